package org.palimpsest.ledger;

import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

import java.util.ArrayList;
import java.util.List;

/**
 * Documents of commits that were read together, in order, not yet decoded.
 *
 * @param after the position before the first that was asked for
 * @param limit how many positions were asked for, from there on
 * @param documents those that are there, up to where the run was cut off
 * @param cut whether it was, as they were so large
 */
record Run(long after, int limit, List<RawBsonDocument> documents, boolean cut) {

    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    /** The last position that it covers. */
    long last() {
        return cut ? position(documents.getLast()) : after + limit;
    }

    /** The commits up to the first position that is not there. */
    List<Commit> commits() {
        List<Commit> commits = new ArrayList<>(documents.size());
        for (RawBsonDocument document : documents) {
            Commit commit = CommitDocument.read(decoded(document));
            if (commit.position() != after + commits.size() + 1) {
                break;
            }
            commits.add(commit);
        }
        return commits;
    }

    /**
     * How many to ask for next: twice as many as there were, or as many as fitted.
     *
     * @param fewest how many to ask for at least, if they may be small
     * @param most how many at most
     */
    int next(int fewest, int most) {
        int read = documents.size();
        return cut ? Math.min(read, most) : Math.clamp(2L * read, fewest, most);
    }

    static BsonDocument decoded(RawBsonDocument document) {
        return document.decode(CODEC);
    }

    private static long position(BsonDocument document) {
        return document.getNumber(CommitDocument.POSITION).longValue();
    }
}
