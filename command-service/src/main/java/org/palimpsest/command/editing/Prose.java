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
        text.chars()
                .filter(character -> character != '\t' && Character.isISOControl(character))
                .findFirst()
                .ifPresent(
                        control -> {
                            throw new Rejection.AgainstRule(
                                    pointer,
                                    control == '\n'
                                            ? "This must be one line."
                                            : "This holds the control character U+%04X."
                                                    .formatted(control));
                        });
        for (int i = 0; i < text.length(); i++) {
            if (isLoneSurrogate(text, i)) {
                throw new Rejection.AgainstRule(
                        pointer, "This holds half of a character (a lone surrogate).");
            }
        }
        return text.strip();
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
