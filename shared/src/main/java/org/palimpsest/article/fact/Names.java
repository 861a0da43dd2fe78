package org.palimpsest.article.fact;

import java.text.Normalizer;
import java.util.Locale;

/** Compares names as people do: however their letters are composed (NFC), in whatever case. */
public final class Names {

    private Names() {}

    public static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(String name) {
        String composed = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        // Both ways, for some letters have no single partner: ß, SS and ss are one.
        return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Whether the name stands among the words and is no part of a longer word. */
    public static boolean contains(String words, String name) {
        String text = folded(words);
        String wanted = folded(name);
        int at = wanted.isEmpty() ? -1 : text.indexOf(wanted);
        while (at >= 0) {
            if (!joins(text, at - 1) && !joins(text, at + wanted.length())) {
                return true;
            }
            at = text.indexOf(wanted, at + 1);
        }
        return false;
    }

    private static boolean joins(String text, int index) {
        return index >= 0
                && index < text.length()
                && (Character.isLetterOrDigit(text.charAt(index)) || text.charAt(index) == '-');
    }
}
