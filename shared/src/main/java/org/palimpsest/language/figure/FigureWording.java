package org.palimpsest.language.figure;

import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Qualifier;
import org.palimpsest.language.measure.QualifierWords;
import org.palimpsest.language.measure.Scale;
import org.palimpsest.language.prose.Span;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Words a changed figure. Whether the words read back as the figure is for the caller to see. */
public final class FigureWording {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MOST_CRORES = BigDecimal.valueOf(100_000);
    private static final int WORDS_UP_TO = 99;

    private final String text;
    private final FigureWords words;
    private final Figure before;

    private FigureWording(String text, FigureWords words, Figure before) {
        this.text = text;
        this.words = words;
        this.before = before;
    }

    /**
     * Words that may say the figure as the ones before said another, the best first; none where
     * those before say no figure.
     */
    public static List<String> like(String wording, Figure before, Figure after) {
        return FigureFinder.words(wording, List.of()).stream()
                .limit(1)
                .map(words -> new FigureWording(wording, words, before))
                .flatMap(style -> style.of(after))
                .distinct()
                .toList();
    }

    private Stream<String> of(Figure after) {
        int lent = lentPower();
        return amounts(after.value(), lent)
                .map(amount -> qualified(after, lead(after.value()) + amount + tail()));
    }

    /** The power of ten that this figure borrows from the one after it in the text. */
    private int lentPower() {
        BigDecimal alone = words.figure().value();
        return alone.signum() == 0 || before.value().signum() == 0
                ? 0
                : before.value().precision()
                        - before.value().scale()
                        - (alone.precision() - alone.scale());
    }

    /** Number and scale. */
    private Stream<String> amounts(BigDecimal value, int lent) {
        BigDecimal size = value.abs();
        if (words.scale() == null) {
            return plain(size.scaleByPowerOfTen(-lent));
        }
        Scale scale = words.scale();
        BigDecimal mantissa = size.scaleByPowerOfTen(-scale.power());
        Stream<String> same = number(mantissa).map(number -> number + words.scaleSpan().in(text));
        if (suits(mantissa, scale)) {
            return same;
        }
        Stream<String> others =
                scale.siblings().reversed().stream()
                        .filter(other -> fits(size.scaleByPowerOfTen(-other.power()), other))
                        .flatMap(other -> scaled(size, other));
        Stream<String> digits = isSmall(size) ? plain(size) : Stream.empty();
        return Stream.of(others, digits, same).flatMap(each -> each);
    }

    private Stream<String> scaled(BigDecimal size, Scale other) {
        Span span = words.scaleSpan();
        String gap = span.in(text).substring(0, span.in(text).length() - scaleLength());
        return number(size.scaleByPowerOfTen(-other.power()))
                .map(number -> number + gap + other.words());
    }

    private int scaleLength() {
        String span = words.scaleSpan().in(text);
        int letter = 0;
        while (letter < span.length() && !Character.isLetter(span.charAt(letter))) {
            letter++;
        }
        return span.length() - letter;
    }

    private boolean suits(BigDecimal mantissa, Scale scale) {
        BigDecimal old = words.numeral().value();
        BigDecimal least = old.compareTo(BigDecimal.ONE) < 0 ? TENTH : BigDecimal.ONE;
        boolean asLarge = mantissa.compareTo(most(scale)) < 0 || old.compareTo(most(scale)) >= 0;
        return mantissa.compareTo(least) >= 0 && asLarge;
    }

    private static boolean fits(BigDecimal mantissa, Scale scale) {
        return mantissa.compareTo(BigDecimal.ONE) >= 0 && mantissa.compareTo(most(scale)) < 0;
    }

    private static BigDecimal most(Scale scale) {
        return switch (scale.family()) {
            case INDIAN -> scale.power() == 5 ? BigDecimal.valueOf(100) : MOST_CRORES;
            case WORDS, LETTERS, MONEY_LETTERS, CAPITALS -> THOUSAND;
        };
    }

    /** Below the smallest scale that prose cares to write: {@code US$250,000}. */
    private boolean isSmall(BigDecimal size) {
        return size.compareTo(BigDecimal.valueOf(1_000_000)) < 0;
    }

    private Stream<String> number(BigDecimal mantissa) {
        Numeral numeral = words.numeral();
        boolean whole = mantissa.stripTrailingZeros().scale() <= 0;
        if (numeral.inWords()
                && whole
                && mantissa.signum() > 0
                && mantissa.compareTo(BigDecimal.valueOf(WORDS_UP_TO)) <= 0) {
            return Stream.of(cased(NumberWords.of(mantissa.intValueExact())));
        }
        return Stream.of(numeral.like(mantissa, groups(), decimals()));
    }

    private Stream<String> plain(BigDecimal size) {
        Numeral numeral = words.numeral();
        boolean bare = numeral.grouping().isEmpty() && numeral.value().compareTo(THOUSAND) >= 0;
        return bare
                ? Stream.of(numeral.like(size, "", decimals()), numeral.like(size, ",", decimals()))
                : Stream.of(numeral.like(size, groups(), decimals()));
    }

    private String groups() {
        return words.numeral().grouping().isEmpty() ? "," : words.numeral().grouping();
    }

    /** Decimals that the text wrote although they say nothing are written again. */
    private int decimals() {
        Numeral numeral = words.numeral();
        boolean idle = numeral.value().stripTrailingZeros().scale() < numeral.decimals();
        boolean coins = words.scale() == null && words.money() && numeral.decimals() == 2;
        return idle || coins ? numeral.decimals() : 0;
    }

    /** Sign and currency. */
    private String lead(BigDecimal value) {
        String lead = text.substring(words.lead(), words.numeral().span().start());
        if (value.signum() < 0 == words.negative()) {
            return lead;
        }
        return words.negative()
                ? lead.replaceFirst("(?i)minus\\h+|[-\u2212\u2013]", "")
                : "\u2212" + lead.replace("+", "");
    }

    private String tail() {
        return text.substring(words.scaled(), words.end());
    }

    private String qualified(Figure after, String amount) {
        String old = text.substring(words.start(), words.lead());
        if (after.qualifier() == words.qualifier()) {
            return old + amount;
        }
        boolean capital =
                Character.isUpperCase(text.codePointAt(0))
                        && (!old.isEmpty() || words.numeral().inWords());
        String now = after.qualifier() == Qualifier.EXACT ? "" : usual(after.qualifier());
        String rest = words.numeral().inWords() ? lowered(amount) : amount;
        return capital ? capitalised(now + rest) : now + rest;
    }

    private static String usual(Qualifier qualifier) {
        return QualifierWords.usual(qualifier) + " ";
    }

    private String cased(String number) {
        int first = text.codePointAt(words.numeral().span().start());
        return Character.isUpperCase(first) ? capitalised(number) : number;
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String lowered(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
