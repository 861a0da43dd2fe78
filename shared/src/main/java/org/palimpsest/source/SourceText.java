package org.palimpsest.source;

import java.util.List;
import java.util.Optional;

/**
 * A text in the source format, taken apart into lines.
 *
 * @param epilogue the bytes after the last line
 */
public record SourceText(List<Line> lines, String epilogue) {

    public SourceText {
        lines = List.copyOf(lines);
    }

    /** The text of the title line, or empty where the text has none. */
    public Optional<String> title() {
        return lines.stream().filter(line -> line.form() == Form.TITLE).findFirst().map(Line::text);
    }
}
