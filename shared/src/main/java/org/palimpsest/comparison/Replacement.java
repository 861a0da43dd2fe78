package org.palimpsest.comparison;

import java.util.ArrayList;
import java.util.List;

/** One change of a text: from {@code start} to {@code end} it now says {@code text}. */
record Replacement(int start, int end, String text) {

    /**
     * What makes the one text of the other, in order, with something that stays between any two.
     */
    static List<Replacement> between(String before, String after) {
        List<Replacement> all = new ArrayList<>();
        int at = 0;
        int start = 0;
        String text = "";
        for (Run run : WordDiff.between(before, after)) {
            switch (run.op()) {
                case EQUAL -> {
                    add(all, start, at, text);
                    at += run.text().length();
                    start = at;
                    text = "";
                }
                case DELETE -> at += run.text().length();
                case INSERT -> text = run.text();
            }
        }
        add(all, start, at, text);
        return all;
    }

    private static void add(List<Replacement> all, int start, int end, String text) {
        if (start < end || !text.isEmpty()) {
            all.add(new Replacement(start, end, text));
        }
    }

    boolean inserts() {
        return start == end;
    }

    boolean deletes() {
        return text.isEmpty();
    }

    boolean holds(Replacement other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether it is over before the other begins; two insertions at one place are not. */
    boolean comesBefore(Replacement other) {
        return end <= other.start && !(inserts() && other.inserts() && start == other.start);
    }

    boolean changesNoWord(String base) {
        return text.isBlank() && base.substring(start, end).isBlank();
    }

    Replacement until(int newEnd) {
        return new Replacement(start, newEnd, text);
    }
}
