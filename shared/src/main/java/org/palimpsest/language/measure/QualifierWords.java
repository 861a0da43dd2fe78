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
                    "about,around,approximately,some,roughly,nearly,almost,close to,an estimated",
                    Qualifier.OVER,
                    "over,more than",
                    Qualifier.UNDER,
                    "under,fewer than,less than",
                    Qualifier.AT_LEAST,
                    "at least,no fewer than,not fewer than,no less than,not less than",
                    Qualifier.AT_MOST,
                    "up to,at most,as many as,no more than,not more than");

    private static final Map<String, Qualifier> MEANINGS = meanings();

    /** What they end with, so that most words need no closer look. */
    private static final Set<String> LAST_WORDS =
            MEANINGS.keySet().stream()
                    .map(phrase -> phrase.substring(phrase.lastIndexOf(' ') + 1))
                    .collect(Collectors.toUnmodifiableSet());

    /** Those that may also stand before a year. */
    private static final Set<String> BEFORE_YEARS = Set.of("about", "around", "under", "up to");

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

    /** The qualifier whose words end before that place, parted from it by spaces. */
    public static Optional<QualifierWords> before(Prose prose, int at) {
        int end = prose.skipSpacesBack(at);
        if (end == at) {
            return Optional.empty();
        }
        String last = prose.wordBefore(end).in(prose.text()).toLowerCase(Locale.ROOT);
        if (!LAST_WORDS.contains(last)) {
            return Optional.empty();
        }
        Optional<QualifierWords> found = Optional.empty();
        StringBuilder phrase = new StringBuilder();
        int start = end;
        for (int count = 0; count < MOST_WORDS; count++) {
            Span word = prose.wordBefore(count == 0 ? start : prose.skipSpacesBack(start));
            if (word.isEmpty()) {
                break;
            }
            phrase.insert(0, count == 0 ? "" : " ");
            phrase.insert(0, word.in(prose.text()).toLowerCase(Locale.ROOT));
            start = word.start();
            Qualifier meaning = MEANINGS.get(phrase.toString());
            if (meaning != null) {
                found = Optional.of(new QualifierWords(new Span(start, end), meaning));
            }
        }
        return found;
    }

    /** Whether a number of four digits after the words is a count and no year. */
    public boolean counts(Prose prose) {
        String phrase = span.in(prose.text()).toLowerCase(Locale.ROOT);
        return !BEFORE_YEARS.contains(phrase);
    }
}
