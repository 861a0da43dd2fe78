package org.palimpsest.comparison;

/**
 * Lets what came or went be whole sentences and lines. Where the same words stand at both ends of
 * it ("The A. [The B.] The C." or "The A. The [B. The] C.") any of them may count as what stayed.
 */
final class Seams {

    /** How many words it may be moved either way. */
    private static final int REACH = 100;

    private final WordSpans spans;
    private final int[] words;
    private final int[] toOther;
    private final int otherWords;

    private Seams(WordSpans spans, int[] words, int[] toOther, int otherWords) {
        this.spans = spans;
        this.words = words;
        this.toOther = toOther;
        this.otherWords = otherWords;
    }

    /**
     * Moves what stands in one text alone, and not in place of anything, to the nearest good seam.
     *
     * @param words of the text, by number
     * @param toOther for each word its place in the other text, or -1: changed by this
     * @param otherWords how many words the other text has
     */
    static void settle(WordSpans spans, int[] words, int[] toOther, int otherWords) {
        new Seams(spans, words, toOther, otherWords).settle();
    }

    private void settle() {
        int at = 0;
        while (at < words.length) {
            if (toOther[at] >= 0) {
                at++;
                continue;
            }
            int end = at;
            while (end < words.length && toOther[end] < 0) {
                end++;
            }
            int shift = next(end) - previous(at) == 1 ? bestShift(at, end) : 0;
            move(at, end, shift);
            at = end + Math.max(0, shift);
        }
    }

    private int bestShift(int start, int end) {
        int best = 0;
        int worth = worth(start);
        for (int k = 1; k <= REACH && movesBack(start, end, k); k++) {
            if (worth(start - k) > worth) {
                best = -k;
                worth = worth(start - k);
            }
        }
        for (int k = 1; k <= REACH && movesOn(start, end, k); k++) {
            if (worth(start + k) > worth) {
                best = k;
                worth = worth(start + k);
            }
        }
        return best;
    }

    private boolean movesBack(int start, int end, int k) {
        return start - k >= 0
                && words[start - k] == words[end - k]
                && toOther[start - k] == previous(start) - k + 1;
    }

    private boolean movesOn(int start, int end, int k) {
        return end + k <= words.length
                && words[start + k - 1] == words[end + k - 1]
                && toOther[end + k - 1] == next(end) + k - 1;
    }

    private void move(int start, int end, int shift) {
        for (int k = 1; k <= -shift; k++) {
            toOther[end - k] = toOther[start - k];
            toOther[start - k] = -1;
        }
        for (int k = 0; k < shift; k++) {
            toOther[start + k] = toOther[end + k];
            toOther[end + k] = -1;
        }
    }

    private int previous(int start) {
        return start == 0 ? -1 : toOther[start - 1];
    }

    private int next(int end) {
        return end == words.length ? otherWords : toOther[end];
    }

    /** How good a place it is to begin: a line is better than a sentence, that than a clause. */
    private int worth(int word) {
        if (word == 0 || spans.between(word - 1, word).indexOf('\n') >= 0) {
            return 3;
        }
        return switch (spans.text().charAt(spans.ends()[word - 1] - 1)) {
            case '.', '!', '?' -> 2;
            case ',', ';', ':' -> 1;
            default -> 0;
        };
    }
}
