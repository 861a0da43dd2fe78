package org.palimpsest.local.speed;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;

import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.RawBsonDocument;
import org.palimpsest.local.database.EmbeddedDatabase;
import org.palimpsest.local.speed.Contender.Opening;
import org.palimpsest.local.speed.Load.Step;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The ledger beside Axon's own extension for MongoDB and beside the bare driver, all on one
 * embedded server, each on a database of its own. Each figure is the median of rounds in which all
 * take their turns, so that a machine that slows down slows all of them.
 */
final class LedgerSpeed implements AutoCloseable {

    private static final String DRIVER = "the bare driver, `insertMany`";
    private static final List<Integer> WRITERS = List.of(1, 8, 64);
    private static final List<Integer> LENGTHS = List.of(10, 100, 1_000, 10_000);
    private static final int ROUNDS = 3;
    private static final int LOADS = 15;
    private static final int BEHIND_A_SNAPSHOT = 5;
    private static final int TAILED = 300;
    private static final int REPLAYED = 100_000;
    private static final int REPLAY_SECONDS = 20;
    private static final int FILLERS = 64;

    private final EmbeddedDatabase server;
    private final MongoClient client;
    private final Duration time;
    private final PrintStream out;
    private final AtomicLong streams = new AtomicLong();

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

    void print() {
        printAppends();
        printTails();
        printLoads();
        printReplays();
    }

    private void printAppends() {
        out.println(
                "| durable appends a second | 1 writer | 8 writers | 64 writers |\n"
                        + "| --- | ---: | ---: | ---: |");
        for (Opening opening : Contender.ALL) {
            try (Contender contender = opening.open(client)) {
                rate(contender, WRITERS.getLast());
            }
        }
        List<List<Double>> columns = new ArrayList<>();
        for (int writers : WRITERS) {
            List<ToDoubleFunction<Integer>> all = new ArrayList<>();
            for (Opening opening : Contender.ALL) {
                all.add(
                        round -> {
                            try (Contender contender = opening.open(client)) {
                                return rate(contender, writers);
                            }
                        });
            }
            all.add(round -> driverRate(writers));
            columns.add(medians(all));
        }
        List<String> names = new ArrayList<>(Contender.ALL.stream().map(Opening::name).toList());
        names.add(DRIVER);
        for (int row = 0; row < names.size(); row++) {
            StringBuilder line = new StringBuilder("| " + names.get(row));
            for (List<Double> column : columns) {
                line.append(String.format(Locale.ROOT, " | %,.0f", column.get(row)));
            }
            out.println(line.append(" |"));
        }
        out.println();
    }

