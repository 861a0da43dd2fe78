package org.palimpsest.comparison;

import java.util.List;

/** Which line of a later document is which line of an earlier one, as an editor would say. */
public final class LinePairs {

    private final int[] toAfter;
    private final int[] toBefore;

    private LinePairs(Pairing pairing) {
        this.toAfter = pairing.toAfter();
        this.toBefore = pairing.toBefore();
    }

    /**
     * Pairs lines of the same group, each with one at most:
     *
     * <ol>
     *   <li>those that stand verbatim in both in the same order, as many as possible;
     *   <li>those that stand verbatim elsewhere, of several alike in order and the nearest;
     *   <li>between lines that kept their order those that were reworded: half of their letters are
     *       in words that both have, or one word differs, or one begins or ends with the other;
     *       order is kept among what is nearly as alike;
     *   <li>those that moved and were reworded: three quarters are in common;
     *   <li>headings above the same line, whatever they say;
     *   <li>a line that alone went where a line alone came: a third is in common, or they are
     *       headings above something that stayed.
     * </ol>
     *
     * Of more than some thousand lines that changed in one place, those are compared that share
     * words which few lines have, and those at the same place from the start or the end.
     */
    public static LinePairs of(List<Line> before, List<Line> after) {
        Pairing pairing = new Pairing(List.copyOf(before), List.copyOf(after));
        Numbering<Line> numbering = new Numbering<>();
        int[] inOrder = CommonOrder.of(numbering.of(before), numbering.of(after));
        for (int i = 0; i < inOrder.length; i++) {
            if (inOrder[i] >= 0) {
                pairing.pair(i, inOrder[i]);
            }
        }
        Places places = new Places(inOrder);
        List<Range> stretches = Stretches.between(inOrder, after.size());
        new MovedLines(pairing, places).pair();
        LineWords words = new LineWords(pairing);
        Rewordings rewordings = new Rewordings(pairing, words);
        stretches.forEach(rewordings::pairIn);
        rewordings.pairAcross(places);
        Replacements replacements = new Replacements(pairing, words);
        replacements.pairHeadings();
        stretches.forEach(replacements::pairIn);
        return new LinePairs(pairing);
    }

    /** The earlier line that this later line was, or -1 where it is new. */
    public int before(int afterIndex) {
        return toBefore[afterIndex];
    }

    /** The later line that this earlier line became, or -1 where it is gone. */
    public int after(int beforeIndex) {
        return toAfter[beforeIndex];
    }
}
