package org.palimpsest.command.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.command.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;

class FigureRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"1e30", "-1e30", "1e1000000000", "1e-31", "0.1e-30"})
    void whatIsOutOfRangeIsRefused(String value) {
        assertRefused("/value", () -> FigureRule.value(new BigDecimal(value)));
    }

    @Test
    void whatIsJustInRangeIsTaken() {
        String nines = "9".repeat(30);
        assertThat(FigureRule.value(new BigDecimal(nines))).isEqualByComparingTo(nines);
        assertThat(FigureRule.value(new BigDecimal("1e-30"))).isEqualByComparingTo("1e-30");
    }

    @Test
    void equalValuesAreWrittenAlike() {
        assertThat(FigureRule.value(new BigDecimal("1700.00")))
                .isEqualTo(FigureRule.value(new BigDecimal("1700")));
        assertThat(FigureRule.value(new BigDecimal("0e-1000"))).isEqualTo(BigDecimal.ZERO);
    }
}
