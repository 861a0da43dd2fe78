package org.palimpsest.command.editing;

import org.palimpsest.article.EntryKind;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.source.Form;
import org.palimpsest.source.SourceParser;

/** The rules for a text that an editor writes and that becomes one line. */
public final class Prose {

    private Prose() {}

    /**
     * The text without white space at its ends.
     *
     * @throws Rejection.AgainstRule where it is blank, holds a line break or a control character
     *     other than tab
     */
    public static String line(String text, String pointer) {
        if (text.isBlank()) {
            throw new Rejection.AgainstRule(pointer, "This must not be blank.");
        }
        if (text.indexOf('\n') >= 0) {
            throw new Rejection.AgainstRule(pointer, "This must be one line.");
        }
        return lines(text, pointer).strip();
    }

    /**
     * The text as it is, of any number of lines.
     *
     * @throws Rejection.AgainstRule where it holds a control character other than tab and line feed
     */
    public static String lines(String text, String pointer) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character != '\t' && character != '\n' && Character.isISOControl(character)) {
                throw new Rejection.AgainstRule(
                        pointer,
                        "This holds the control character U+%04X.".formatted((int) character));
            }
            if (isLoneSurrogate(text, i)) {
                throw new Rejection.AgainstRule(
                        pointer, "This holds half of a character (a lone surrogate).");
            }
        }
        return text;
    }

    /**
     * The text of a paragraph.
     *
     * @throws Rejection.AgainstRule also where it would read as another kind of line
     */
    public static String paragraph(String text, String pointer) {
        String line = line(text, pointer);
        if (SourceParser.formOf(line) != Form.PARAGRAPH || line.equals(InfoboxHead.TEXT)) {
            throw new Rejection.AgainstRule(
                    pointer,
                    "This would read as another kind of line than a "
                            + EntryKind.PARAGRAPH.label()
                            + ".");
        }
        return line;
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char character = text.charAt(i);
        return Character.isHighSurrogate(character)
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : Character.isLowSurrogate(character)
                        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
