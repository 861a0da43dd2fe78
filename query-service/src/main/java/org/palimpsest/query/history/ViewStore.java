package org.palimpsest.query.history;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import org.bson.BsonDocument;

import java.util.concurrent.TimeUnit;

/**
 * Where one generation of the views is kept: collections of its own, so that the next can be built
 * beside it.
 *
 * @param generation 1, 2, 3 and so on
 */
public record ViewStore(MongoDatabase database, long generation) {

    /** What a read may take at most, so that it is answered within five seconds. */
    private static final long READ_SECONDS = 4;

    /** What the projection may take for one write. */
    private static final long WRITE_SECONDS = 60;

    /** What the collection of a view is called in this generation. */
    public String name(String view) {
        return view + "_" + generation;
    }

    /** The collection of a view, for those who are waiting for an answer. */
    public MongoCollection<BsonDocument> reading(String view) {
        return bounded(view, READ_SECONDS);
    }

    /** The same collection, for the projection. */
    public MongoCollection<BsonDocument> writing(String view) {
        return bounded(view, WRITE_SECONDS);
    }

    private MongoCollection<BsonDocument> bounded(String view, long seconds) {
        return database.getCollection(name(view), BsonDocument.class)
                .withTimeout(seconds, TimeUnit.SECONDS);
    }
}
