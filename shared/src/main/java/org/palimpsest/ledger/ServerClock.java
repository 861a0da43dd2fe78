package org.palimpsest.ledger;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;

import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The database server's time, carried on by this process's monotonic clock and asked for again now
 * and then. No wall clock of this process has a part in it. For one thread.
 */
final class ServerClock {

    private static final long TRUSTED_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final int COMMAND_NOT_FOUND = 59;

    private final MongoDatabase database;
    private final LongSupplier nanoTime;

    /** Known to every server so far, the embedded one included; {@code hello} follows upon it. */
    private String greeting = "isMaster";

    private @Nullable Reading last;

    ServerClock(MongoDatabase database, LongSupplier nanoTime) {
        this.database = database;
        this.nanoTime = nanoTime;
    }

    /**
     * Now, in microseconds.
     *
     * @throws MongoException if the server could never be asked
     */
    Instant now() {
        Reading reading = last;
        if (reading == null || nanoTime.getAsLong() - reading.nanos() > TRUSTED_NANOS) {
            reading = refreshed(reading);
            last = reading;
        }
        return reading.at(nanoTime.getAsLong());
    }

    private Reading refreshed(@Nullable Reading before) {
        try {
            return read();
        } catch (MongoException e) {
            if (before == null) {
                throw e;
            }
            return before;
        }
    }

    private Reading read() {
        long asked = nanoTime.getAsLong();
        BsonDocument answer = greet();
        long answered = nanoTime.getAsLong();
        Instant time = Instant.ofEpochMilli(answer.getDateTime("localTime").getValue());
        return new Reading(time, asked + (answered - asked) / 2);
    }

    private BsonDocument greet() {
        try {
            return run(greeting);
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != COMMAND_NOT_FOUND) {
                throw e;
            }
            greeting = "hello";
            return run(greeting);
        }
    }

    private BsonDocument run(String command) {
        return database.runCommand(new BsonDocument(command, new BsonInt32(1)), BsonDocument.class);
    }

    private record Reading(Instant time, long nanos) {

        Instant at(long now) {
            return LedgerTime.toMicros(time.plusNanos(now - nanos));
        }
    }
}
