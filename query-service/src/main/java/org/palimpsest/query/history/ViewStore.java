package org.palimpsest.query.history;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import org.bson.BsonDocument;
import org.palimpsest.ledger.Patience;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

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

    /**
     * Gives the collection of a view for one question of those who are waiting for an answer, whose
     * {@link Patience} it heeds.
     */
    public Supplier<MongoCollection<BsonDocument>> reading(String view) {
        MongoCollection<BsonDocument> bounded = bounded(view, READ_SECONDS);
        return () -> Patience.bound(bounded);
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
        return durable(bounded(view, READ_SECONDS));
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
