package org.palimpsest.local.speed;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.palimpsest.local.database.EmbeddedDatabase;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The ledger beside Axon's own extension for MongoDB and beside the bare driver, all on one
 * embedded server, each on a database of its own.
 */
final class LedgerSpeed implements AutoCloseable {

    private final EmbeddedDatabase server;
    private final MongoClient client;
    private final Duration time;
    private final Duration warmUp;
    private final PrintStream out;

    private LedgerSpeed(EmbeddedDatabase server, Duration time, Duration warmUp, PrintStream out) {
        this.server = server;
        this.time = time;
        this.warmUp = warmUp;
        this.out = out;
        this.client =
                MongoClients.create(
                        MongoClientSettings.builder()
                                .applyConnectionString(
                                        new ConnectionString(server.connectionString()))
                                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                                .build());
    }

    /**
     * @param folder for the databases
     * @param time how long each rate is measured
     * @param warmUp how long all of them together work before that
     */
    static LedgerSpeed in(Path folder, Duration time, Duration warmUp, PrintStream out) {
        return new LedgerSpeed(EmbeddedDatabase.open(folder), time, warmUp, out);
    }

    void print() {
        Appends appends = new Appends(client, time);
        appends.warmUp(warmUp);
        empty();
        appends.print(out);
        empty();
        new Tails(client).print(out);
        empty();
        new Loads(client).print(out);
        empty();
        new Replays(client).print(out);
    }

    /** What the faster has stored in the same time must not cost it time in what follows. */
    private void empty() {
        Contender.ALL.forEach(opening -> client.getDatabase(opening.database()).drop());
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
