package org.palimpsest.language.prose;

/**
 * A stretch of a text, in UTF-16 units.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 */
public record Span(int start, int end) {

    /** Whether nothing stands in it. */
    public boolean isEmpty() {
        return start == end;
    }

    /** The words themselves. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
