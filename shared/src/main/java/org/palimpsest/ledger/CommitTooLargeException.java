package org.palimpsest.ledger;

/** What one command decided is more than one document of the database holds; nothing is stored. */
public final class CommitTooLargeException extends IllegalArgumentException {

    CommitTooLargeException(int most) {
        super("A commit holds at most " + most + " bytes");
    }
}
