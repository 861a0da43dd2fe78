package org.palimpsest.ledger;

/**
 * The ledger holds a commit of this very command already, so nothing was stored now and what was
 * decided now is void. The stored commit is the command's answer.
 */
public final class AlreadyStoredException extends RuntimeException {

    private final transient Commit commit;

    AlreadyStoredException(Commit commit) {
        super("The command was stored at position " + commit.position());
        this.commit = commit;
    }

    /** What the command did when it came first. */
    public Commit commit() {
        return commit;
    }
}
