package org.palimpsest.source;

import org.palimpsest.article.Frame;

import java.util.Objects;

/**
 * One line of a source text that is not blank.
 *
 * @param frame the bytes around its text
 * @param text what it says, never empty, without white space at either end
 */
public record Line(Form form, Frame frame, String text) {

    public Line {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(text, "text");
    }

    /** The number of {@code =} signs on each side of a title or heading, 0 for every other line. */
    public int level() {
        return form == Form.TITLE || form == Form.HEADING
                ? frame.open().length() - frame.open().replace("=", "").length()
                : 0;
    }
}
