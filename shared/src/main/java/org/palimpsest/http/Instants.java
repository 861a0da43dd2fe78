package org.palimpsest.http;

import org.palimpsest.ledger.LedgerTime;

import java.time.DateTimeException;
import java.time.Instant;

/** Instants over HTTP, written as the ledger writes them: ISO-8601, UTC, six decimals. */
public final class Instants {

    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Instants() {}

    /** This instant in UTC with six decimals; what is finer than a microsecond is cut off. */
    public static String format(Instant instant) {
        return LedgerTime.write(instant);
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
