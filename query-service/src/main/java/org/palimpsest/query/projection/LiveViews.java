package org.palimpsest.query.projection;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The generation that readers have, and how far each has come. */
public final class LiveViews {

    /**
     * For so long a generation is taken to be there after it was last seen: less than others keep
     * one that is not to be any more, so that a process that stood still reads nothing from it.
     */
    private static final long SEEN_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Condition asked = lock.newCondition();
    private final Map<Long, Progress> progress = new HashMap<>();
    private @Nullable Generation shown;
    private @Nullable Generation awaited;
    private long awaitedAt;
    private int waiting;

    /**
     * What a read that begins now reads.
     *
     * @param position that the generation reflects at least
     */
    public record Sight(Generation generation, long position) {}

    /** How far a generation had come when it was last seen. */
    private record Progress(long position, long seenAt) {

        boolean isFresh() {
            return System.nanoTime() - seenAt < SEEN_NANOS;
        }
    }

    /** What readers have, if there is anything that they may have yet. */
    public Optional<Sight> sight() {
        lock.lock();
        try {
            return Optional.ofNullable(shown).flatMap(this::sightOf);
        } finally {
            lock.unlock();
        }
    }

    private Optional<Sight> sightOf(Generation generation) {
        return Optional.ofNullable(progress.get(generation.number()))
                .filter(Progress::isFresh)
                .map(far -> new Sight(generation, far.position()));
    }

    /** What readers have as soon as it reflects a position, if that is within the time. */
    public Optional<Sight> sight(long wanted, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (left > 0 && reaching(wanted).isEmpty()) {
                left = await(left);
            }
            return reaching(wanted);
        } finally {
            lock.unlock();
        }
    }

    /**
     * What readers have as soon as it reflects more than a position, if that is within the time.
     * Unlike a read, this hurries nobody.
     */
    public Optional<Sight> beyond(long position, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (left > 0 && reaching(position + 1).isEmpty()) {
                left = moved.awaitNanos(left);
            }
            return reaching(position + 1);
        } finally {
            lock.unlock();
        }
    }

    private Optional<Sight> reaching(long wanted) {
        return sight().filter(sight -> sight.position() >= wanted);
    }

    private long await(long nanos) throws InterruptedException {
        waiting++;
        asked.signalAll();
        try {
            return moved.awaitNanos(nanos);
        } finally {
            waiting--;
        }
    }

    /** Waits for the longer time, or once the shorter has passed until somebody waits for news. */
    void pause(Duration shorter, Duration longer) throws InterruptedException {
        long begun = System.nanoTime();
        lock.lock();
        try {
            long passed = 0;
            while (passed < (waiting > 0 ? shorter : longer).toNanos()) {
                asked.awaitNanos((waiting > 0 ? shorter : longer).toNanos() - passed);
                passed = System.nanoTime() - begun;
            }
        } finally {
            lock.unlock();
        }
    }

    /** How far a generation has come, if it is known. */
    OptionalLong position(long generation) {
        lock.lock();
        try {
            Progress far = progress.get(generation);
            return far == null ? OptionalLong.empty() : OptionalLong.of(far.position());
        } finally {
            lock.unlock();
        }
    }

    /**
     * A generation has come so far.
     *
     * @param asOf the {@link System#nanoTime} of a moment at or before the one when it was seen
     */
    void reached(long generation, long position, long asOf) {
        lock.lock();
        try {
            progress.put(generation, new Progress(position, asOf));
            if (awaited != null && position(awaited) >= awaitedAt) {
                shown = awaited;
                awaited = null;
            }
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** A generation was there still at a moment, as far as it was known to have come. */
    void stands(long generation, long asOf) {
        lock.lock();
        try {
            progress.computeIfPresent(
                    generation, (number, far) -> new Progress(far.position(), asOf));
        } finally {
            lock.unlock();
        }
    }

    /** A generation is not there any more: nobody reads from it. */
    void gone(long generation) {
        lock.lock();
        try {
            progress.remove(generation);
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
            reached(generation.number(), position(generation), System.nanoTime());
        } finally {
            lock.unlock();
        }
    }

    private long position(Generation generation) {
        return position(generation.number()).orElse(0);
    }
}
