package org.palimpsest.local.speed;

import com.mongodb.client.MongoClient;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long it takes to read a stream as an aggregate is loaded. All stores load in turn, when all
 * have loaded often enough for Java to have compiled what they do.
 */
final class Loads {

    private static final List<Integer> LENGTHS = List.of(10, 100, 1_000, 10_000);
    private static final int LOADS = 101;
    private static final int BEHIND_A_SNAPSHOT = 5;

    private static final String WARMING = "warming";
    private static final int WARMING_LENGTH = 1_000;
    private static final int WARMING_LOADS = 300;

    private final MongoClient client;

    Loads(MongoClient client) {
        this.client = client;
    }

    void print(PrintStream out) {
        List<Contender> all = Contender.ALL.stream().map(opening -> opening.open(client)).toList();
        try {
            print(all, out);
        } finally {
            all.forEach(Contender::close);
        }
    }

    private static void print(List<Contender> all, PrintStream out) {
        StringBuilder head = new StringBuilder("| loading a stream, median ms");
        StringBuilder rule = new StringBuilder("| ---");
        List<StringBuilder> rows =
                all.stream().map(contender -> new StringBuilder("| " + contender.name())).toList();
        all.forEach(contender -> fill(contender));
        warmUp(all);
        for (int length : LENGTHS) {
            head.append(String.format(Locale.ROOT, " | %,d | with snapshot", length));
            rule.append(" | ---: | ---:");
            append(rows, loaded(all, stream(length), length));
            all.forEach(contender -> keepSnapshot(contender, stream(length), length));
            append(rows, loaded(all, stream(length), BEHIND_A_SNAPSHOT));
        }
        out.println(head.append(" |\n").append(rule).append(" |"));
        rows.forEach(row -> out.println(row.append(" |")));
        out.println();
    }

    private static void fill(Contender contender) {
        contender.fill(WARMING, WARMING_LENGTH);
        LENGTHS.forEach(length -> contender.fill(stream(length), length));
    }

    private static String stream(int length) {
        return "loaded-" + length;
    }

    private static void keepSnapshot(Contender contender, String stream, int length) {
        contender.keepSnapshot(stream, length - 1L - BEHIND_A_SNAPSHOT);
    }

    private static void warmUp(List<Contender> all) {
        load(all, WARMING, WARMING_LENGTH, WARMING_LOADS);
        all.forEach(contender -> keepSnapshot(contender, WARMING, WARMING_LENGTH));
        load(all, WARMING, BEHIND_A_SNAPSHOT, WARMING_LOADS);
    }

    private static void append(List<StringBuilder> rows, List<Timings> cells) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).append(String.format(Locale.ROOT, " | %.2f", cells.get(i).millis(0.5)));
        }
    }

    private static List<Timings> loaded(List<Contender> all, String stream, int events) {
        return load(all, stream, events, LOADS);
    }

    private static List<Timings> load(List<Contender> all, String stream, int events, int times) {
        List<List<Long>> nanos = new ArrayList<>();
        all.forEach(contender -> nanos.add(new ArrayList<>()));
        for (int turn = 0; turn < times; turn++) {
            for (int i = 0; i < all.size(); i++) {
                nanos.get(i).add(nanos(all.get(i), stream, events));
            }
        }
        return nanos.stream().map(Timings::of).toList();
    }

    private static long nanos(Contender contender, String stream, int events) {
        long begun = System.nanoTime();
        if (contender.load(stream) != events) {
            throw new IllegalStateException("Not all was loaded");
        }
        return System.nanoTime() - begun;
    }
}
