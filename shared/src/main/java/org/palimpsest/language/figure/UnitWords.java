package org.palimpsest.language.figure;

import org.jspecify.annotations.Nullable;
import org.palimpsest.language.measure.Currencies;
import org.palimpsest.language.measure.Measures;
import org.palimpsest.language.prose.Prose;
import org.palimpsest.language.prose.Span;

import java.util.Optional;
import java.util.Set;

/**
 * What the number is a number of.
 *
 * @param unit as the contract has it
 * @param end where the figure's own words end: after {@code %}, per cent or a currency, never after
 *     a counted noun or a measure
 */
record UnitWords(@Nullable String unit, int end) {

    private static final Set<String> ALSO_VERBS = Set.of("won", "real", "mark", "sterling");

    /**
     * @param money the currency whose sign stands before the number, or null
     */
    static UnitWords after(Prose prose, Numeral numeral, ScaleWords scale, @Nullable String money) {
        int end = scale.end();
        if (money != null) {
            return new UnitWords(money, end);
        }
        int next = prose.skipSpaces(end);
        if (prose.at(next) == '%') {
            return new UnitWords("%", next + 1);
        }
        boolean hyphen = prose.at(end) == '-' && prose.letterAt(end + 1);
        Span first = prose.wordAt(hyphen ? end + 1 : next);
        String word = first.in(prose.text());
        Span second = prose.wordAt(prose.skipSpaces(first.end()));
        if (word.equals("percent")) {
            return new UnitWords("%", first.end());
        }
        if (word.equals("per") && second.in(prose.text()).equals("cent")) {
            return new UnitWords("%", second.end());
        }
        if (first.isEmpty() && prose.digitAt(next)) {
            return new UnitWords(null, end);
        }
        return currency(prose, numeral, scale, first, next)
                .orElseGet(() -> new UnitWords(CountedWord.after(prose, end), end));
    }

    private static Optional<UnitWords> currency(
            Prose prose, Numeral numeral, ScaleWords scale, Span first, int next) {
        Span sign = Currencies.signAt(prose, next);
        int beyond = prose.skipSpaces(sign.end());
        boolean opensNext = !sign.isEmpty() && prose.digitAt(beyond);
        boolean single = sign.end() - sign.start() == 1 && prose.letterAt(sign.start());
        if (!sign.isEmpty() && !opensNext && !single) {
            String code = sign.in(prose.text());
            Span name = prose.wordAt(beyond);
            return Currencies.named(code, name.in(prose.text()))
                    .map(named -> new UnitWords(named, name.end()))
                    .or(() -> Currencies.ofSign(code).map(of -> new UnitWords(of, sign.end())));
        }
        String word = first.in(prose.text());
        boolean bare = scale.scale() == null && numeral.plain();
        if (!(bare && ALSO_VERBS.contains(word)) && Currencies.isName(word)) {
            Optional<UnitWords> alone =
                    Currencies.named(null, word).map(code -> new UnitWords(code, first.end()));
            Span second = prose.wordAt(prose.skipSpaces(first.end()));
            return second.in(prose.text()).equals("sterling")
                    ? Optional.of(new UnitWords("GBP", second.end()))
                    : alone.or(() -> adjective(prose, first))
                            .or(() -> Optional.of(new UnitWords(word, first.end())));
        }
        return adjective(prose, first);
    }

    /** Whether a currency's name begins at that place. */
    static boolean isMoney(Prose prose, int end) {
        Span first = prose.wordAt(prose.skipSpaces(end));
        return Currencies.isName(first.in(prose.text())) || adjective(prose, first).isPresent();
    }

    /** A currency's name after one adjective, or two as in {@code New Zealand dollars}. */
    private static Optional<UnitWords> adjective(Prose prose, Span first) {
        Span adjective = first;
        if (prose.text().startsWith("U.S.", first.start())) {
            adjective = new Span(first.start(), first.start() + 4);
        }
        for (int count = 0; count < 2; count++) {
            Span name = prose.wordAt(prose.skipSpaces(adjective.end()));
            Optional<String> code =
                    Currencies.named(adjective.in(prose.text()), name.in(prose.text()));
            if (code.isPresent()) {
                return code.map(found -> new UnitWords(found, name.end()));
            }
            if (isOfNoKnownCountry(adjective.in(prose.text()), name.in(prose.text()))) {
                return Optional.of(new UnitWords(name.in(prose.text()), name.end()));
            }
            if (adjective.isEmpty() || name.isEmpty()) {
                break;
            }
            adjective = name;
        }
        return Optional.empty();
    }

    /** {@code Ruritanian francs}: money, although nobody knows its code. */
    private static boolean isOfNoKnownCountry(String adjective, String name) {
        return Measures.startsUpper(adjective)
                && name.endsWith("s")
                && !Measures.startsUpper(name)
                && Currencies.isName(name);
    }
}
