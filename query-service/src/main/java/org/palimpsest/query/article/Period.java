package org.palimpsest.query.article;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.EdtfException;
import org.palimpsest.http.ProblemException;
import org.palimpsest.http.ProblemKind;

/** The days that a reader asks for, both ends included; null is no bound. */
record Period(@Nullable Edtf since, @Nullable Edtf until) {

    /**
     * Reads what a request says of it.
     *
     * @throws ProblemException 400 where one of the two is no EDTF date
     */
    static Period of(@Nullable String since, @Nullable String until) {
        return new Period(date("since", since), date("until", until));
    }

    boolean isEverything() {
        return since == null && until == null;
    }

    boolean overlaps(Edtf date) {
        return date.overlaps(since, until);
    }

    private static @Nullable Edtf date(String parameter, @Nullable String text) {
        try {
            return text == null ? null : Edtf.parse(text);
        } catch (EdtfException malformed) {
            throw new ProblemException(
                    ProblemKind.MALFORMED,
                    "'" + parameter + "' is no EDTF date: " + malformed.getMessage());
        }
    }
}
