package org.palimpsest.comparison;

import java.util.Arrays;
import java.util.List;

/** Two documents and which of their lines have been paired so far. */
final class Pairing {

    static final int NONE = -1;

    private final List<Line> before;
    private final List<Line> after;
    private final int[] toAfter;
    private final int[] toBefore;

    Pairing(List<Line> before, List<Line> after) {
        this.before = before;
        this.after = after;
        this.toAfter = new int[before.size()];
        this.toBefore = new int[after.size()];
        Arrays.fill(toAfter, NONE);
        Arrays.fill(toBefore, NONE);
    }

    void pair(int earlier, int later) {
        toAfter[earlier] = later;
        toBefore[later] = earlier;
    }

    /** Pairs two lines unless one of them has been paired. */
    void pairIfFree(int earlier, int later) {
        if (isGone(earlier) && isNew(later)) {
            pair(earlier, later);
        }
    }

    /** Whether no later line has been found for it. */
    boolean isGone(int earlier) {
        return toAfter[earlier] == NONE;
    }

    /** Whether no earlier line has been found for it. */
    boolean isNew(int later) {
        return toBefore[later] == NONE;
    }

    Line earlier(int index) {
        return before.get(index);
    }

    Line later(int index) {
        return after.get(index);
    }

    int earlierLines() {
        return toAfter.length;
    }

    int laterLines() {
        return toBefore.length;
    }

    int[] toAfter() {
        return toAfter.clone();
    }

    int[] toBefore() {
        return toBefore.clone();
    }

    int after(int earlier) {
        return toAfter[earlier];
    }
}
