package org.palimpsest.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Takes lines apart into what makes them alike: their words without punctuation and case. A figure
 * with its points and commas is one word; in scripts without spaces each sign is one.
 */
final class Vocabulary {

    private final Numbering<String> numbering = new Numbering<>();
    private final List<Integer> lengths = new ArrayList<>();

    /** How many different words there have been. */
    int size() {
        return lengths.size();
    }

    Bag bagOf(String text) {
        int[] words = new int[8];
        int count = 0;
        for (int at = 0; at < text.length(); ) {
            int end = endOfWord(text, at);
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
            } else {
                words = count == words.length ? Arrays.copyOf(words, 2 * count) : words;
                words[count++] = number(text.substring(at, end).toLowerCase(Locale.ROOT));
                at = end;
            }
        }
        words = Arrays.copyOf(words, count);
        Arrays.sort(words);
        int[] weights = Arrays.stream(words).map(lengths::get).toArray();
        return new Bag(text, words, weights, Arrays.stream(weights).asLongStream().sum());
    }

    private int number(String word) {
        int number = numbering.of(word);
        if (number == lengths.size()) {
            lengths.add(word.length());
        }
        return number;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            boolean belongs = isPartOfWord(sign) || at > from && joinsDigits(text, at);
            if (!belongs || at > from && standsAlone(sign)) {
                return at;
            }
            at += Character.charCount(sign);
            if (standsAlone(sign)) {
                return at;
            }
        }
        return at;
    }

    static boolean isPartOfWord(int sign) {
        return Character.isLetterOrDigit(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private static boolean joinsDigits(String text, int at) {
        char sign = text.charAt(at);
        return (sign == '.' || sign == ',')
                && Character.isDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean standsAlone(int sign) {
        return Character.isIdeographic(sign) || sign >= '\u3040' && sign <= '\u30ff';
    }
}
