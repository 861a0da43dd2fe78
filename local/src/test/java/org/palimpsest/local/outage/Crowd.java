package org.palimpsest.local.outage;

import org.palimpsest.local.cluster.Cluster;
import org.palimpsest.local.cluster.Service;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/** Clients at work on a cluster, from when it is made until they are told to stop. */
final class Crowd implements AutoCloseable {

    private static final int WRITERS = 4;
    private static final int READERS = 3;

    /** Of a client between two requests: on average it leaves two cores time for the services. */
    private static final int LONGEST_PAUSE_MILLIS = 40;

    private final Notebook notebook;
    private final AtomicInteger gazettes = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> working = new ArrayList<>();
    private volatile List<Subject> subjects;
    private volatile boolean stopped;

    /** What a client does again and again. */
    private interface Work {
        void once() throws InterruptedException;
    }

    /**
     * Begins.
     *
     * @param subjects articles that are there
     */
    Crowd(
            Cluster cluster,
            Notebook notebook,
            List<Subscriber> subscribers,
            List<Subject> subjects,
            SplittableRandom random) {
        this.notebook = notebook;
        this.subjects = subjects;
        for (int n = 0; n < WRITERS; n++) {
            work(writing(cluster.commands(), random.split()), random.split());
        }
        for (int n = 0; n < READERS; n++) {
            work(reading(cluster.queries(), random.split()), random.split());
        }
        subscribers.forEach(subscriber -> work(subscriber::read, random.split()));
    }

    private Work writing(List<Service> services, RandomGenerator random) {
        Writer writer = new Writer(services, notebook, random);
        return () -> writer.write(wish(random));
    }

    private Wish wish(RandomGenerator random) {
        // Of each of these articles two writers are the first, more or less at once.
        return random.nextInt(20) == 0
                ? Wish.begin("Gazette " + gazettes.getAndIncrement() / 2, notebook.mark())
                : Wish.any(random, any(random), notebook.mark());
    }

    private Work reading(List<Service> services, RandomGenerator random) {
        Reader reader = new Reader(services, notebook, random);
        return () -> reader.read(any(random));
    }

    private Subject any(RandomGenerator random) {
        List<Subject> now = subjects;
        return now.get(random.nextInt(now.size()));
    }

    private void work(Work work, RandomGenerator random) {
        Callable<Void> loop =
                () -> {
                    while (!stopped) {
                        work.once();
                        Thread.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
                    }
                    return null;
                };
        working.add(threads.submit(loop));
    }

    /**
     * From now on they write and read about these articles, which are there.
     *
     * @throws AssertionError what one of them has met with
     */
    void turnTo(List<Subject> others) {
        working.stream().filter(Future::isDone).forEach(Crowd::finish);
        subjects = others;
    }

    /**
     * Lets all of them end what they do.
     *
     * @throws AssertionError what one of them met with
     */
    void stop() {
        stopped = true;
        working.forEach(Crowd::finish);
    }

    private static void finish(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause().getMessage(), e.getCause());
        }
    }

    @Override
    public void close() {
        stopped = true;
        threads.close();
    }
}
