package org.palimpsest.query.projection;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The generation that readers have, and how far each has come. */
public final class LiveViews {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Map<Long, Long> positions = new HashMap<>();
    private @Nullable Generation shown;
    private @Nullable Generation awaited;
    private long awaitedAt;

    /**
     * What a read that begins now reads.
     *
     * @param position that the generation reflects at least
     */
    public record Sight(Generation generation, long position) {}

    /** What readers have, if there is anything that they may have yet. */
    public Optional<Sight> sight() {
        lock.lock();
        try {
            return Optional.ofNullable(shown)
                    .map(generation -> new Sight(generation, position(generation)));
        } finally {
            lock.unlock();
        }
    }

    /** What readers have as soon as it reflects a position, if that is within the time. */
    public Optional<Sight> sight(long wanted, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (left > 0 && (shown == null || position(shown) < wanted)) {
                left = moved.awaitNanos(left);
            }
            return sight().filter(sight -> sight.position() >= wanted);
        } finally {
            lock.unlock();
        }
    }

    /** How far a generation has come, if it is at work. */
    OptionalLong position(long generation) {
        lock.lock();
        try {
            Long position = positions.get(generation);
            return position == null ? OptionalLong.empty() : OptionalLong.of(position);
        } finally {
            lock.unlock();
        }
    }

    void reached(long generation, long position) {
        lock.lock();
        try {
            positions.put(generation, position);
            if (awaited != null && position(awaited) >= awaitedAt) {
                shown = awaited;
                awaited = null;
            }
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Gives readers this generation from now on. */
    void show(Generation generation) {
        showFrom(generation, 0);
    }

    /** Gives readers this generation as soon as it has reached a position. */
    void showFrom(Generation generation, long position) {
        lock.lock();
        try {
            awaited = generation;
            awaitedAt = position;
            reached(generation.number(), position(generation));
        } finally {
            lock.unlock();
        }
    }

    private long position(Generation generation) {
        return positions.getOrDefault(generation.number(), 0L);
    }
}
