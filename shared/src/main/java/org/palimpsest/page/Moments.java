package org.palimpsest.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Words instants for people; all in UTC, as the ledger has them. */
public final class Moments {

    private static final DateTimeFormatter DAY = formatter("d MMMM uuuu");
    private static final DateTimeFormatter MINUTE = formatter("d MMMM uuuu, HH:mm 'UTC'");
    private static final DateTimeFormatter TIME = formatter("HH:mm 'UTC'");

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }

    /** {@code 26 November 2026}. */
    public String day(Instant instant) {
        return DAY.format(instant);
    }

    /** {@code 26 November 2026, 10:05 UTC}. */
    public String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    /** {@code 10:05 UTC}. */
    public String time(Instant instant) {
        return TIME.format(instant);
    }

    /** {@code 2026-11-26T10:05:33Z}: HTML's {@code time} knows no finer parts than thousandths. */
    public String machine(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The day on which something was. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
