package org.palimpsest.command.fact;

import org.palimpsest.command.editing.Rejection;

import java.math.BigDecimal;

/** What a figure's value may be: of magnitude below 10^30, with at most 30 decimals. */
final class FigureRule {

    private static final int DIGITS = 30;

    private FigureRule() {}

    /**
     * @throws Rejection.AgainstRule where it is out of range
     */
    static BigDecimal value(BigDecimal value) {
        // By its digits and scale, for 1e1000000000 must not be written out.
        long wholeDigits = (long) value.precision() - value.scale();
        if (value.signum() != 0 && wholeDigits > DIGITS) {
            throw new Rejection.AgainstRule("/value", "A figure is below 10^30 in magnitude.");
        }
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal bare = value.stripTrailingZeros();
        if (bare.scale() > DIGITS) {
            throw new Rejection.AgainstRule("/value", "A figure has at most 30 decimals.");
        }
        return bare;
    }
}
