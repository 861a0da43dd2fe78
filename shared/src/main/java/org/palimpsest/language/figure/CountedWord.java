package org.palimpsest.language.figure;

import org.jspecify.annotations.Nullable;
import org.palimpsest.language.measure.Measures;
import org.palimpsest.language.prose.Prose;
import org.palimpsest.language.prose.Span;

import java.util.Optional;
import java.util.Set;

/**
 * What a number counts: the first word that looks like a plural among the three after it, else the
 * first that is no verb; {@code square}, {@code cubic} and the like keep the measure after them.
 */
final class CountedWord {

    private static final int REACH = 3;
    private static final String POWERS = "\u00B2\u00B323";
    private static final Set<String> COMPOUND =
            Set.of("square", "cubic", "metric", "nautical", "sq");
    private static final Set<String> GLUED =
            Set.of(
                    "km", "kg", "m", "cm", "mm", "ha", "ft", "kW", "MW", "GW", "kWh", "MWh", "GWh",
                    "TWh", "kV", "nm", "nmi", "mi", "t", "mph");
    private static final Set<String> AFTER_HYPHEN =
            Set.of("strong", "fold", "worth", "out", "odd", "plus");
    private static final Set<String> PLURALS = Set.of("people", "men", "women", "children");

    private CountedWord() {}

    /** Whether letters right after a number are a measure, as in {@code 30km}. */
    static boolean glues(Prose prose, int end) {
        Span letters = prose.wordAt(end);
        return GLUED.contains(letters.in(prose.text())) && !prose.digitAt(letters.end());
    }

    static @Nullable String after(Prose prose, int end) {
        int next = prose.skipSpaces(end);
        if (prose.at(next) == '\u00B0') {
            return new Span(next, prose.wordAt(next + 1).end()).in(prose.text());
        }
        boolean hyphen = Prose.isDash(prose.at(end)) && prose.letterAt(end + 1);
        Span first = prose.wordAt(hyphen ? end + 1 : next);
        String word = first.in(prose.text());
        if (word.isEmpty() || Measures.isFunction(word)) {
            return null;
        }
        if (COMPOUND.contains(word)) {
            Span measure = prose.wordAt(prose.skipSpaces(first.end()));
            return new Span(first.start(), measure.isEmpty() ? first.end() : measure.end())
                    .in(prose.text());
        }
        if (POWERS.indexOf(prose.at(first.end())) >= 0 && GLUED.contains(word)) {
            return word + prose.at(first.end());
        }
        if (hyphen) {
            return AFTER_HYPHEN.contains(word) ? null : word;
        }
        String plural = plural(prose, first);
        if (plural != null) {
            return plural;
        }
        return Measures.isVerb(word) ? null : coordinated(prose, first).orElse(word);
    }

    /** {@code students} of {@code male and female students}. */
    private static Optional<String> coordinated(Prose prose, Span first) {
        Span and = prose.wordAt(prose.skipSpaces(first.end()));
        Span second = prose.wordAt(prose.skipSpaces(and.end()));
        boolean alike =
                Measures.startsUpper(first.in(prose.text()))
                        == Measures.startsUpper(second.in(prose.text()));
        return alike && and.in(prose.text()).equals("and") && !second.isEmpty()
                ? Optional.ofNullable(plural(prose, second))
                : Optional.empty();
    }

    /** Whether the words after a number look like what it counts. */
    static boolean follows(Prose prose, int end) {
        return plural(prose, prose.wordAt(prose.skipSpaces(end))) != null;
    }

    private static @Nullable String plural(Prose prose, Span first) {
        Span word = first;
        for (int count = 0; count < REACH && !word.isEmpty(); count++) {
            String text = word.in(prose.text());
            if (Measures.isFunction(text)) {
                break;
            }
            if (Measures.isCounted(text) || PLURALS.contains(text) || looksPlural(text)) {
                return text;
            }
            int next = prose.skipSpaces(word.end());
            word = next == word.end() ? new Span(next, next) : prose.wordAt(next);
        }
        return null;
    }

    private static boolean looksPlural(String word) {
        return word.length() > 3
                && word.endsWith("s")
                && !word.matches(".*(?:ous|ss|is|us|'s|\u2019s)");
    }
}
