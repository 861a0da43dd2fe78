package org.palimpsest.language.visit;

import org.palimpsest.language.date.DateWords;

import java.util.List;

/**
 * A list of dates, cut into its items.
 *
 * @param text the whole list, without what encloses it
 * @param dates all that it says, in order
 * @param items each with at least one of the dates; what stands between two is their joint
 */
record DateList(String text, List<DateWords> dates, List<DateItem> items) {

    DateList {
        dates = List.copyOf(dates);
        items = List.copyOf(items);
    }

    static DateList of(String text, List<DateWords> dates) {
        return new DateList(text, dates, ItemCutter.cut(text, dates));
    }

    /** What parts the item of that index from the next. */
    String joint(int index) {
        return text.substring(items.get(index).span().end(), items.get(index + 1).span().start());
    }

    /** Whether it says nothing but dates. */
    boolean isBare() {
        return items.stream().allMatch(item -> item.isBare(text));
    }
}
