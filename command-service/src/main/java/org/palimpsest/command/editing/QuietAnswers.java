package org.palimpsest.command.editing;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;

import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.palimpsest.ledger.Patience;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The answers to commands with an {@link IdempotencyKey} that changed nothing, for these leave no
 * commit in the ledger to know them by. Each is kept for two days at least.
 */
final class QuietAnswers {

    private static final Duration KEPT = Duration.ofDays(2);

    private final MongoCollection<BsonDocument> collection;
    private final AtomicReference<Instant> swept = new AtomicReference<>(Instant.EPOCH);

    QuietAnswers(MongoDatabase database) {
        collection =
                database.getCollection("answers", BsonDocument.class)
                        .withReadConcern(ReadConcern.MAJORITY)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /**
     * What was answered to that key, if anything.
     *
     * @throws KeyUsedException where it was to another request
     */
    Optional<Outcome> of(IdempotencyKey key) {
        return Optional.ofNullable(
                        Patience.bound(collection).find(Filters.eq(key.command())).first())
                .map(document -> read(document, key));
    }

    /** Keeps an answer, durable when this returns; gives the one that counts, the first. */
    Outcome keep(IdempotencyKey key, Outcome outcome, long position) {
        sweep();
        BsonDocument document =
                new BsonDocument("_id", new BsonString(key.command()))
                        .append("request", new BsonString(key.request()))
                        .append("article", new BsonString(outcome.article()))
                        .append("revision", new BsonInt64(outcome.revision()))
                        .append("position", new BsonInt64(position))
                        .append("at", new BsonDateTime(Instant.now().toEpochMilli()));
        try {
            Patience.bound(collection).insertOne(document);
            return outcome;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return of(key).orElseThrow(() -> refused);
            }
            throw refused;
        }
    }

    private static Outcome read(BsonDocument document, IdempotencyKey key) {
        if (!document.getString("request").getValue().equals(key.request())) {
            throw new KeyUsedException();
        }
        return new Outcome(
                document.getString("article").getValue(),
                document.getInt64("revision").getValue(),
                document.getInt64("position").getValue(),
                List.of());
    }

    private void sweep() {
        Instant now = Instant.now();
        Instant last = swept.get();
        if (last.plus(KEPT).isBefore(now) && swept.compareAndSet(last, now)) {
            Patience.bound(collection)
                    .deleteMany(Filters.lt("at", new BsonDateTime(now.minus(KEPT).toEpochMilli())));
        }
    }
}
