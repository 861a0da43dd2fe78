package org.palimpsest.source;

import org.palimpsest.article.Frame;
import org.palimpsest.article.InfoboxField;

/** Takes the text {@code Key: value} of an infobox's line apart. */
final class InfoboxLine {

    private InfoboxLine() {}

    static boolean isField(String text) {
        return text.indexOf(':') > 0 && !text.substring(0, text.indexOf(':')).isBlank();
    }

    static InfoboxField field(Frame frame, String text) {
        int colon = text.indexOf(':');
        String key = text.substring(0, colon).stripTrailing();
        String value = text.substring(colon + 1).stripLeading();
        return new InfoboxField(
                frame, key, text.substring(key.length(), text.length() - value.length()), value);
    }
}
