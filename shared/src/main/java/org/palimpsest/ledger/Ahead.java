package org.palimpsest.ledger;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** What is read in another thread while this one is at work on what came before it. */
final class Ahead<T> {

    private final CompletableFuture<T> answer = new CompletableFuture<>();

    /** Begins to read, and waits for the database no longer than this thread would. */
    static <T> Ahead<T> of(Supplier<T> reading) {
        Ahead<T> ahead = new Ahead<>();
        Supplier<T> patient = Patience.carried(reading);
        Thread.ofVirtual().name("ledger-ahead").start(() -> ahead.read(patient));
        return ahead;
    }

    private void read(Supplier<T> reading) {
        try {
            answer.complete(reading.get());
        } catch (RuntimeException | Error e) {
            answer.completeExceptionally(e);
        }
    }

    /** What was read; fails as the reading did. */
    T get() {
        try {
            return answer.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException why -> throw why;
                case Error why -> throw why;
                default -> throw e;
            }
        }
    }
}
