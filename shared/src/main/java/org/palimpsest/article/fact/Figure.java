package org.palimpsest.article.fact;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A quantity in prose.
 *
 * @param value the number, its scale multiplied out ({@code US$3.5 billion} is 3500000000); kept
 *     without trailing zeros and never with a negative scale, so that equal numbers are equal
 *     figures
 * @param qualifier how exact the text claims to be
 * @param unit an ISO 4217 code for money, {@code %}, the word or measure counted, or null where
 *     none is known
 */
public record Figure(BigDecimal value, Qualifier qualifier, @Nullable String unit)
        implements FactValue {

    public Figure {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(qualifier, "qualifier");
        value = value.stripTrailingZeros();
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
    }

    @Override
    public String kind() {
        return "figure";
    }

    public Figure withValue(BigDecimal changed) {
        return new Figure(changed, qualifier, unit);
    }

    public Figure withQualifier(Qualifier changed) {
        return new Figure(value, changed, unit);
    }
}
