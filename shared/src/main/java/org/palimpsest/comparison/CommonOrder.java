package org.palimpsest.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The longest common subsequence of two sequences of numbers; a long one rather than the longest
 * where finding that would take more than the bound of effort.
 */
final class CommonOrder {

    /** Steps of the search before it is content with what it can have for a few steps a word. */
    private static final long STEPS = 40_000_000;

    /** How often a stretch that is too different may be cut at its landmarks, and those again. */
    private static final int CUTS = 6;

    private final int[] before;
    private final int[] after;
    private final int[] pairs;
    private final MiddlePoint middle;
    private final Landmarks landmarks;

    private CommonOrder(int[] before, int[] after, Effort effort) {
        this.before = before;
        this.after = after;
        this.pairs = new int[before.length];
        this.middle = new MiddlePoint(before, after, effort);
        this.landmarks = new Landmarks(before, after, kinds(before, after));
        Arrays.fill(pairs, -1);
    }

    /** What may be spent on one comparison, or on several together. */
    static Effort effort() {
        return new Effort(STEPS);
    }

    /** For each element of the earlier sequence its place in the later one, or -1. */
    static int[] of(int[] before, int[] after) {
        return of(before, after, effort());
    }

    /** The same within what is left of an effort. */
    static int[] of(int[] before, int[] after, Effort effort) {
        int start = Arrays.mismatch(before, after);
        if (start < 0) {
            return IntStream.range(0, before.length).toArray();
        }
        int end = 0;
        while (end < Math.min(before.length, after.length) - start
                && before[before.length - 1 - end] == after[after.length - 1 - end]) {
            end++;
        }
        int[] pairs = new int[before.length];
        Arrays.setAll(pairs, i -> i < start ? i : -1);
        for (int i = 1; i <= end; i++) {
            pairs[before.length - i] = after.length - i;
        }
        between(
                before,
                after,
                new Range(start, before.length - end, start, after.length - end),
                pairs,
                effort);
        return pairs;
    }

    /** What occurs on one side alone is in no common subsequence, so it is left out first. */
    private static void between(
            int[] before, int[] after, Range range, int[] pairs, Effort effort) {
        boolean[] inBefore = new boolean[kinds(before, after)];
        boolean[] inAfter = new boolean[inBefore.length];
        IntStream.range(range.beforeFrom(), range.beforeTo())
                .forEach(i -> inBefore[before[i]] = true);
        IntStream.range(range.afterFrom(), range.afterTo()).forEach(i -> inAfter[after[i]] = true);
        int[] places = places(before, range.beforeFrom(), range.beforeTo(), inAfter);
        int[] others = places(after, range.afterFrom(), range.afterTo(), inBefore);
        CommonOrder shared = new CommonOrder(taken(before, places), taken(after, others), effort);
        shared.search(new Range(0, places.length, 0, others.length), CUTS);
        for (int i = 0; i < places.length; i++) {
            pairs[places[i]] = shared.pairs[i] < 0 ? -1 : others[shared.pairs[i]];
        }
    }

    private static int[] places(int[] sequence, int from, int to, boolean[] wanted) {
        return IntStream.range(from, to).filter(i -> wanted[sequence[i]]).toArray();
    }

    private static int[] taken(int[] sequence, int[] places) {
        return Arrays.stream(places).map(i -> sequence[i]).toArray();
    }

    private static int kinds(int[] before, int[] after) {
        return 1 + IntStream.concat(Arrays.stream(before), Arrays.stream(after)).max().orElse(-1);
    }

    private void search(Range whole, int cuts) {
        Range range = withoutEnds(whole);
        if (!range.hasBoth()) {
            return;
        }
        if (middle.find(range)) {
            int x = middle.x();
            int y = middle.y();
            search(new Range(range.beforeFrom(), x, range.afterFrom(), y), cuts);
            search(new Range(x, range.beforeTo(), y, range.afterTo()), cuts);
        } else if (cuts > 0) {
            cut(range, landmarks.in(range), cuts - 1);
        }
    }

    private void cut(Range range, List<int[]> marks, int cuts) {
        int x = range.beforeFrom();
        int y = range.afterFrom();
        for (int[] mark : marks) {
            pairs[mark[0]] = mark[1];
            search(new Range(x, mark[0], y, mark[1]), cuts);
            x = mark[0] + 1;
            y = mark[1] + 1;
        }
        if (!marks.isEmpty()) {
            search(new Range(x, range.beforeTo(), y, range.afterTo()), cuts);
        }
    }

    private Range withoutEnds(Range range) {
        int x = range.beforeFrom();
        int y = range.afterFrom();
        int toX = range.beforeTo();
        int toY = range.afterTo();
        while (x < toX && y < toY && before[x] == after[y]) {
            pairs[x++] = y++;
        }
        while (x < toX && y < toY && before[toX - 1] == after[toY - 1]) {
            pairs[--toX] = --toY;
        }
        return new Range(x, toX, y, toY);
    }
}
