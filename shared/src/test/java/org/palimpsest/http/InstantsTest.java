package org.palimpsest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

class InstantsTest {

    private static final long FIRST = -62_167_219_200L;
    private static final long LAST = 253_402_300_799L;

    @Property
    void whatIsWrittenReadsBackToTheMicrosecond(
            @ForAll @LongRange(min = FIRST, max = LAST) long second,
            @ForAll @IntRange(max = 999_999_999) int nano) {
        Instant instant = Instant.ofEpochSecond(second, nano);

        assertThat(Instants.format(instant)).hasSize(27);
        assertThat(Instants.parse(Instants.format(instant)))
                .isEqualTo(instant.truncatedTo(ChronoUnit.MICROS));
    }

    @Example
    void aYearOfFiveDigitsIsNoInstantOfOurs() {
        assertThatThrownBy(() -> Instants.parse("+10000-01-01T00:00:00Z"))
                .isInstanceOf(DateTimeException.class);
    }
}
