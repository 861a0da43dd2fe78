package org.palimpsest.comparison;

/**
 * How alike two lines are, in thousandths: the share of their letters that is in words which both
 * have. A line that differs in one word at most, or that begins or ends the other, is never less
 * alike than what a reworded line must be.
 */
final class Likeness {

    /** What a line must have in common with another nearby to be its new wording. */
    static final int REWORDED = 500;

    /** What it must have in common with one that stands elsewhere. */
    static final int MOVED_AND_REWORDED = 750;

    /** What is enough where only one line went and only one came. */
    static final int REPLACED = 340;

    private static final int ONE_WORD_DIFFERS = 550;
    private static final int PART_OF_THE_OTHER = 600;

    private Likeness() {}

    /** Zero where it is below the least that is of interest. */
    static int of(Bag one, Bag other, int least) {
        Bag shorter = one.text().length() <= other.text().length() ? one : other;
        Bag longer = shorter == one ? other : one;
        int likeness = isPart(shorter, longer) ? PART_OF_THE_OTHER : 0;
        if (thousandths(Math.min(one.weight(), other.weight()), one, other) >= least) {
            likeness = Math.max(likeness, byWords(one, other));
        }
        return likeness >= least ? likeness : 0;
    }

    private static int byWords(Bag one, Bag other) {
        int i = 0;
        int j = 0;
        int common = 0;
        long weight = 0;
        while (i < one.size() && j < other.size()) {
            int difference = Integer.compare(one.words()[i], other.words()[j]);
            if (difference == 0) {
                common++;
                weight += one.weights()[i];
            }
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        boolean oneDiffers = common > 0 && common >= Math.max(one.size(), other.size()) - 1;
        return Math.max(thousandths(weight, one, other), oneDiffers ? ONE_WORD_DIFFERS : 0);
    }

    private static int thousandths(long common, Bag one, Bag other) {
        return (int) (2000 * common / Math.max(1, one.weight() + other.weight()));
    }

    private static boolean isPart(Bag shorter, Bag longer) {
        String part = shorter.text();
        String whole = longer.text();
        return shorter.size() > 0
                && (whole.startsWith(part) && wordEnds(whole, part.length())
                        || whole.endsWith(part) && wordEnds(whole, whole.length() - part.length()));
    }

    /** Whether no word goes on across that place. */
    private static boolean wordEnds(String text, int at) {
        return at == 0
                || at == text.length()
                || !Vocabulary.isPartOfWord(text.codePointAt(at))
                || !Vocabulary.isPartOfWord(text.codePointBefore(at));
    }
}
