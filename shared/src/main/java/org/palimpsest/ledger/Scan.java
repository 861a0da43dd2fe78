package org.palimpsest.ledger;

import org.bson.BsonDocument;
import org.bson.RawBsonDocument;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;

/**
 * The documents at the positions of a stretch that are there, in order, in bounded memory: read in
 * runs that grow while the documents are small and are cut off where they are not, and decoded one
 * by one. For one thread.
 */
final class Scan implements Iterator<BsonDocument> {

    private static final int MOST = 32;
    private static final int BYTES = 1 << 20;

    private final CommitStore commits;
    private final long last;
    private final Queue<RawBsonDocument> read = new ArrayDeque<>();
    private long reached;
    private int limit = 1;

    /**
     * @param after the position before the first that is wanted
     * @param last the last position that is wanted
     */
    Scan(CommitStore commits, long after, long last) {
        this.commits = commits;
        this.reached = after;
        this.last = last;
    }

    @Override
    public boolean hasNext() {
        while (read.isEmpty() && reached < last) {
            readOn();
        }
        return !read.isEmpty();
    }

    @Override
    public BsonDocument next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return Run.decoded(read.remove());
    }

    private void readOn() {
        Run run = commits.run(reached, (int) Math.min(limit, last - reached), BYTES);
        read.addAll(run.documents());
        reached = run.last();
        limit = run.next(1, MOST);
    }
}
