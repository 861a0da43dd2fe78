package org.palimpsest.source;

import org.palimpsest.article.Frame;
import org.palimpsest.article.InfoboxHead;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a source text apart. Any text is taken: what is no other kind of line is a paragraph, and
 * the frames with the epilogue hold every byte that is no line's text.
 */
public final class SourceParser {

    private static final int GREATEST_LEVEL = 6;

    private final List<Line> lines = new ArrayList<>();
    private boolean titled;
    private boolean boxed;
    private boolean headed;

    private SourceParser() {}

    /** The text's lines; LF ends a line, and no other character does. */
    public static SourceText parse(String text) {
        return new SourceParser().read(text);
    }

    private SourceText read(String text) {
        int end = 0;
        for (int start = 0; start < text.length(); ) {
            int lineEnd = text.indexOf('\n', start);
            int stop = lineEnd < 0 ? text.length() : lineEnd;
            String content = text.substring(start, stop);
            if (!content.isBlank()) {
                lines.add(line(text.substring(end, start), content));
                end = stop;
            }
            start = stop + 1;
        }
        return new SourceText(lines, text.substring(end));
    }

    private Line line(String gap, String content) {
        Line line = markedLine(gap, content);
        titled |= line.form() == Form.TITLE;
        boxed |= line.form() == Form.INFOBOX;
        headed |= line.form() == Form.HEADING;
        return line;
    }

    private Line markedLine(String gap, String content) {
        int signs = signs(content);
        if (signs == 1 && !titled) {
            return signed(Form.TITLE, gap, content, signs);
        }
        if (signs >= 2) {
            return signed(Form.HEADING, gap, content, signs);
        }
        if (!headed && !boxed && content.strip().equals(InfoboxHead.TEXT)) {
            return framed(Form.INFOBOX, gap, content, 0, 0);
        }
        if (isBullet(content)) {
            return framed(
                    followsInfobox(gap) && Infobox.isField(content.substring(2))
                            ? Form.FIELD
                            : Form.BULLET,
                    gap,
                    content,
                    2,
                    0);
        }
        return isTerm(content)
                ? framed(Form.TERM, gap, content, 1, 0)
                : framed(Form.PARAGRAPH, gap, content, 0, 0);
    }

    /** How a line of this text is read that stands among entries, by itself. */
    public static Form formOf(String content) {
        int signs = signs(content);
        if (signs >= 1) {
            return signs == 1 ? Form.TITLE : Form.HEADING;
        }
        return isBullet(content) ? Form.BULLET : isTerm(content) ? Form.TERM : Form.PARAGRAPH;
    }

    private boolean followsInfobox(String gap) {
        return !lines.isEmpty()
                && gap.equals(Frame.LINE_END)
                && (lines.getLast().form() == Form.INFOBOX || lines.getLast().form() == Form.FIELD);
    }

    private static boolean isBullet(String content) {
        return content.startsWith("- ") && !content.substring(2).isBlank();
    }

    private static boolean isTerm(String content) {
        return content.startsWith(";") && !content.substring(1).isBlank();
    }

    /**
     * The number of {@code =} signs on each side of a title or heading, or 0 where the line is
     * neither.
     */
    private static int signs(String content) {
        String line = content.stripTrailing();
        int opening = 0;
        while (opening < line.length() && line.charAt(opening) == '=') {
            opening++;
        }
        int closing = 0;
        while (closing < line.length() - opening
                && line.charAt(line.length() - 1 - closing) == '=') {
            closing++;
        }
        boolean says = !line.substring(opening, line.length() - closing).isBlank();
        return says && opening == closing && opening <= GREATEST_LEVEL ? opening : 0;
    }

    private static Line signed(Form form, String gap, String content, int signs) {
        int trailing = content.length() - content.stripTrailing().length();
        return framed(form, gap, content, signs, trailing + signs);
    }

    private static Line framed(Form form, String gap, String content, int opening, int closing) {
        String inner = content.substring(opening, content.length() - closing);
        String text = inner.strip();
        int start = opening + inner.length() - inner.stripLeading().length();
        return new Line(
                form,
                new Frame(
                        gap, content.substring(0, start), content.substring(start + text.length())),
                text);
    }
}
