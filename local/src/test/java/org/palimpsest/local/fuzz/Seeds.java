package org.palimpsest.local.fuzz;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The seeds of a run, one for each case, from {@code -Dfuzz.seed} or from the clock. A case depends
 * on nothing but its seed, so a run that begins with that seed begins with that case.
 */
final class Seeds {

    private static final long SECONDS = Long.getLong("fuzz.seconds", 25);

    private final long first = Long.getLong("fuzz.seed", System.currentTimeMillis());
    private long next = first;

    /** Says the seed, so that whoever reads the log can run it again. */
    static Seeds said() {
        Seeds seeds = new Seeds();
        System.out.println("fuzz.seed=" + seeds.first);
        return seeds;
    }

    /** How long to go on: {@code -Dfuzz.seconds}, 25 unless told. */
    static Duration duration() {
        return Duration.ofSeconds(SECONDS);
    }

    long next() {
        return next++;
    }

    long count() {
        return next - first;
    }

    static RandomGenerator random(long seed) {
        return new SplittableRandom(seed);
    }
}
