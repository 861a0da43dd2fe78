package org.palimpsest.ledger;

import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;

/**
 * The documents at the positions of a stretch that are there, in order, in bounded memory: read in
 * windows that grow while the documents are small and shrink at once where they are not, and
 * decoded one by one. For one thread.
 */
final class Scan implements Iterator<BsonDocument> {

    private static final int MOST = 32;
    private static final int AIM = 1 << 20;
    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

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
        return read.remove().decode(CODEC);
    }

    private void readOn() {
        int wanted = (int) Math.min(limit, last - reached);
        read.addAll(commits.rawAfter(reached, wanted));
        reached += wanted;
        int greatest =
                read.stream()
                        .mapToInt(document -> document.getByteBuffer().remaining())
                        .max()
                        .orElse(1);
        limit = limitAfter(limit, greatest);
    }

    /**
     * How many to ask for next.
     *
     * @param limit how many were asked for
     * @param greatest the size in bytes of the greatest document among them
     */
    static int limitAfter(int limit, int greatest) {
        return Math.clamp(AIM / greatest, 1, Math.min(2 * limit, MOST));
    }
}
