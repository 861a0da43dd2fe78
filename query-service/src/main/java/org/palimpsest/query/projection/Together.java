package org.palimpsest.query.projection;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/** Writes that do not rest on each other, sent at once, so that they share a flush to disk. */
final class Together {

    private Together() {}

    /**
     * Returns when all have ended, also those beside one that failed.
     *
     * @throws RuntimeException what the first of those that failed threw
     */
    static void write(Runnable... writes) {
        List<CompletableFuture<Void>> all =
                Stream.of(writes)
                        .map(write -> CompletableFuture.runAsync(write, Thread::startVirtualThread))
                        .toList();
        try {
            CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new)).join();
        } catch (CompletionException failed) {
            throw switch (failed.getCause()) {
                case RuntimeException cause -> cause;
                case Error cause -> throw cause;
                case null, default -> failed;
            };
        }
    }
}
