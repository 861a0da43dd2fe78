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
    private final PrintStream out;

    private LedgerSpeed(EmbeddedDatabase server, Duration time, PrintStream out) {
        this.server = server;
        this.time = time;
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
     */
    static LedgerSpeed in(Path folder, Duration time, PrintStream out) {
        return new LedgerSpeed(EmbeddedDatabase.open(folder), time, out);
    }

    /**
     * Has all of them append until Java has compiled what they do.
     *
     * @param all how long they work together
     */
    void warmUp(Duration all) {
        new Appends(client, time).warmUp(all);
        empty();
    }

    void printAppends() {
        new Appends(client, time).print(out);
        empty();
    }

    void printTails() {
        new Tails(client).print(out);
        empty();
    }

    void printLoads() {
        new Loads(client).print(out);
        empty();
    }

    void printReplays() {
        new Replays(client).print(out);
        empty();
    }

    /** What the faster has stored in the same time must not cost it time in what follows. */
    private void empty() {
        Contender.ALL.forEach(opening -> client.getDatabase(opening.database()).drop());
        client.getDatabase(Appends.BARE).drop();
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
