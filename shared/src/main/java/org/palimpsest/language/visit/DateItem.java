package org.palimpsest.language.visit;

import org.palimpsest.article.fact.Edtf;
import org.palimpsest.language.date.DateWords;
import org.palimpsest.language.prose.Span;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One item of a list of dates: a date with the words that belong to it, {@code 2012 [as prince]}.
 * Dates that share a year or that nothing parts are one item.
 *
 * @param span where it stands in the list
 * @param dates in it, in order
 */
record DateItem(Span span, List<DateWords> dates) {

    private static final Pattern BETWEEN = Pattern.compile("(?:\\s|[,/&]|and)*+");

    DateItem {
        dates = List.copyOf(dates);
    }

    List<Edtf> edtf() {
        return dates.stream().map(DateWords::date).filter(Objects::nonNull).toList();
    }

    /** Whether it says nothing but its dates. */
    boolean isBare(String list) {
        int from = span.start();
        for (DateWords date : dates) {
            if (!BETWEEN.matcher(list.substring(from, date.start())).matches()) {
                return false;
            }
            from = date.end();
        }
        return list.substring(from, span.end()).isBlank();
    }
}
