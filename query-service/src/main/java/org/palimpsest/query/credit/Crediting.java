package org.palimpsest.query.credit;

import org.jspecify.annotations.Nullable;
import org.palimpsest.comparison.WordDiff;
import org.palimpsest.comparison.WordSpans;

import java.util.StringJoiner;

/**
 * Credits the words of a text that a revision left. Words that it found there stay with who wrote
 * them, words that it brought back go back to who wrote them, and the others are its own: those
 * that a comparison of the texts shows as inserted.
 */
public final class Crediting {

    private static final long NOBODY = 0;

    private final WordSpans words;
    private final long[] revisions;

    private Crediting(WordSpans words) {
        this.words = words;
        this.revisions = new long[words.count()];
    }

    /**
     * The text that a revision left and who wrote its words.
     *
     * @param found the same part's text before the revision, or null where there was none
     * @param broughtBack the same part's text of the time that the revision brings back, or null
     *     where it brings back none
     */
    public static CreditedText of(
            String text,
            long revision,
            @Nullable CreditedText found,
            @Nullable CreditedText broughtBack) {
        if (found != null && found.text().equals(text)) {
            return found;
        }
        if (broughtBack != null && broughtBack.text().equals(text)) {
            return broughtBack;
        }
        Crediting crediting = new Crediting(WordSpans.of(text));
        if (found != null) {
            crediting.creditWhole(found);
        }
        if (broughtBack != null) {
            crediting.creditWhole(broughtBack);
            crediting.creditLeft(broughtBack);
        }
        return new CreditedText(text, crediting.creditsWithRestOf(revision));
    }

    /** Compares the whole text, for a word is best known by those around it. */
    private void creditWhole(CreditedText source) {
        int[] pairs = new WordDiff().pairs(WordSpans.of(source.text()), words);
        long[] credited = source.credits().byWord();
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] >= 0 && revisions[pairs[i]] == NOBODY) {
                revisions[pairs[i]] = credited[i];
            }
        }
    }

    /**
     * Compares only the words that are nobody's yet: one that occurs twice may have been taken for
     * the one that was found.
     */
    private void creditLeft(CreditedText source) {
        int[] left = new int[revisions.length];
        int count = 0;
        StringJoiner text = new StringJoiner(" ");
        for (int i = 0; i < revisions.length; i++) {
            if (revisions[i] == NOBODY) {
                left[count++] = i;
                text.add(words.word(i));
            }
        }
        if (count == 0) {
            return;
        }
        int[] pairs =
                new WordDiff().pairs(WordSpans.of(source.text()), WordSpans.of(text.toString()));
        long[] credited = source.credits().byWord();
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] >= 0) {
                revisions[left[pairs[i]]] = credited[i];
            }
        }
    }

    private Credits creditsWithRestOf(long revision) {
        for (int i = 0; i < revisions.length; i++) {
            if (revisions[i] == NOBODY) {
                revisions[i] = revision;
            }
        }
        return Credits.ofWords(revisions);
    }
}
