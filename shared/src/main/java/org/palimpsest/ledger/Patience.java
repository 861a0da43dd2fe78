package org.palimpsest.ledger;

import com.mongodb.client.MongoCollection;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How long whoever asks waits for the database, over all the questions that an answer takes: where
 * each of them is answered late, their own limits add up. It holds in the thread that asks.
 *
 * <p>Once the time is up a question is still asked, but waits no longer than {@link #LEAST}. So
 * what takes its time for other reasons is not cut off by a database that answers at once.
 */
public final class Patience {

    /** What a question may take although the time is up. */
    static final Duration LEAST = Duration.ofSeconds(1);

    private static final ThreadLocal<@Nullable Long> END = new ThreadLocal<>();

    private Patience() {}

    /** Gives what is asked, within a time, or within what is left where that is less. */
    public static <T> T within(Duration time, Supplier<T> asked) {
        Long before = END.get();
        END.set(earlier(before, System.nanoTime() + time.toNanos()));
        try {
            return asked.get();
        } finally {
            if (before == null) {
                END.remove();
            } else {
                END.set(before);
            }
        }
    }

    /** The same question for another thread to ask, which has the time that this one has. */
    static <T> Supplier<T> carried(Supplier<T> asked) {
        Long end = END.get();
        return () -> {
            END.set(end);
            try {
                return asked.get();
            } finally {
                END.remove();
            }
        };
    }

    /** Begins a time for all that this thread asks, until its {@link #end}. */
    public static void begin(Duration time) {
        END.set(System.nanoTime() + time.toNanos());
    }

    /** Ends the time that was begun, whether it is up or not. */
    public static void end() {
        END.remove();
    }

    private static long earlier(@Nullable Long before, long end) {
        return before == null || end - before < 0 ? end : before;
    }

    /** The collection, for the next operation on it alone: bounded by what is left. */
    public static <T> MongoCollection<T> bound(MongoCollection<T> collection) {
        long left = TimeUnit.NANOSECONDS.toMillis(left());
        Long limit = collection.getTimeout(TimeUnit.MILLISECONDS);
        boolean bounded = END.get() == null || limit != null && limit > 0 && limit <= left;
        return bounded ? collection : collection.withTimeout(left, TimeUnit.MILLISECONDS);
    }

    /**
     * The {@link System#nanoTime} until which to wait for what begins now.
     *
     * @param most the longest that it may take
     */
    static long endOf(Duration most) {
        return System.nanoTime() + Math.min(most.toNanos(), left());
    }

    private static long left() {
        Long end = END.get();
        return end == null ? Long.MAX_VALUE : Math.max(end - System.nanoTime(), LEAST.toNanos());
    }
}
