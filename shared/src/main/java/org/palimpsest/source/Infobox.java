package org.palimpsest.source;

import org.palimpsest.article.InfoboxField;

/** Takes the lines {@code - Key: value} of an infobox apart. */
public final class Infobox {

    private Infobox() {}

    static boolean isField(String text) {
        return text.indexOf(':') > 0 && !text.substring(0, text.indexOf(':')).isBlank();
    }

    /** The key and value of a {@link Form#FIELD} line. */
    public static InfoboxField field(Line line) {
        String text = line.text();
        int colon = text.indexOf(':');
        String key = text.substring(0, colon).stripTrailing();
        String value = text.substring(colon + 1).stripLeading();
        return new InfoboxField(
                line.frame(),
                key,
                text.substring(key.length(), text.length() - value.length()),
                value);
    }
}
