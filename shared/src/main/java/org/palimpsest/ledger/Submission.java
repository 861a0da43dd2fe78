package org.palimpsest.ledger;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A draft that was handed to the ledger and whose answer may not have come yet. */
public final class Submission {

    private final CompletableFuture<Appended> answer;

    Submission(CompletableFuture<Appended> answer) {
        this.answer = answer;
    }

    /**
     * Waits for the answer, which the ledger's deadline bounds, and gives the commit, durable.
     *
     * @throws org.axonframework.modelling.command.ConcurrencyException if another commit has taken
     *     the place in the stream
     * @throws AlreadyStoredException if the ledger held a commit of the same command
     * @throws LedgerUnavailableException if the database did not take it in time
     */
    public Commit commit() {
        Appended appended = appended();
        if (appended.repeated()) {
            throw new AlreadyStoredException(appended.commit());
        }
        return appended.commit();
    }

    /** Waits for the answer, and tells whether it was this draft that was stored. */
    public boolean isStored() {
        try {
            return !appended().repeated();
        } catch (RuntimeException failed) {
            return false;
        }
    }

    CompletableFuture<Appended> answer() {
        return answer;
    }

    private Appended appended() {
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }
}
