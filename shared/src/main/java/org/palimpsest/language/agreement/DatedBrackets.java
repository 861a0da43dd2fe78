package org.palimpsest.language.agreement;

import org.jspecify.annotations.Nullable;
import org.palimpsest.language.date.DateWords;
import org.palimpsest.language.prose.Brackets;
import org.palimpsest.language.prose.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * A parenthesis that holds a date.
 *
 * @param brackets with its signs
 * @param date the first in it
 */
record DatedBrackets(Span brackets, DateWords date) {

    /** Those of a text that stand in no other parenthesis, in order. */
    static List<DatedBrackets> in(String text, List<DateWords> dates) {
        List<DatedBrackets> found = new ArrayList<>();
        int index = 0;
        for (Span brackets : Brackets.outermost(text)) {
            while (index < dates.size() && dates.get(index).start() < brackets.start()) {
                index++;
            }
            DateWords first = firstBefore(brackets.end(), dates, index);
            if (first != null) {
                found.add(new DatedBrackets(brackets, first));
            }
        }
        return List.copyOf(found);
    }

    private static @Nullable DateWords firstBefore(int end, List<DateWords> dates, int from) {
        for (int index = from; index < dates.size() && dates.get(index).end() < end; index++) {
            if (dates.get(index).date() != null) {
                return dates.get(index);
            }
        }
        return null;
    }
}
