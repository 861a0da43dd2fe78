package org.palimpsest.query.diff;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.ProblemException;
import org.palimpsest.http.ProblemKind;

import java.util.Arrays;
import java.util.Locale;

/** How two revisions are laid out for people. */
enum View {
    /** Side by side. */
    COLUMNS,
    /** What went and what came in one text. */
    LINES;

    /**
     * The one that a reader asks for, the first where they do not say.
     *
     * @throws ProblemException 400 for a name of none
     */
    static View named(@Nullable String name) {
        return name == null
                ? COLUMNS
                : Arrays.stream(values())
                        .filter(view -> view.label().equals(name))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new ProblemException(
                                                ProblemKind.MALFORMED,
                                                "'view' is not one of columns, lines."));
    }

    View other() {
        return this == COLUMNS ? LINES : COLUMNS;
    }

    /** An address that has a query, for this layout. */
    String added(String address) {
        return this == COLUMNS ? address : address + "&view=" + label();
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
