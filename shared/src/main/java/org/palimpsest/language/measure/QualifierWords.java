package org.palimpsest.language.measure;

import org.palimpsest.article.fact.Qualifier;
import org.palimpsest.language.prose.Prose;
import org.palimpsest.language.prose.Span;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that say how exact a figure is.
 *
 * @param span where they stand
 * @param qualifier what they mean
 */
public record QualifierWords(Span span, Qualifier qualifier) {

    private static final int MOST_WORDS = 3;

    private static final Map<Qualifier, String> WORDS =
            Map.of(
                    Qualifier.ABOUT,
                    "about,around,approximately,approx.,approx,circa,c.,ca.,some,roughly,nearly"
                            + ",almost,close to,an estimated,estimated at",
                    Qualifier.OVER,
                    "over,more than,above,in excess of,upwards of,upward of",
                    Qualifier.UNDER,
                    "under,fewer than,less than,below",
                    Qualifier.AT_LEAST,
                    "at least,no fewer than,not fewer than,no less than,not less than"
                            + ",a minimum of",
                    Qualifier.AT_MOST,
                    "up to,at most,as many as,no more than,not more than,a maximum of");

    private static final Map<Character, Qualifier> SIGNS =
            Map.of(
                    '~',
                    Qualifier.ABOUT,
                    '\u2248',
                    Qualifier.ABOUT,
                    '\u00B1',
                    Qualifier.ABOUT,
                    '>',
                    Qualifier.OVER,
                    '<',
                    Qualifier.UNDER,
                    '\u2265',
                    Qualifier.AT_LEAST,
                    '\u2264',
                    Qualifier.AT_MOST);

    private static final Map<String, Qualifier> MEANINGS = meanings();

    /** What they end with, so that most words need no closer look. */
    private static final Set<String> LAST_WORDS =
            MEANINGS.keySet().stream()
                    .map(phrase -> phrase.substring(phrase.lastIndexOf(' ') + 1))
                    .collect(Collectors.toUnmodifiableSet());

    /** Those that may also stand before a year. */
    private static final Set<String> BEFORE_YEARS =
            Set.of(
                    "about", "around", "circa", "c.", "ca.", "under", "up to", "~", "\u2248",
                    "\u00B1");

    private static Map<String, Qualifier> meanings() {
        Map<String, Qualifier> meanings = new HashMap<>();
        WORDS.forEach(
                (qualifier, phrases) -> {
                    for (String phrase : phrases.split(",")) {
                        meanings.put(phrase, qualifier);
                    }
                });
        return Map.copyOf(meanings);
    }

    /** The words for a qualifier that a text did not have before; empty for an exact figure. */
    public static String usual(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "";
            case ABOUT -> "about";
            case OVER -> "over";
            case UNDER -> "under";
            case AT_LEAST -> "at least";
            case AT_MOST -> "up to";
        };
    }

    /** The qualifier whose words end before that place, parted from it by spaces, or its sign. */
    public static Optional<QualifierWords> before(Prose prose, int at) {
        int end = prose.skipSpacesBack(at);
        Qualifier sign = SIGNS.get(prose.at(end - 1));
        if (sign != null) {
            return isFree(prose, end - 1)
                    ? Optional.of(new QualifierWords(new Span(end - 1, end), sign))
                    : Optional.empty();
        }
        return end == at ? Optional.empty() : wordsBefore(prose, end);
    }

    /** Whether a sign there ends no tag and compares no two numbers. */
    private static boolean isFree(Prose prose, int sign) {
        char before = prose.at(sign - 1);
        boolean parted = before == '\0' || before == '(' || Prose.isSpace(before);
        return parted && !prose.digitAt(prose.skipSpacesBack(sign) - 1);
    }

    private static Optional<QualifierWords> wordsBefore(Prose prose, int end) {
        Span last = lastWord(prose, end);
        if (!LAST_WORDS.contains(lower(prose, last))) {
            return Optional.empty();
        }
        Optional<QualifierWords> found = Optional.empty();
        StringBuilder phrase = new StringBuilder();
        int start = end;
        for (int count = 0; count < MOST_WORDS; count++) {
            Span word = count == 0 ? last : lastWord(prose, prose.skipSpacesBack(start));
            if (word.isEmpty()) {
                break;
            }
            phrase.insert(0, count == 0 ? "" : " ");
            phrase.insert(0, lower(prose, word));
            start = word.start();
            Qualifier meaning = MEANINGS.get(phrase.toString());
            if (meaning != null) {
                found = Optional.of(new QualifierWords(new Span(start, end), meaning));
            }
        }
        return found;
    }

    /** The word that ends there, with the stop of an abbreviation. */
    private static Span lastWord(Prose prose, int end) {
        boolean stop = prose.at(end - 1) == '.';
        Span word = prose.wordBefore(stop ? end - 1 : end);
        return word.isEmpty() ? word : new Span(word.start(), end);
    }

    private static String lower(Prose prose, Span word) {
        return word.in(prose.text()).toLowerCase(Locale.ROOT);
    }

    /** Whether a number of four digits after the words is a count and no year. */
    public boolean counts(Prose prose) {
        String phrase = span.in(prose.text()).toLowerCase(Locale.ROOT);
        return !BEFORE_YEARS.contains(phrase);
    }
}
