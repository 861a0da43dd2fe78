package org.palimpsest.command.editing;

import org.palimpsest.source.SourceParser;
import org.palimpsest.source.SourceText;

/**
 * A whole text as an editor sends it.
 *
 * @param title that of its title line
 */
public record Titled(String title, SourceText text) {

    /**
     * Reads a text.
     *
     * @throws Rejection.AgainstRule where it has no title
     */
    public static Titled of(String text) {
        SourceText parsed = SourceParser.parse(text);
        return parsed.title()
                .map(title -> new Titled(title, parsed))
                .orElseThrow(
                        () -> new Rejection.AgainstRule("", "The text has no line = Title =."));
    }
}
