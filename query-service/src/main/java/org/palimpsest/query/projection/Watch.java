package org.palimpsest.query.projection;

import org.jspecify.annotations.Nullable;
import org.palimpsest.ledger.EventCodec;
import org.palimpsest.ledger.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * This process's part in one generation of the views. It works on it, and shows twice a second that
 * it is alive; or it stands by, tells readers how far the worker has come, and takes over when the
 * work was let go or no sign of life came for a while. Only what this process has seen by its own
 * monotonic clock counts: no clock is compared with another's.
 */
final class Watch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private static final long BEAT_MILLIS = 500;

    /**
     * What a worker may be silent for, also where each answer of the database takes two seconds.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration LOOK_WHILE_SOMEBODY_WAITS = Duration.ofMillis(4);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final Duration LOOK_WHILE_THE_DATABASE_IS_AWAY = Duration.ofMillis(200);

    private final String worker = UUID.randomUUID().toString();
    private final Generation generation;
    private final Ledger ledger;
    private final EventCodec codec;
    private final LiveViews views;
    private final ReentrantLock lock = new ReentrantLock();
    private final Semaphore news = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closed;
    private @Nullable Work work;
    private @Nullable Reached seen;
    private long seenAt;
    private boolean away;

    private Watch(Generation generation, Ledger ledger, EventCodec codec, LiveViews views) {
        this.generation = generation;
        this.ledger = ledger;
        this.codec = codec;
        this.views = views;
        this.thread = Thread.ofVirtual().name("watch-" + generation.number()).unstarted(this::run);
    }

    static Watch begin(Generation generation, Ledger ledger, EventCodec codec, LiveViews views) {
        Watch begun = new Watch(generation, ledger, codec, views);
        begun.thread.start();
        return begun;
    }

    Generation generation() {
        return generation;
    }

    long number() {
        return generation.number();
    }

    private void run() {
        while (!closed) {
            try {
                look();
                away = false;
            } catch (RuntimeException e) {
                if (!away) {
                    LOG.warn("Nothing is known of generation {} of the views", number(), e);
                }
                away = true;
                seen = null;
            }
            pause();
        }
    }

    private void pause() {
        try {
            if (away) {
                news.tryAcquire(LOOK_WHILE_THE_DATABASE_IS_AWAY.toMillis(), TimeUnit.MILLISECONDS);
            } else if (isWorking()) {
                news.tryAcquire(BEAT_MILLIS, TimeUnit.MILLISECONDS);
            } else {
                views.pause(LOOK_WHILE_SOMEBODY_WAITS, LOOK);
            }
            news.drainPermits();
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    private void look() {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            if (work != null) {
                goOnWith(work);
            }
            if (work == null) {
                standBy();
            }
        } finally {
            lock.unlock();
        }
    }

    private void goOnWith(Work mine) {
        long asOf = System.nanoTime();
        if (mine.isAlive()) {
            views.stands(number(), asOf);
        } else {
            LOG.warn("Another process has taken over generation {} of the views", number());
            mine.abandon();
            work = null;
            seen = null;
        }
    }

    private void standBy() {
        long asOf = System.nanoTime();
        Optional<Reached> read = generation.marks().read();
        if (read.isEmpty()) {
            views.gone(number());
            return;
        }
        Reached now = read.get();
        // Forgotten first, so that nobody reads the new position with what was remembered before.
        generation.history().keepTo(now.shift());
        views.reached(number(), now.mark().position(), asOf);
        if (seen == null || !now.isStill(seen)) {
            seen = now;
            seenAt = asOf;
        }
        if (now.worker() == null || asOf - seenAt > PATIENCE.toNanos()) {
            seen = null;
            takeOver(now);
        }
    }

    private void takeOver(Reached from) {
        Shift shift = Shift.take(generation.marks(), from, worker);
        if (shift != null) {
            LOG.info("This process works on generation {} of the views", number());
            work = Work.begin(generation, shift, ledger, codec, views);
        }
    }

    /** Whether this process works on the generation, as far as it knows. */
    boolean isWorking() {
        lock.lock();
        try {
            return work != null;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Has the work stand still without letting it go, so that the place reached stays where it is;
     * false where another process has the work.
     */
    boolean standStill() {
        lock.lock();
        try {
            if (work == null) {
                return false;
            }
            work.standStill();
            return work.isAlive();
        } finally {
            lock.unlock();
        }
    }

    /** Has the work go on that stood still. */
    void goOn() {
        lock.lock();
        try {
            if (work != null) {
                work.goOn();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Ends it after what is being written, and lets the work go. */
    @Override
    public void close() {
        closed = true;
        news.release();
        lock.lock();
        try {
            if (work != null) {
                work.leave();
                work = null;
            }
        } finally {
            lock.unlock();
        }
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
