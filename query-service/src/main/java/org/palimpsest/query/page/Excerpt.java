package org.palimpsest.query.page;

/** The beginnings of texts that may be longer than there is room for. */
public final class Excerpt {

    private static final String CUT = "…";

    private Excerpt() {}

    /** As many characters as there is room for. */
    public static String of(String text, int longest) {
        return fits(text, longest) ? text : text.substring(0, end(text, longest)) + CUT;
    }

    /** As many words as there is room for; where that is none, as many characters. */
    public static String ofWords(String text, int longest) {
        if (fits(text, longest)) {
            return text;
        }
        int end = end(text, longest);
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > 0 ? space : end) + CUT;
    }

    private static boolean fits(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest;
    }

    private static int end(String text, int longest) {
        return text.offsetByCodePoints(0, longest);
    }
}
