package org.palimpsest.ledger;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** The commits of a stretch of the ledger, each upon the one before it. For one thread. */
final class Stretch implements Iterator<Commit> {

    private final Scan scan;
    private final long end;
    private Mark last;

    /**
     * @throws BrokenChainException if there is no commit at {@code after}, which is 0 or more
     */
    Stretch(CommitStore commits, long after, long end) {
        this.scan = new Scan(commits, after, end);
        this.end = end;
        this.last =
                after == 0
                        ? Mark.START
                        : commits.headAt(after)
                                .map(Head::mark)
                                .orElseThrow(() -> Chain.missing(after, after));
    }

    @Override
    public boolean hasNext() {
        return last.position() < end;
    }

    @Override
    public Commit next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (!scan.hasNext()) {
            throw Chain.missing(last.position() + 1, end);
        }
        Commit commit = CommitLine.read(CommitDocument.line(scan.next()));
        if (commit.position() != last.position() + 1) {
            throw Chain.missing(last.position() + 1, commit.position() - 1);
        }
        if (!commit.previousHash().equals(last.hash())) {
            throw new BrokenChainException(
                    "The commit at position " + commit.position() + " names another predecessor");
        }
        last = commit.mark();
        return commit;
    }
}
