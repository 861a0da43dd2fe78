package org.palimpsest.comparison;

import java.util.Arrays;
import java.util.List;

/** Which line of a later document is which line of an earlier one. */
public final class LinePairs {

    private final int[] before;
    private final int[] after;

    private LinePairs(int[] before, int[] after) {
        this.before = before;
        this.after = after;
    }

    /** Pairs the lines that stand verbatim in both, in order. */
    public static LinePairs of(List<Line> before, List<Line> after) {
        Numbering<Line> numbering = new Numbering<>();
        int[] pairs = CommonOrder.of(numbering.of(before), numbering.of(after));
        int[] back = new int[after.size()];
        Arrays.fill(back, -1);
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] >= 0) {
                back[pairs[i]] = i;
            }
        }
        return new LinePairs(back, pairs);
    }

    /** The earlier line that this later line was, or -1 where it is new. */
    public int before(int afterIndex) {
        return before[afterIndex];
    }

    /** The later line that this earlier line became, or -1 where it is gone. */
    public int after(int beforeIndex) {
        return after[beforeIndex];
    }
}
