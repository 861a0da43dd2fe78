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
}
