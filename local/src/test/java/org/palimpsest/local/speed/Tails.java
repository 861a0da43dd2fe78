package org.palimpsest.local.speed;

import com.mongodb.client.MongoClient;

import org.palimpsest.local.speed.Contender.Opening;
import org.palimpsest.local.speed.Load.Step;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** How long it takes from an append until a tail tells of it. */
final class Tails {

    private static final int TAILED = 100;
    private static final int NUMBERS_APART = 1_000_000;

    private final MongoClient client;
    private final AtomicLong runs = new AtomicLong();

    Tails(MongoClient client) {
        this.client = client;
    }

    void print(PrintStream out) {
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
        long run = runs.incrementAndGet();
        AtomicLong sequence = new AtomicLong();
        AtomicReference<String> awaited = new AtomicReference<>("");
        Semaphore heard = new Semaphore(0);
        Step step =
                () -> {
                    long next = sequence.getAndIncrement();
                    Statement told = Statement.number(-run * NUMBERS_APART - next);
                    awaited.set(told.value());
                    writing.append("tailed-" + run, next, told);
                    if (!heard.tryAcquire(1, TimeUnit.MINUTES)) {
                        throw new IllegalStateException("The tail does not hear of it");
                    }
                };
        Runnable end =
                listening
                        .tail()
                        .listen(
                                statement -> {
                                    if (statement.value().equals(awaited.get())) {
                                        heard.release();
                                    }
                                });
        try {
            // The first is heard when the tail has caught up.
            Load.of(step, 1);
            return Load.of(step, TAILED);
        } finally {
            end.run();
        }
    }
}
