package org.palimpsest.local.speed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;

import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.palimpsest.local.speed.Contender.Opening;
import org.palimpsest.local.speed.Load.Step;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/**
 * How many durable appends each store takes a second. Each figure is the median of rounds in which
 * all take their turns, so that a machine that slows down slows all of them.
 */
final class Appends {

    /** The driver's own database. */
    static final String BARE = "bare";

    private static final String DRIVER = "the bare driver, `insertMany`";
    private static final List<Integer> WRITERS = List.of(1, 8, 64);
    private static final int ROUNDS = 3;

    private final MongoClient client;
    private final Duration time;
    private final AtomicLong streams = new AtomicLong();

    /**
     * @param time how long each rate is measured
     */
    Appends(MongoClient client, Duration time) {
        this.client = client;
        this.time = time;
    }

    /** Lets all of them append, each its share of a time, until Java has compiled what they do. */
    void warmUp(Duration all) {
        Duration share = all.dividedBy(Contender.ALL.size() + 1L);
        for (Opening opening : Contender.ALL) {
            try (Contender contender = opening.open(client)) {
                rate(contender, WRITERS.getLast(), share);
            }
        }
        driverRate(WRITERS.getLast(), share);
    }

    void print(PrintStream out) {
        out.println(
                "| durable appends a second | 1 writer | 8 writers | 64 writers |\n"
                        + "| --- | ---: | ---: | ---: |");
        List<List<Double>> columns = new ArrayList<>();
        for (int writers : WRITERS) {
            List<DoubleSupplier> all = new ArrayList<>();
            for (Opening opening : Contender.ALL) {
                all.add(
                        () -> {
                            try (Contender contender = opening.open(client)) {
                                return rate(contender, writers, time);
                            }
                        });
            }
            all.add(() -> driverRate(writers, time));
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
    private static List<Double> medians(List<DoubleSupplier> all) {
        List<List<Double>> measured = new ArrayList<>();
        all.forEach(one -> measured.add(new ArrayList<>()));
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < all.size(); i++) {
                measured.get(i).add(all.get(i).getAsDouble());
            }
        }
        return measured.stream()
                .map(values -> values.stream().sorted().toList().get(ROUNDS / 2))
                .toList();
    }

    private double rate(Contender contender, int writers, Duration time) {
        return Load.of(IntStream.range(0, writers).mapToObj(n -> writer(contender)).toList(), time)
                .rate();
    }

    private Step writer(Contender contender) {
        String stream = "appended-" + streams.incrementAndGet();
        AtomicLong next = new AtomicLong();
        return () -> contender.append(stream, next.getAndIncrement());
    }

    /** As many commits as the ledger has, of the same bytes, in batches of one for each writer. */
    private double driverRate(int writers, Duration time) {
        BsonDocument commit =
                client.getDatabase(Contender.ALL.getFirst().database())
                        .getCollection("commits", BsonDocument.class)
                        .find()
                        .first();
        MongoCollection<BsonDocument> bare =
                client.getDatabase(BARE).getCollection("commits", BsonDocument.class);
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
}
