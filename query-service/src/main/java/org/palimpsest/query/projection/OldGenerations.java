package org.palimpsest.query.projection;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Removes generations of the views that nobody is to have any more. */
final class OldGenerations {

    /** No read takes as long, in this process or in another that has yet to see the change. */
    private static final Duration KEPT = Duration.ofSeconds(60);

    private static final Duration LOOKED_EVERY = Duration.ofSeconds(10);

    private final Generations generations;
    private final Map<Long, Long> seenAt = new HashMap<>();
    private long lookedAt = System.nanoTime() - LOOKED_EVERY.toNanos();

    OldGenerations(Generations generations) {
        this.generations = generations;
    }

    /** Removes those that have not been among what stands for a minute. */
    void removeAllBut(Generations.State standing) {
        long now = System.nanoTime();
        if (now - lookedAt < LOOKED_EVERY.toNanos()) {
            return;
        }
        lookedAt = now;
        for (long stored : generations.stored()) {
            if (standing.holds(stored)) {
                seenAt.remove(stored);
            } else if (now - seenAt.computeIfAbsent(stored, first -> now) > KEPT.toNanos()) {
                generations.drop(stored);
                seenAt.remove(stored);
            }
        }
    }
}
