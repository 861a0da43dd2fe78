package org.palimpsest.query.article.page;

import java.util.regex.Pattern;

/** Writes texts so that CommonMark, tables among it, reads them as the texts that they are. */
final class Markdown {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&|~#]");
    private static final Pattern BULLET = Pattern.compile("^[-+]");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})([.)])");
    private static final Pattern MARGIN =
            Pattern.compile("^[\\s\\p{Z}]+|(?<![\\s\\p{Z}])[\\s\\p{Z}]+\\z");

    /** What stands between the first row of a table, its head, and the others. */
    static final String RULE = "| --- | --- |";

    private Markdown() {}

    /** A text within a line. */
    static String words(String text) {
        return MARKUP.matcher(MARGIN.matcher(text).replaceAll("")).replaceAll("\\\\$0");
    }

    /** A text that begins a line. */
    static String line(String text) {
        String words = BULLET.matcher(words(text)).replaceFirst("\\\\$0");
        return NUMBER.matcher(words).replaceFirst("$1\\\\$2");
    }

    static String heading(int level, String text) {
        return "#".repeat(level) + " " + words(text);
    }

    static String bold(String text) {
        String words = words(text);
        return words.isEmpty() ? "" : "**" + words + "**";
    }

    static String bullet(String text) {
        return "- " + line(text);
    }

    /** A row of a table. */
    static String row(String first, String second) {
        return "| " + words(first) + " | " + words(second) + " |";
    }

    /** What says in a text that a source stands behind it. */
    static String mark(Reference source) {
        return "\\[" + source.number() + "\\]";
    }

    /** A source in the list of them. */
    static String item(Reference source) {
        String item = source.number() + ". " + line(source.title());
        return source.address() == null ? item : item + ", <" + source.address() + ">";
    }
}
