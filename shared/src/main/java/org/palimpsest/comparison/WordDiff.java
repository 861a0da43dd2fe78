package org.palimpsest.comparison;

import java.util.Arrays;
import java.util.List;

/**
 * What changed between two texts, by words. Who compares many pairs of texts does it with one
 * instance: effort is then bounded for all of them together as it is for a single pair. Not for use
 * by two threads.
 */
public final class WordDiff {

    private final Effort effort = CommonOrder.effort();

    /** The runs of a single pair, as {@link #compare} tells them. */
    public static List<Run> between(String before, String after) {
        return new WordDiff().compare(before, after);
    }

    /**
     * The runs of words that stayed, came and went. {@code EQUAL} and {@code DELETE} together are
     * {@code before}, {@code EQUAL} and {@code INSERT} are {@code after}, to the character;
     * neighbours never have the same {@code op}, and what went stands before what came in its
     * place.
     *
     * <p>A word is a run without white space. As many words as possible stay, as long as the texts
     * differ in no more than some thousand words, all that were compared before counted; beyond
     * that, stretches between words that occur once in each text may count as replaced. White space
     * alone never stays between changed words.
     */
    public List<Run> compare(String before, String after) {
        RunWriter writer = new RunWriter();
        if (before.equals(after)) {
            writer.write(Op.EQUAL, before);
            return writer.runs();
        }
        WordSpans words = WordSpans.of(before);
        WordSpans others = WordSpans.of(after);
        int[] pairs = pairs(words, others);
        int last = -1;
        int lastOther = -1;
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] >= 0) {
                writer.writeChanged(words.between(last, i), others.between(lastOther, pairs[i]));
                last = i;
                lastOther = pairs[i];
                writer.write(Op.EQUAL, before.substring(words.starts()[i], words.ends()[i]));
            }
        }
        writer.writeChanged(
                words.between(last, pairs.length),
                others.between(lastOther, others.starts().length));
        return writer.runs();
    }

    /**
     * For each word of {@code before} its place among those of {@code after}, or -1 where it did
     * not stay; in the same order on both sides, and by the same rule as {@link #compare}.
     */
    public int[] pairs(WordSpans before, WordSpans after) {
        Numbering<String> numbering = new Numbering<>();
        int[] earlier = before.numbered(numbering);
        int[] later = after.numbered(numbering);
        int[] toAfter = CommonOrder.of(earlier, later, effort);
        Seams.settle(before, earlier, toAfter, later.length);
        int[] toBefore = turnedRound(toAfter, later.length);
        Seams.settle(after, later, toBefore, earlier.length);
        return turnedRound(toBefore, earlier.length);
    }

    private static int[] turnedRound(int[] pairs, int others) {
        int[] back = new int[others];
        Arrays.fill(back, -1);
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] >= 0) {
                back[pairs[i]] = i;
            }
        }
        return back;
    }
}
