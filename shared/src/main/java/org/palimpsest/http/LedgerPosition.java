package org.palimpsest.http;

/**
 * A position in the ledger as requests and answers say it. A controller takes it as
 * {@code @RequestHeader(name = LedgerPosition.HEADER, required = false) @Nullable LedgerPosition};
 * what is no such number is answered with 400.
 *
 * @param value 0 (before the first commit) or greater
 */
public record LedgerPosition(long value) {

    public static final String HEADER = "Ledger-Position";

    /** Before the first commit. */
    public static final LedgerPosition START = new LedgerPosition(0);

    public LedgerPosition {
        if (value < 0) {
            throw new MalformedValueException("is not a position");
        }
    }

    /** The header's value. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
