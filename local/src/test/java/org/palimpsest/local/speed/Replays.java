package org.palimpsest.local.speed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;

import org.bson.RawBsonDocument;
import org.palimpsest.local.speed.Contender.Opening;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * How many events a second each store tells of from its first on: the median of rounds in which all
 * take their turns.
 */
final class Replays {

    private static final String DRIVER = "the bare driver, `find` of the same commits";
    private static final int REPLAYED = 100_000;
    private static final int REPLAY_SECONDS = 10;
    private static final int ROUNDS = 5;
    private static final int FILLERS = 64;

    /** All of them in one reply are more than the driver takes. */
    private static final int READ_AT_ONCE = 1_000;

    private static final double NANOS_IN_A_SECOND = 1e9;

    private final MongoClient client;

    Replays(MongoClient client) {
        this.client = client;
    }

    void print(PrintStream out) {
        out.println(
                String.format(
                        Locale.ROOT,
                        "| replay of %,d events, at most %d s | events a second |%n| --- | ---: |",
                        REPLAYED,
                        REPLAY_SECONDS));
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Opening opening : Contender.ALL) {
                try (Contender contender = opening.open(client)) {
                    fill(contender, opening);
                    note(rates, opening.name(), replayed(contender));
                }
            }
            note(rates, DRIVER, read());
        }
        rates.forEach((name, all) -> out.println(row(name, all)));
        out.println();
    }

    private static void note(Map<String, List<Double>> rates, String name, double rate) {
        rates.computeIfAbsent(name, first -> new ArrayList<>()).add(rate);
    }

    /** Brings a store up to as many events as are replayed. */
    private void fill(Contender contender, Opening opening) {
        AtomicLong left = new AtomicLong(REPLAYED - documents(opening));
        try (ExecutorService threads = Executors.newFixedThreadPool(FILLERS)) {
            List<CompletableFuture<Void>> fillers =
                    IntStream.range(0, FILLERS)
                            .mapToObj(
                                    filler ->
                                            CompletableFuture.runAsync(
                                                    () -> fill(contender, "filled-" + filler, left),
                                                    threads))
                            .toList();
            fillers.forEach(CompletableFuture::join);
        }
    }

    private static void fill(Contender contender, String stream, AtomicLong left) {
        for (long sequence = 0; left.getAndDecrement() > 0; sequence++) {
            contender.append(stream, sequence);
        }
    }

    private long documents(Opening opening) {
        var database = client.getDatabase(opening.database());
        return Math.max(
                database.getCollection("commits").estimatedDocumentCount(),
                database.getCollection("domainevents").estimatedDocumentCount());
    }

    private static double replayed(Contender contender) {
        CountDownLatch latch = new CountDownLatch(REPLAYED);
        long begun = System.nanoTime();
        Runnable end = contender.tail().listen(statement -> latch.countDown());
        try {
            latch.await(REPLAY_SECONDS, TimeUnit.SECONDS);
            return rate(REPLAYED - latch.getCount(), begun);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            end.run();
        }
    }

    private double read() {
        MongoCollection<RawBsonDocument> commits =
                client.getDatabase(Contender.ALL.getFirst().database())
                        .getCollection("commits", RawBsonDocument.class);
        long begun = System.nanoTime();
        long bytes = 0;
        long read = 0;
        try (var cursor = commits.find().limit(REPLAYED).batchSize(READ_AT_ONCE).iterator()) {
            while (cursor.hasNext()) {
                bytes += cursor.next().getByteBuffer().remaining();
                read++;
            }
        }
        if (bytes == 0) {
            throw new IllegalStateException("There is nothing to read");
        }
        return rate(read, begun);
    }

    private static double rate(long events, long begun) {
        return events / ((System.nanoTime() - begun) / NANOS_IN_A_SECOND);
    }

    private static String row(String name, List<Double> rates) {
        double median = rates.stream().sorted().toList().get(ROUNDS / 2);
        return String.format(Locale.ROOT, "| %s | %,.0f |", name, median);
    }
}
