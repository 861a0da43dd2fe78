package org.palimpsest.local.speed;

import com.mongodb.client.MongoClient;

import org.palimpsest.local.speed.Contender.Opening;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** How long it takes to read a stream as an aggregate is loaded. */
final class Loads {

    private static final List<Integer> LENGTHS = List.of(10, 100, 1_000, 10_000);
    private static final int LOADS = 101;
    private static final int BEHIND_A_SNAPSHOT = 5;

    private final MongoClient client;

    Loads(MongoClient client) {
        this.client = client;
    }

    void print(PrintStream out) {
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
                    String stream = "loaded-" + length;
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
}
