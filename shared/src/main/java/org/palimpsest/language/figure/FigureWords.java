package org.palimpsest.language.figure;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Qualifier;
import org.palimpsest.language.measure.Scale;
import org.palimpsest.language.prose.Span;

import java.math.BigDecimal;

/**
 * The words that say a figure, taken apart: qualifier, sign and currency, number, scale, and what
 * names the unit.
 *
 * @param start where they begin
 * @param lead where sign, currency or number begin, after the qualifier
 * @param negative whether a sign makes it negative
 * @param money whether a currency's sign or code stands before the number
 * @param scale the scale written after the number, or null
 * @param shared how many powers of ten more a range's second figure lends it, as in {@code 3–4
 *     billion}
 * @param scaled where the scale ends, or the number where there is none
 * @param end where the words end, exclusive
 * @param unit as the contract has it
 */
record FigureWords(
        int start,
        Qualifier qualifier,
        int lead,
        boolean negative,
        boolean money,
        Numeral numeral,
        @Nullable Scale scale,
        int shared,
        int scaled,
        int end,
        @Nullable String unit) {

    private static final int MOST_DIGITS = 30;

    Figure figure() {
        return new Figure(value(), qualifier, unit);
    }

    /** Whether the contract can hold it: magnitude below 10^30, at most 30 decimals. */
    boolean withinBounds() {
        BigDecimal value = value();
        return value.precision() - value.scale() <= MOST_DIGITS
                && value.stripTrailingZeros().scale() <= MOST_DIGITS;
    }

    private BigDecimal value() {
        BigDecimal size = numeral.value().scaleByPowerOfTen(power());
        return negative ? size.negate() : size;
    }

    /** The power of ten that its scale multiplies the number by. */
    int power() {
        return (scale == null ? 0 : scale.power()) + shared;
    }

    /** What stands between the number and the end of the scale. */
    Span scaleSpan() {
        return new Span(numeral.span().end(), scaled);
    }

    FigureWords sharing(FigureWords next) {
        boolean lends =
                scale == null
                        && end == scaled
                        && next.scale != null
                        && numeral.value().compareTo(next.numeral.value()) < 0;
        return new FigureWords(
                start,
                qualifier,
                lead,
                negative,
                money,
                numeral,
                scale,
                lends ? next.power() : 0,
                scaled,
                end,
                money || end > scaled ? unit : next.unit);
    }

    FigureWords beginningAt(int from) {
        return from <= start ? this : unqualified();
    }

    private FigureWords unqualified() {
        return new FigureWords(
                lead,
                Qualifier.EXACT,
                lead,
                negative,
                money,
                numeral,
                scale,
                shared,
                scaled,
                end,
                unit);
    }
}
