package org.palimpsest.ledger;

/**
 * What was read is no commit, or not the one that follows upon those before it. The message is a
 * sentence for a reviewer, without a full stop.
 */
public final class BrokenChainException extends RuntimeException {

    /** A finding and not a fault, so it takes no stack trace. */
    public BrokenChainException(String why) {
        super(why, null, false, false);
    }
}
