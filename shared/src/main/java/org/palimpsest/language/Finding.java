package org.palimpsest.language;

import org.palimpsest.article.fact.FactValue;

/**
 * A fact as a text says it: {@code text.substring(start, end)} is its wording, never empty.
 *
 * @param start where the wording begins, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record Finding(int start, int end, FactValue value) {

    /** Checks that the wording is not empty. */
    public Finding {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no wording from " + start + " to " + end);
        }
    }
}
