package org.palimpsest.comparison;

/**
 * Finds a point in the middle of a shortest way from one sequence to another, by Myers' search from
 * both ends at once: time in proportion to the square of the edits, space in proportion to them.
 */
final class MiddlePoint {

    /** How many edits from each end are tried. */
    static final int MAX_EDITS = 4096;

    private static final int UNREACHED = Integer.MIN_VALUE / 2;

    private final int[] before;
    private final int[] after;
    private final Effort effort;
    private final int[] forth;
    private final int[] back;
    private final int zero;

    private int x;
    private int y;

    MiddlePoint(int[] before, int[] after, Effort effort) {
        this.before = before;
        this.after = after;
        this.effort = effort;
        this.zero = Math.min((before.length + after.length + 1) / 2, MAX_EDITS) + 1;
        this.forth = new int[2 * zero + 1];
        this.back = new int[2 * zero + 1];
    }

    /** Where the point lies in the earlier sequence. */
    int x() {
        return x;
    }

    /** Where the point lies in the later sequence. */
    int y() {
        return y;
    }

    /** Whether a point was found before the allowed effort was spent. */
    boolean find(Range range) {
        int n = range.beforeLength();
        int m = range.afterLength();
        long allowed = effort.allowedFor((long) n + m);
        long steps = 0;
        boolean found = false;
        int last = Math.min((n + m + 1) / 2, MAX_EDITS);
        for (int edits = 0; edits <= last && !found && steps <= allowed; edits++) {
            int lowest = -(edits - 2 * Math.max(0, edits - m));
            int highest = edits - 2 * Math.max(0, edits - n);
            for (int k = lowest; k <= highest && !found; k += 2) {
                int from = start(forth, k, edits, range);
                int to = alongForth(range, from, k);
                forth[zero + k] = to;
                steps += to - from + 1;
                found = isOdd(n - m) && meets(back, n - m - k, edits - 1, n - to);
                x = range.beforeFrom() + to;
                y = range.afterFrom() + to - k;
            }
            for (int k = lowest; k <= highest && !found; k += 2) {
                int from = start(back, k, edits, range);
                int to = alongBack(range, from, k);
                back[zero + k] = to;
                steps += to - from + 1;
                found = !isOdd(n - m) && meets(forth, n - m - k, edits, n - to);
                x = range.beforeTo() - to;
                y = range.afterTo() - (to - k);
            }
        }
        effort.spend(steps);
        return found;
    }

    /** One edit on from the neighbouring diagonals, as far as that leads and both have room. */
    private int start(int[] reached, int k, int edits, Range range) {
        if (edits == 0) {
            return 0;
        }
        int without = k == -edits ? UNREACHED : reached[zero + k - 1] + 1;
        int with = k == edits ? UNREACHED : reached[zero + k + 1];
        return Math.max(
                without > range.beforeLength() ? UNREACHED : without,
                with - k > range.afterLength() ? UNREACHED : with);
    }

    private boolean meets(int[] reached, int k, int edits, int least) {
        return k >= -edits && k <= edits && reached[zero + k] >= least;
    }

    private int alongForth(Range range, int from, int k) {
        int to = from;
        while (to >= 0
                && to < range.beforeLength()
                && to - k < range.afterLength()
                && before[range.beforeFrom() + to] == after[range.afterFrom() + to - k]) {
            to++;
        }
        return to;
    }

    private int alongBack(Range range, int from, int k) {
        int to = from;
        while (to >= 0
                && to < range.beforeLength()
                && to - k < range.afterLength()
                && before[range.beforeTo() - 1 - to] == after[range.afterTo() - 1 - (to - k)]) {
            to++;
        }
        return to;
    }

    private static boolean isOdd(int number) {
        return (number & 1) != 0;
    }
}
