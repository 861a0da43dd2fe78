package org.palimpsest.ledger;

import org.jspecify.annotations.Nullable;

/** The database did not take a commit, or what it rests on was not read, within the time given. */
public final class LedgerUnavailableException extends RuntimeException {

    /** What is known of the commit. */
    public enum Outcome {
        /** It is not in the ledger and will not be. */
        NOT_STORED,
        /** It was sent and not answered: it may be there, or come to be. Ask by its command. */
        UNKNOWN
    }

    private final Outcome outcome;

    LedgerUnavailableException(Outcome outcome, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.outcome = outcome;
    }

    /** What could not be read was before anything was to be stored. */
    public static LedgerUnavailableException unread(RuntimeException cause) {
        return new LedgerUnavailableException(
                Outcome.NOT_STORED, "The ledger could not be read", cause);
    }

    /** What is known of the commit. */
    public Outcome outcome() {
        return outcome;
    }
}
