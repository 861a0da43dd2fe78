package org.palimpsest.ledger;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * One thread that hands all waiting drafts to the {@link Claim} as one batch: while a batch is on
 * its way to the disk, the next one gathers.
 */
final class Appender implements AutoCloseable {

    private static final int GREATEST_COUNT = 512;
    private static final int GREATEST_BYTES = 16 << 20;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Pending> waiting = new ArrayDeque<>();
    private final Duration deadline;
    private final Consumer<List<Pending>> settling;
    private final Thread thread;
    private boolean closed;

    Appender(Duration deadline, Consumer<List<Pending>> settling) {
        this.deadline = deadline;
        this.settling = settling;
        this.thread = Thread.ofPlatform().daemon().name("ledger-appender").unstarted(this::run);
    }

    CompletableFuture<Appended> append(Draft draft, @Nullable Submission after) {
        var pending = new Pending(draft, after, Patience.endOf(deadline));
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("The ledger is closed");
            }
            if (thread.getState() == Thread.State.NEW) {
                thread.start();
            }
            waiting.add(pending);
            changed.signal();
        } finally {
            lock.unlock();
        }
        return pending.answer();
    }

    private void run() {
        for (List<Pending> batch = next(); !batch.isEmpty(); batch = next()) {
            try {
                settling.accept(batch);
            } catch (RuntimeException | Error e) {
                batch.forEach(
                        pending -> {
                            pending.markSent();
                            pending.unavailable("The appender failed", e);
                        });
            }
        }
    }

    /** All that waits, within bounds; empty once closed. */
    private List<Pending> next() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                changed.awaitUninterruptibly();
            }
            List<Pending> batch = new ArrayList<>();
            long bytes = 0;
            while (!waiting.isEmpty() && batch.size() < GREATEST_COUNT && bytes < GREATEST_BYTES) {
                bytes += waiting.peek().size();
                batch.add(waiting.remove());
            }
            return batch;
        } finally {
            lock.unlock();
        }
    }

    /** Takes no more, and returns when what waits is settled, which the deadline bounds. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
            if (thread.getState() == Thread.State.NEW) {
                return;
            }
        } finally {
            lock.unlock();
        }
        try {
            thread.join(deadline.plusSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
