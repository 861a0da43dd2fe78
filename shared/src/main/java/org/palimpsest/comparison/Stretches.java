package org.palimpsest.comparison;

import java.util.ArrayList;
import java.util.List;

/** What stands between the lines that kept their order. */
final class Stretches {

    private Stretches() {}

    /**
     * The stretches in which a line of either document is left.
     *
     * @param pairs for each earlier line the later one, ascending, or -1
     */
    static List<Range> between(int[] pairs, int laterLines) {
        List<Range> stretches = new ArrayList<>();
        int earlier = 0;
        int later = 0;
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] >= 0) {
                add(stretches, new Range(earlier, i, later, pairs[i]));
                earlier = i + 1;
                later = pairs[i] + 1;
            }
        }
        add(stretches, new Range(earlier, pairs.length, later, laterLines));
        return List.copyOf(stretches);
    }

    private static void add(List<Range> stretches, Range range) {
        if (range.beforeLength() > 0 || range.afterLength() > 0) {
            stretches.add(range);
        }
    }
}
