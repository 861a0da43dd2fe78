package org.palimpsest.query.credit;

import org.palimpsest.comparison.WordSpans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which revision wrote each word of a text.
 *
 * @param stretches in the order of the text; no two side by side are of the same revision
 */
public record Credits(List<Stretch> stretches) {

    public Credits {
        stretches = List.copyOf(stretches);
    }

    /** Those of a text of which one revision wrote every word. */
    static Credits all(int words, long revision) {
        return new Credits(words == 0 ? List.of() : List.of(new Stretch(words, revision)));
    }

    static Credits ofWords(long[] revisions) {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= revisions.length; i++) {
            if (i == revisions.length || revisions[i] != revisions[from]) {
                stretches.add(new Stretch(i - from, revisions[from]));
                from = i;
            }
        }
        return new Credits(stretches);
    }

    /** Whether the revision wrote every word. */
    public boolean areAllOf(long revision) {
        return stretches.stream().allMatch(stretch -> stretch.revision() == revision);
    }

    /** Whether they are of as many words as the text has. */
    public boolean fit(String text) {
        return words() == WordSpans.of(text).count();
    }

    private int words() {
        return stretches.stream().mapToInt(Stretch::words).sum();
    }

    /** The revision that wrote each word. */
    long[] byWord() {
        long[] revisions = new long[words()];
        int at = 0;
        for (Stretch stretch : stretches) {
            Arrays.fill(revisions, at, at + stretch.words(), stretch.revision());
            at += stretch.words();
        }
        return revisions;
    }
}
