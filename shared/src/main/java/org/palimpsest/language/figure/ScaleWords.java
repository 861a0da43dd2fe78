package org.palimpsest.language.figure;

import org.jspecify.annotations.Nullable;
import org.palimpsest.language.measure.Scale;
import org.palimpsest.language.prose.Prose;
import org.palimpsest.language.prose.Span;

import java.util.Optional;

/**
 * The scale after a number.
 *
 * @param scale null where there is none
 * @param end where it ends, or the number
 */
record ScaleWords(@Nullable Scale scale, int end) {

    static ScaleWords after(Prose prose, Numeral numeral, boolean money) {
        int from = numeral.span().end();
        boolean hyphen = prose.at(from) == '-' && prose.letterAt(from + 1);
        Span first = prose.wordAt(hyphen ? from + 1 : prose.skipSpaces(from));
        if (first.isEmpty()) {
            return new ScaleWords(null, from);
        }
        String word = first.in(prose.text());
        Span second = prose.wordAt(prose.skipSpaces(first.end()));
        boolean parted = second.start() > first.end();
        Optional<Scale> both =
                parted ? Scale.of(word + " " + second.in(prose.text())) : Optional.empty();
        if (both.isPresent()) {
            return new ScaleWords(both.get(), second.end());
        }
        boolean glued = first.start() == from;
        return Scale.of(word)
                .filter(
                        scale ->
                                !scale.needsMoney()
                                        || (money && !hyphen)
                                        || (glued && areMillions(prose, numeral, first)))
                .filter(scale -> !scale.words().equals("k") || glued)
                .map(scale -> new ScaleWords(scale, first.end()))
                .orElse(new ScaleWords(null, from));
    }

    /**
     * Whether {@code m} is no metre: {@code 1.5m tonnes}, {@code 20m euros}, {@code 60m people}.
     */
    private static boolean areMillions(Prose prose, Numeral numeral, Span letter) {
        String next = prose.wordAt(prose.skipSpaces(letter.end())).in(prose.text());
        boolean counted =
                next.equals("people")
                        || (numeral.value().scale() > 0
                                && CountedWord.follows(prose, letter.end()));
        return letter.in(prose.text()).equals("m")
                && (counted || UnitWords.isMoney(prose, letter.end()));
    }
}
