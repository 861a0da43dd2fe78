package org.palimpsest.language.visit;

import org.palimpsest.language.date.DateWords;
import org.palimpsest.language.prose.Span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a list of dates into items: at each comma, semicolon and "and" that stands in no bracket and
 * in no date. What says no date belongs to the item before it; only what opens the list, or a part
 * of it behind a semicolon, belongs to the item after it.
 */
final class ItemCutter {

    /** What parts two items. */
    static final Pattern JOINT = Pattern.compile("[,;]\\s{1,3}(?:(?:and|&)\\s)?|\\s(?:and|&)\\s");

    private final String text;
    private final List<DateWords> dates;
    private final List<DateItem> items = new ArrayList<>();
    private int taken;

    private ItemCutter(String text, List<DateWords> dates) {
        this.text = text;
        this.dates = dates;
    }

    /** The items in order. */
    static List<DateItem> cut(String text, List<DateWords> dates) {
        ItemCutter cutter = new ItemCutter(text, dates);
        cutter.run();
        return cutter.items;
    }

    private void run() {
        BitSet whole = whole();
        Matcher joint = JOINT.matcher(text);
        int start = 0;
        boolean opening = true;
        while (joint.find()) {
            boolean parting = text.charAt(joint.start()) == ';';
            boolean within = whole.get(joint.start()) || whole.get(joint.end() - 1);
            if (!within && end(start, joint.start(), opening && !parting)) {
                start = joint.end();
                opening = parting;
            }
        }
        end(start, text.length(), false);
    }

    /** Whether words that may end there are an item or belong to the one before. */
    private boolean end(int start, int end, boolean opening) {
        int from = taken;
        while (taken < dates.size() && dates.get(taken).end() <= end) {
            taken++;
        }
        if (taken > from) {
            items.add(new DateItem(new Span(start, end), dates.subList(from, taken)));
            return true;
        }
        if (opening || items.isEmpty()) {
            return false;
        }
        DateItem last = items.removeLast();
        items.add(new DateItem(new Span(last.span().start(), end), last.dates()));
        return true;
    }

    /** What is not cut: brackets, dates, and dates that say their year together. */
    private BitSet whole() {
        BitSet whole = new BitSet();
        int start = -1;
        for (DateWords date : dates) {
            start = start < 0 ? date.start() : start;
            if (!date.elliptical()) {
                whole.set(start, date.end());
                start = -1;
            }
        }
        int depth = 0;
        for (int index = 0; index < text.length(); index++) {
            if ("([{".indexOf(text.charAt(index)) >= 0) {
                depth++;
            } else if (")]}".indexOf(text.charAt(index)) >= 0) {
                depth = Math.max(0, depth - 1);
            }
            whole.set(index, whole.get(index) || depth > 0);
        }
        return whole;
    }
}
