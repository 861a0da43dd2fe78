package org.palimpsest.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The one form in which an instant is written: ISO-8601, UTC, six decimals. */
public final class Instants {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Instants() {}

    /** This instant in UTC with six decimals; what is finer than a microsecond is cut off. */
    public static String format(Instant instant) {
        return FORM.format(instant);
    }

    /**
     * The instant that this text writes, in UTC or with an offset, of the years 0000 to 9999.
     *
     * @throws DateTimeException when it writes none
     */
    public static Instant parse(String text) {
        Instant instant = Instant.parse(text);
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new DateTimeException("a year of more than four digits");
        }
        return instant;
    }
}
