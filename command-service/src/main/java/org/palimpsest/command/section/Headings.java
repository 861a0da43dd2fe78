package org.palimpsest.command.section;

import org.palimpsest.article.Heading;
import org.palimpsest.command.editing.Length;
import org.palimpsest.command.editing.Prose;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.source.Form;
import org.palimpsest.source.Line;
import org.palimpsest.source.SourceParser;

import java.util.List;

/** The rules for what a heading says. */
final class Headings {

    private Headings() {}

    /**
     * The text without white space at its ends.
     *
     * @throws Rejection.AgainstRule where it is no line
     */
    static String text(String text) {
        return Prose.line(text, "/heading", Length.HEADING);
    }

    /**
     * The heading, if its line reads as that heading.
     *
     * @throws Rejection.AgainstRule where signs at the ends of its text run into its own
     */
    static Heading readable(Heading heading) {
        List<Line> lines =
                SourceParser.parse(
                                heading.frame().open() + heading.text() + heading.frame().close())
                        .lines();
        Line line = lines.getFirst();
        boolean reads =
                line.form() == Form.HEADING
                        && line.level() == heading.level()
                        && line.text().equals(heading.text());
        if (!reads) {
            throw new Rejection.AgainstRule(
                    "/heading", "This would not read as a heading that says it.");
        }
        return heading;
    }
}
