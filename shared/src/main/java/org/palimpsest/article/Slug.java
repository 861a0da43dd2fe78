package org.palimpsest.article;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the readable identifiers of articles and sections. */
public final class Slug {

    private Slug() {}

    /**
     * The text in lower case, letters and digits kept, diacritics U+0300 to U+036F folded, every
     * other run turned into one hyphen, none at either end. Empty where the text has no letter or
     * digit.
     */
    public static String of(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(character -> character < 0x300 || character > 0x36F)
                .forEach(bare::appendCodePoint);
        String folded = Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(folded.length());
        folded.codePoints()
                .forEach(
                        character -> {
                            if (Character.isLetterOrDigit(character)) {
                                slug.appendCodePoint(character);
                            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                                slug.append('-');
                            }
                        });
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.toString();
    }
}
