package org.palimpsest.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

class LedgerTimeTest {

    private static final long FIRST = -62_167_219_200L;
    private static final long LAST = 253_402_300_799L;

    @Property
    void whatIsWrittenReadsBackToTheMicrosecond(
            @ForAll @LongRange(min = FIRST, max = LAST) long second,
            @ForAll @IntRange(max = 999_999_999) int nano) {
        Instant instant = Instant.ofEpochSecond(second, nano);

        assertThat(LedgerTime.read(LedgerTime.write(instant)))
                .isEqualTo(instant.truncatedTo(ChronoUnit.MICROS));
    }

    @Property
    void anyInstantThatJavaHasWrittenIsRead(@ForAll long second, @ForAll("decimals") int nano) {
        Instant instant =
                Instant.ofEpochSecond(
                        Math.floorMod(second, Instant.MAX.getEpochSecond()) - LAST, nano);

        assertThat(LedgerTime.readAny(instant.toString())).isEqualTo(instant);
    }

    @Provide
    Arbitrary<Integer> decimals() {
        return Arbitraries.of(0, 1, 120_000_000, 123_000_000, 123_456_000, 999_999_999);
    }

    @Property(tries = 5_000)
    void whatIsNearlyAnInstantIsReadAsJavaReadsIt(@ForAll("nearlyInstants") String text) {
        assertThat(instant(LedgerTime::readAny, text)).isEqualTo(instant(Instant::parse, text));
    }

    /** Each with one character in another's place, or without it. */
    @Provide
    Arbitrary<String> nearlyInstants() {
        Arbitrary<String> whole =
                Arbitraries.of(
                        "2026-11-24T03:10:05Z",
                        "2024-02-29T23:59:59.9Z",
                        "2026-12-31T23:59:59.123456Z",
                        "2026-11-24T03:10:05.123456789Z");
        Arbitrary<String> characters =
                Arbitraries.of("0", "1", "3", "6", "9", ".", ":", "-", "T", "Z", "z", "+", " ", "");
        return whole.flatMap(
                text ->
                        Arbitraries.integers()
                                .between(0, text.length() - 1)
                                .flatMap(
                                        at ->
                                                characters.map(
                                                        other ->
                                                                text.substring(0, at)
                                                                        + other
                                                                        + text.substring(at + 1))));
    }

    private static Optional<Instant> instant(Function<String, Instant> reading, String text) {
        try {
            return Optional.of(reading.apply(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    @Example
    void theLedgersFormHasSixDecimals() {
        for (String other :
                new String[] {
                    "2026-11-24T03:10:05Z",
                    "2026-11-24T03:10:05.123Z",
                    "2026-11-24T03:10:05.123456789Z",
                    "2026-02-29T03:10:05.123456Z",
                    "+2026-11-24T03:10:05.12345Z"
                }) {
            assertThatThrownBy(() -> LedgerTime.read(other)).isInstanceOf(DateTimeException.class);
        }
    }
}
