package org.palimpsest.local.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Runs flushes one after another on one thread, and lets all who wait at the same time share one. A
 * flush answers only those who asked before it began: it may have missed what was applied since.
 */
final class Flusher implements AutoCloseable {

    /** How long a write that nobody waits for may stay in memory. */
    private static final long WRITE_BEHIND_MILLIS = 100;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition asked = lock.newCondition();
    private final Runnable flush;
    private final Thread thread;

    private CompletableFuture<Void> next = new CompletableFuture<>();
    private boolean urgent;
    private boolean behind;
    private boolean closed;

    Flusher(Runnable flush) {
        this.flush = flush;
        this.thread = Thread.ofPlatform().name("database-flush").daemon().start(this::run);
    }

    /**
     * Completes when a flush that began after this call has ended; exceptionally, with what that
     * flush threw, if it failed.
     */
    CompletableFuture<Void> flushed() {
        lock.lock();
        try {
            urgent = true;
            asked.signal();
            return next;
        } finally {
            lock.unlock();
        }
    }

    /** Asks for a flush before long, without waiting for it. */
    void soon() {
        lock.lock();
        try {
            behind = true;
            asked.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Runs a last flush for those who still wait, then stops. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            asked.signal();
        } finally {
            lock.unlock();
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        boolean last = false;
        while (!last) {
            CompletableFuture<Void> round;
            lock.lock();
            try {
                awaitWork();
                last = closed;
                round = next;
                next = new CompletableFuture<>();
                urgent = false;
                behind = false;
            } finally {
                lock.unlock();
            }
            try {
                flush.run();
                round.complete(null);
            } catch (RuntimeException | Error e) {
                round.completeExceptionally(e);
            }
        }
    }

    private void awaitWork() {
        while (!urgent && !behind && !closed) {
            asked.awaitUninterruptibly();
        }
        long left = TimeUnit.MILLISECONDS.toNanos(WRITE_BEHIND_MILLIS);
        while (!urgent && !closed && left > 0) {
            try {
                left = asked.awaitNanos(left);
            } catch (InterruptedException e) {
                // Nobody but close() ends this thread; an interrupt only makes the flush come
                // early.
                return;
            }
        }
    }
}
