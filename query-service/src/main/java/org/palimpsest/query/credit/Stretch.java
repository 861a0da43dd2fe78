package org.palimpsest.query.credit;

/**
 * Words that stand one behind the other and were written by the same revision.
 *
 * @param words how many, at least 1
 * @param revision the number of the revision that wrote them
 */
public record Stretch(int words, long revision) {

    public Stretch {
        if (words < 1) {
            throw new IllegalArgumentException("a stretch of no words");
        }
    }
}
