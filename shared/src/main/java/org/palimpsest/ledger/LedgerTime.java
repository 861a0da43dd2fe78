package org.palimpsest.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * The one written form of an instant: UTC with six decimals, {@code 2026-11-24T03:10:05.123456Z}.
 */
public final class LedgerTime {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT)
                    .withZone(ZoneOffset.UTC);

    private LedgerTime() {}

    /** Writes an instant of the years 0 to 9999; what is finer than a microsecond is cut off. */
    public static String write(Instant instant) {
        return FORM.format(instant);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws java.time.format.DateTimeParseException if {@code text} is in any other form
     */
    public static Instant read(String text) {
        return FORM.parse(text, Instant::from);
    }

    static Instant toMicros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
