package org.palimpsest.query.history;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
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

    /**
     * The same collection, for the projection. What is written is durable when the write returns,
     * and only what is durable is read: a crash of the database must take back nothing that the
     * projection, which may live through it, goes on behind.
     */
    public MongoCollection<BsonDocument> writing(String view) {
        return durable(bounded(view, WRITE_SECONDS));
    }

    /** The same as for the projection, for what must not wait for long. */
    public MongoCollection<BsonDocument> writingBriefly(String view) {
        return durable(reading(view));
    }

    private static MongoCollection<BsonDocument> durable(MongoCollection<BsonDocument> view) {
        return view.withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    private MongoCollection<BsonDocument> bounded(String view, long seconds) {
        return database.getCollection(name(view), BsonDocument.class)
                .withTimeout(seconds, TimeUnit.SECONDS);
    }
}
