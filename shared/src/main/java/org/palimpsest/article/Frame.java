package org.palimpsest.article;

import java.util.Objects;

/**
 * The bytes around a block's text, kept as they came, so that an export is the import again.
 *
 * @param gap from the end of the block before to the start of this block's line: line ends and
 *     blank lines
 * @param open what stands on the line before the text: {@code - }, {@code ==}, indentation
 * @param close what stands on the line after the text: {@code ==}, trailing spaces
 */
public record Frame(String gap, String open, String close) {

    /** The gap that ends the line before and leaves no blank line. */
    public static final String LINE_END = "\n";

    /** The gap that leaves one blank line. */
    public static final String BLANK_LINE = "\n\n";

    public Frame {
        Objects.requireNonNull(gap, "gap");
        Objects.requireNonNull(open, "open");
        Objects.requireNonNull(close, "close");
    }

    public Frame withGap(String changed) {
        return new Frame(changed, open, close);
    }
}
