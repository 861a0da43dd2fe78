package org.palimpsest.language.prose;

/**
 * A text to look around in. Every look is bounded, so that reading a text costs time in proportion
 * to its length whatever stands in it.
 */
public record Prose(String text) {

    private static final int LONGEST_WORD = 40;
    private static final int WIDEST_GAP = 2;
    private static final String ENTITY = "&nbsp;";

    /** The characters that part words on one line: space, no-break, figure, thin spaces. */
    public static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u2007' || c == '\u2009' || c == '\u202F';
    }

    /** Whether it is one of the ten ASCII digits; others stay text. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Any of hyphen, no-break hyphen, minus and dashes. */
    public static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2014') || c == '\u2212';
    }

    /** The UTF-16 unit at that place, or NUL beyond either end. */
    public char at(int index) {
        return index < 0 || index >= text.length() ? '\0' : text.charAt(index);
    }

    public boolean digitAt(int index) {
        return isDigit(at(index));
    }

    /** Whether a letter ends or begins at that place; half a supplementary character counts. */
    public boolean letterAt(int index) {
        char c = at(index);
        return Character.isLetter(c) || Character.isSurrogate(c);
    }

    /** Where the text goes on after at most two spaces, or one written as an entity. */
    public int skipSpaces(int from) {
        int index = from;
        while (index < from + WIDEST_GAP && isSpace(at(index))) {
            index++;
        }
        return at(index) == '&' && text.startsWith(ENTITY, index) ? index + ENTITY.length() : index;
    }

    /** Where the text before at most two spaces, or one written as an entity, ends. */
    public int skipSpacesBack(int from) {
        int index = from;
        while (index > from - WIDEST_GAP && isSpace(at(index - 1))) {
            index--;
        }
        int before = index - ENTITY.length();
        return at(index - 1) == ';' && text.startsWith(ENTITY, before) ? before : index;
    }

    /** The word that begins at that place; empty where none does. */
    public Span wordAt(int from) {
        int index = from;
        while (index < from + LONGEST_WORD && inWord(index)) {
            index++;
        }
        while (index > from && !letterAt(index - 1)) {
            index--;
        }
        return new Span(from, index);
    }

    /** The word that ends at that place; empty where none does. */
    public Span wordBefore(int to) {
        int index = to;
        while (index > to - LONGEST_WORD && inWord(index - 1)) {
            index--;
        }
        while (index < to && !letterAt(index)) {
            index++;
        }
        return new Span(index, to);
    }

    private boolean inWord(int index) {
        char c = at(index);
        return letterAt(index)
                || c == '\''
                || c == '\u2019'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether a sentence begins at that place. */
    public boolean sentenceStartsAt(int index) {
        int before = skipSpacesBack(index);
        while (before > index - WIDEST_GAP - 2 && "\"\u201C\u2018('".indexOf(at(before - 1)) >= 0) {
            before--;
        }
        return before <= 0 || (isSpace(at(before)) && "?!.:\"\u201D)".indexOf(at(before - 1)) >= 0);
    }
}
