package org.palimpsest.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One change of a text: from {@code start} to {@code end} it now says {@code text}. */
record Replacement(int start, int end, String text) {

    private static final Pattern BETWEEN = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

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

    /**
     * The same change, word by word where as many words stand for as many others with the same
     * white space around them; else itself.
     */
    List<Replacement> words(String base) {
        List<String> before = parts(base.substring(start, end));
        List<String> after = parts(text);
        if (before.size() != after.size()) {
            return List.of(this);
        }
        List<Replacement> words = new ArrayList<>();
        int at = start;
        for (int i = 0; i < before.size(); i++) {
            String old = before.get(i);
            if (!old.equals(after.get(i))) {
                if (old.isBlank() || after.get(i).isBlank()) {
                    return List.of(this);
                }
                words.add(new Replacement(at, at + old.length(), after.get(i)));
            }
            at += old.length();
        }
        return words;
    }

    /** Words and the white space between them, by turns. */
    private static List<String> parts(String text) {
        return List.of(BETWEEN.split(text));
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
