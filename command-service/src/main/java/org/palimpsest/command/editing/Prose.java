package org.palimpsest.command.editing;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.source.Form;
import org.palimpsest.source.SourceParser;

/** The rules for a text that an editor writes and that becomes one line. */
public final class Prose {

    private Prose() {}

    /**
     * A name without white space at its ends.
     *
     * @throws Rejection.AgainstRule as {@link #line(String, String, Length)}
     */
    public static String line(String text, String pointer) {
        return line(text, pointer, Length.NAME);
    }

    /**
     * The text without white space at its ends.
     *
     * @throws Rejection.AgainstRule where it is blank or longer than that, holds a line break or a
     *     control character other than tab
     */
    public static String line(String text, String pointer, Length length) {
        if (text.isBlank()) {
            throw new Rejection.AgainstRule(pointer, "This must not be blank.");
        }
        if (text.indexOf('\n') >= 0) {
            throw new Rejection.AgainstRule(pointer, "This must be one line.");
        }
        length.require(text, pointer);
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
        return entry(EntryKind.PARAGRAPH, text, null, pointer);
    }

    /**
     * The text that an entry is to have.
     *
     * @throws Rejection.AgainstRule also where it would read as another kind of line, unless the
     *     entry's own does so already
     */
    public static String revised(Entry entry, String text, String pointer) {
        return entry(entry.kind(), text, entry.text(), pointer);
    }

    private static String entry(
            EntryKind kind, String text, @Nullable String standing, String pointer) {
        String line = line(text, pointer, Length.ENTRY);
        Form form = SourceParser.formOf(line);
        boolean marked =
                form != Form.PARAGRAPH
                        && (standing == null || SourceParser.formOf(standing) != form);
        boolean box =
                kind == EntryKind.PARAGRAPH
                        && line.equals(InfoboxHead.TEXT)
                        && !line.equals(standing);
        if (marked || box) {
            throw new Rejection.AgainstRule(
                    pointer,
                    "This would read as another kind of line than a " + kind.label() + ".");
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
