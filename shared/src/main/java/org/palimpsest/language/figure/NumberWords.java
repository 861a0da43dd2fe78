package org.palimpsest.language.figure;

import org.palimpsest.language.prose.Prose;
import org.palimpsest.language.prose.Span;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whole numbers from 1 to 999 in English words. */
final class NumberWords {

    private static final List<String> SMALL =
            List.of(
                    "",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");
    private static final List<String> TENS =
            List.of(
                    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
                    "ninety");

    /** For each of these words, which most words of a text are not, its place in its list. */
    private static final Map<String, Integer> SMALL_BY_WORD = placesIn(SMALL);

    private static final Map<String, Integer> TENS_BY_WORD = placesIn(TENS);

    private NumberWords() {}

    /** A number in words, and where it ends. */
    record Read(int value, int end) {}

    /** The number that begins at that place. */
    static Optional<Read> at(Prose prose, int start) {
        Optional<Read> first = belowHundred(prose, start);
        if (first.isEmpty()) {
            return first;
        }
        Span hundred = prose.wordAt(prose.skipSpaces(first.get().end()));
        if (first.get().value() > 9 || !lower(prose, hundred).equals("hundred")) {
            return first;
        }
        int hundreds = first.get().value() * 100;
        Span and = prose.wordAt(prose.skipSpaces(hundred.end()));
        int next = lower(prose, and).equals("and") ? and.end() : hundred.end();
        return belowHundred(prose, prose.skipSpaces(next))
                .map(rest -> new Read(hundreds + rest.value(), rest.end()))
                .or(() -> Optional.of(new Read(hundreds, hundred.end())));
    }

    private static Optional<Read> belowHundred(Prose prose, int start) {
        Span word = prose.wordAt(start);
        String words = lower(prose, word);
        Integer small = SMALL_BY_WORD.get(words);
        if (small != null) {
            return Optional.of(new Read(small, word.end()));
        }
        Integer tens = TENS_BY_WORD.get(words);
        if (tens == null) {
            return Optional.empty();
        }
        Span unit = prose.wordAt(prose.at(word.end()) == '-' ? word.end() + 1 : word.end());
        Integer ones = SMALL_BY_WORD.get(lower(prose, unit));
        return ones != null && ones < 10
                ? Optional.of(new Read(tens * 10 + ones, unit.end()))
                : Optional.of(new Read(tens * 10, word.end()));
    }

    /** The words for a number from 1 to 99. */
    static String of(int number) {
        if (number < SMALL.size()) {
            return SMALL.get(number);
        }
        String tens = TENS.get(number / 10);
        return number % 10 == 0 ? tens : tens + "-" + SMALL.get(number % 10);
    }

    private static Map<String, Integer> placesIn(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(place -> !words.get(place).isEmpty())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(words::get, place -> place));
    }

    private static String lower(Prose prose, Span word) {
        return word.in(prose.text()).toLowerCase(Locale.ROOT);
    }
}
