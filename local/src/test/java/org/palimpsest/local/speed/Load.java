package org.palimpsest.local.speed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/** Clients that work at once, each doing one thing after another for as long as all do. */
final class Load {

    private Load() {}

    /** What a client does again and again. */
    @FunctionalInterface
    interface Step {

        void take() throws Exception;
    }

    /**
     * Lets the clients work for a time.
     *
     * @param clients one step each
     */
    static Timings of(List<Step> clients, Duration time) {
        AtomicBoolean ended = new AtomicBoolean();
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            List<Future<List<Long>>> working =
                    clients.stream()
                            .map(client -> threads.submit(() -> work(client, ended)))
                            .toList();
            Thread.sleep(time);
            ended.set(true);
            List<Long> nanos = new ArrayList<>();
            for (Future<List<Long>> client : working) {
                nanos.addAll(client.get());
            }
            return new Timings(nanos, Duration.ofNanos(System.nanoTime() - begun));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            ended.set(true);
        }
    }

    /** Lets a client take so many steps. */
    static Timings of(Step client, int steps) {
        List<Long> nanos = new ArrayList<>();
        long begun = System.nanoTime();
        IntStream.range(0, steps).forEach(step -> nanos.add(nanos(client)));
        return new Timings(nanos, Duration.ofNanos(System.nanoTime() - begun));
    }

    private static List<Long> work(Step client, AtomicBoolean ended) {
        List<Long> nanos = new ArrayList<>();
        while (!ended.get()) {
            nanos.add(nanos(client));
        }
        return nanos;
    }

    private static long nanos(Step client) {
        long begun = System.nanoTime();
        try {
            client.take();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return System.nanoTime() - begun;
    }
}