    /** Of each the median of a few rounds in which all take their turns. */
    private static List<Double> medians(List<ToDoubleFunction<Integer>> all) {
        List<List<Double>> measured = new ArrayList<>();
        all.forEach(one -> measured.add(new ArrayList<>()));
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < all.size(); i++) {
                measured.get(i).add(all.get(i).applyAsDouble(round));
            }
        }
        return measured.stream()
                .map(values -> values.stream().sorted().toList().get(ROUNDS / 2))
                .toList();
    }

    private double rate(Contender contender, int writers) {
        return Load.of(IntStream.range(0, writers).mapToObj(n -> writer(contender)).toList(), time)
                .rate();
    }

    private Step writer(Contender contender) {
        String stream = "stream-" + streams.incrementAndGet();
        AtomicLong next = new AtomicLong();
        return () -> contender.append(stream, next.getAndIncrement());
    }

    /** As many commits as the ledger has, of the same bytes, in batches of one for each writer. */
    private double driverRate(int writers) {
        BsonDocument commit =
                client.getDatabase(Contender.ALL.getFirst().database())
                        .getCollection("commits", BsonDocument.class)
                        .find()
                        .first();
        MongoCollection<BsonDocument> bare =
                client.getDatabase("bare").getCollection("commits", BsonDocument.class);
        Timings batches =
                Load.of(
                        List.of(
                                () ->
                                        bare.insertMany(
                                                IntStream.range(0, writers)
                                                        .mapToObj(n -> numbered(commit))
                                                        .toList())),
                        time);
        return batches.rate() * writers;
    }

    private BsonDocument numbered(BsonDocument commit) {
        BsonDocument copy = new BsonDocument("_id", new BsonInt64(streams.incrementAndGet()));
        commit.forEach(copy::putIfAbsent);
        return copy;
    }

    private void printTails() {
        out.println(
                "| from append to tail, ms: median (p99) | same process | another process |\n"
                        + "| --- | ---: | ---: |");
        for (Opening opening : Contender.ALL) {
            try (Contender writing = opening.open(client);
                    Contender other = opening.open(client)) {
                out.println(
                        "| "
                                + opening.name()
                                + " | "
                                + millis(toTail(writing, writing))
                                + " | "
                                + millis(toTail(writing, other))
                                + " |");
            }
        }
        out.println();
    }

    private static String millis(Timings timings) {
        return String.format(Locale.ROOT, "%.2f (%.2f)", timings.millis(0.5), timings.millis(0.99));
    }

    /** From just before the append, for who waits does not see the flush apart from the news. */
    private Timings toTail(Contender writing, Contender listening) {
        ConcurrentHashMap<String, CountDownLatch> awaited = new ConcurrentHashMap<>();
        String stream = "tailed-" + streams.incrementAndGet();
        AtomicLong next = new AtomicLong(streams.get() * 1_000_000);
        String caughtUp = Long.toString(next.get());
        awaited.put(caughtUp, new CountDownLatch(1));
        AutoCloseable tail =
                listening
                        .tail()
                        .listen(
                                statement -> {
                                    CountDownLatch latch = awaited.get(statement.value());
                                    if (latch != null) {
                                        latch.countDown();
                                    }
                                });
        try {
            long first = next.get();
            Step step =
                    () -> {
                        long number = next.getAndIncrement();
                        CountDownLatch latch =
                                awaited.computeIfAbsent(
                                        Long.toString(number), n -> new CountDownLatch(1));
                        writing.engine()
                                .appendEvents(
                                        List.of(
                                                Contender.event(
                                                        stream,
                                                        number - first,
                                                        Statement.number(number))));
                        if (!latch.await(1, TimeUnit.MINUTES)) {
                            throw new IllegalStateException("The tail does not hear of it");
                        }
                    };
            step.take();
            return Load.of(step, TAILED);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            close(tail);
        }
    }

    private static void close(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void printLoads() {
        StringBuilder head = new StringBuilder("| loading a stream, median ms");
        StringBuilder rule = new StringBuilder("| ---");
        for (int length : LENGTHS) {
            head.append(String.format(Locale.ROOT, " | %,d | with snapshot", length));
            rule.append(" | ---: | ---:");
        }
        out.println(head.append(" |\n").append(rule).append(" |"));
        for (Opening opening : Contender.ALL) {
            StringBuilder row = new StringBuilder("| " + opening.name());
            try (Contender contender = opening.open(client)) {
                for (int length : LENGTHS) {
                    String stream = "loaded-" + streams.incrementAndGet();
                    contender.fill(stream, length);
                    row.append(loaded(contender, stream, length));
                    contender.keepSnapshot(stream, length - 1L - BEHIND_A_SNAPSHOT);
                    row.append(loaded(contender, stream, BEHIND_A_SNAPSHOT));
                }
            }
            out.println(row.append(" |"));
        }
        out.println();
    }

    private static String loaded(Contender contender, String stream, int events) {
        Timings loads =
                Load.of(
                        () -> {
                            if (contender.load(stream) != events) {
                                throw new IllegalStateException("Not all was loaded");
                            }
                        },
                        LOADS);
        return String.format(Locale.ROOT, " | %.2f", loads.millis(0.5));
    }

    private void printReplays() {
        out.println(
                String.format(
                        Locale.ROOT,
                        "| replay of %,d events, at most %d s | events a second |%n| --- | ---: |",
                        REPLAYED,
                        REPLAY_SECONDS));
        for (Opening opening : Contender.ALL) {
            try (Contender contender = opening.open(client)) {
                fill(contender, opening);
                out.println(row(opening.name(), replayed(contender)));
            }
        }
        out.println(row("the bare driver, `find` of the same commits", read()));
        out.println();
    }

    /** Brings a store up to as many events as are replayed. */
    private void fill(Contender contender, Opening opening) {
        long missing = REPLAYED - documents(opening);
        AtomicLong left = new AtomicLong(Math.max(0, missing));
        List<Thread> fillers =
                LongStream.range(0, FILLERS)
                        .mapToObj(
                                n ->
                                        Thread.ofPlatform()
                                                .start(
                                                        () -> {
                                                            String stream =
                                                                    "filled-"
                                                                            + streams
                                                                                    .incrementAndGet();
                                                            for (long s = 0;
                                                                    left.getAndDecrement() > 0;
                                                                    s++) {
                                                                contender.append(stream, s);
                                                            }
                                                        }))
                        .toList();
        for (Thread filler : fillers) {
            try {
                filler.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
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
        AutoCloseable tail = contender.tail().listen(statement -> latch.countDown());
        try {
            latch.await(REPLAY_SECONDS, TimeUnit.SECONDS);
            return rate(REPLAYED - latch.getCount(), begun);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            close(tail);
        }
    }

    private double read() {
        MongoCollection<RawBsonDocument> commits =
                client.getDatabase(Contender.ALL.getFirst().database())
                        .getCollection("commits", RawBsonDocument.class);
        long begun = System.nanoTime();
        long bytes = 0;
        long read = 0;
        try (var cursor = commits.find().limit(REPLAYED).iterator()) {
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
        return events / ((System.nanoTime() - begun) / 1e9);
    }

    private static String row(String name, double rate) {
        return String.format(Locale.ROOT, "| %s | %,.0f |", name, rate);
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
