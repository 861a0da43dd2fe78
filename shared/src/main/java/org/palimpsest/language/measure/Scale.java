package org.palimpsest.language.measure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A word that multiplies the number before it.
 *
 * @param words how it stands in the text, in lower case
 * @param power the power of ten
 * @param family the system of scales that it belongs to; a figure that outgrows its scale takes
 *     another of the same family
 */
public record Scale(String words, int power, Family family) {

    /** The systems of scales, and whether their signs mean something else without a currency. */
    public enum Family {
        WORDS,
        LETTERS,
        MONEY_LETTERS,
        CAPITALS,
        INDIAN
    }

    private static final List<Scale> ALL =
            List.of(
                    new Scale("thousand", 3, Family.WORDS),
                    new Scale("million", 6, Family.WORDS),
                    new Scale("billion", 9, Family.WORDS),
                    new Scale("trillion", 12, Family.WORDS),
                    new Scale("quadrillion", 15, Family.WORDS),
                    new Scale("thousand million", 9, Family.WORDS),
                    new Scale("million million", 12, Family.WORDS),
                    new Scale("k", 3, Family.LETTERS),
                    new Scale("mn", 6, Family.LETTERS),
                    new Scale("mln", 6, Family.LETTERS),
                    new Scale("bn", 9, Family.LETTERS),
                    new Scale("bln", 9, Family.LETTERS),
                    new Scale("tn", 12, Family.LETTERS),
                    new Scale("m", 6, Family.MONEY_LETTERS),
                    new Scale("mil", 6, Family.MONEY_LETTERS),
                    new Scale("bil", 9, Family.MONEY_LETTERS),
                    new Scale("K", 3, Family.CAPITALS),
                    new Scale("M", 6, Family.CAPITALS),
                    new Scale("B", 9, Family.CAPITALS),
                    new Scale("T", 12, Family.CAPITALS),
                    new Scale("lakh", 5, Family.INDIAN),
                    new Scale("lakhs", 5, Family.INDIAN),
                    new Scale("lac", 5, Family.INDIAN),
                    new Scale("crore", 7, Family.INDIAN),
                    new Scale("crores", 7, Family.INDIAN),
                    new Scale("cr", 7, Family.INDIAN),
                    new Scale("thousand crore", 10, Family.INDIAN),
                    new Scale("lakh crore", 12, Family.INDIAN),
                    new Scale("lakh crores", 12, Family.INDIAN));

    private static final Map<String, Scale> BY_WORDS = byWords();

    private static Map<String, Scale> byWords() {
        Map<String, Scale> found = new HashMap<>();
        ALL.forEach(scale -> found.put(scale.words, scale));
        return Map.copyOf(found);
    }

    /** The scale of those words, letters as they are, whole words in any case. */
    public static Optional<Scale> of(String words) {
        Scale exact = BY_WORDS.get(words);
        if (exact != null) {
            return Optional.of(exact);
        }
        return words.length() < 3
                ? Optional.empty()
                : Optional.ofNullable(BY_WORDS.get(words.toLowerCase(Locale.ROOT)));
    }

    /** Whether the words are a scale only beside a currency: of {@code 5 m} they are metres. */
    public boolean needsMoney() {
        return family == Family.MONEY_LETTERS || family == Family.CAPITALS;
    }

    /** Whether it is written out, so that a number in words may stand before it. */
    public boolean writtenOut() {
        return family == Family.WORDS || family == Family.INDIAN;
    }

    /** The scales that may take this one's place, in rising order, this one itself left out. */
    public List<Scale> siblings() {
        return switch (family) {
            case WORDS -> named("million", "billion", "trillion");
            case LETTERS -> named("mn", "m", "bn", "tn");
            case MONEY_LETTERS -> named("m", "bn", "tn");
            case CAPITALS -> named("M", "B", "T");
            case INDIAN -> named("lakh", "crore", "lakh crore");
        };
    }

    private List<Scale> named(String... names) {
        return Arrays.stream(names)
                .map(BY_WORDS::get)
                .filter(other -> other.power != power)
                .toList();
    }
}
