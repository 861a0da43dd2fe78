package org.palimpsest.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The elements that occur just once in each of two stretches and in the same order in both. */
final class Landmarks {

    private static final int NOWHERE = -1;
    private static final int OFTEN = -2;

    private final int[] before;
    private final int[] after;
    private final int[] placeBefore;
    private final int[] placeAfter;

    /**
     * @param kinds how many different elements there are: all are below it
     */
    Landmarks(int[] before, int[] after, int kinds) {
        this.before = before;
        this.after = after;
        this.placeBefore = new int[kinds];
        this.placeAfter = new int[kinds];
        Arrays.fill(placeBefore, NOWHERE);
        Arrays.fill(placeAfter, NOWHERE);
    }

    /** Their places, each in the earlier and the later sequence, in order. */
    List<int[]> in(Range range) {
        note(before, range.beforeFrom(), range.beforeTo(), placeBefore);
        note(after, range.afterFrom(), range.afterTo(), placeAfter);
        List<int[]> found = new ArrayList<>();
        for (int i = range.beforeFrom(); i < range.beforeTo(); i++) {
            if (placeBefore[before[i]] >= 0 && placeAfter[before[i]] >= 0) {
                found.add(new int[] {i, placeAfter[before[i]]});
            }
        }
        forget(before, range.beforeFrom(), range.beforeTo(), placeBefore);
        forget(after, range.afterFrom(), range.afterTo(), placeAfter);
        return inOrder(found);
    }

    private static void note(int[] sequence, int from, int to, int[] places) {
        for (int i = from; i < to; i++) {
            places[sequence[i]] = places[sequence[i]] == NOWHERE ? i : OFTEN;
        }
    }

    private static void forget(int[] sequence, int from, int to, int[] places) {
        for (int i = from; i < to; i++) {
            places[sequence[i]] = NOWHERE;
        }
    }

    private static List<int[]> inOrder(List<int[]> found) {
        long[] alike = new long[found.size()];
        Arrays.fill(alike, 1);
        boolean[] stands = Standing.of(found.stream().mapToInt(p -> p[1]).toArray(), alike);
        List<int[]> kept = new ArrayList<>();
        for (int i = 0; i < stands.length; i++) {
            if (stands[i]) {
                kept.add(found.get(i));
            }
        }
        return kept;
    }
}
