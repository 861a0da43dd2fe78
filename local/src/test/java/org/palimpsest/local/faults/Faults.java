package org.palimpsest.local.faults;

import java.util.Random;

/**
 * How often and how randomly a fault test tries: {@code faults.percent} of its rounds (10 unless
 * told), by the seed {@code faults.seed} (a new one unless told, printed so that a failure can be
 * repeated as far as threads and processes let it).
 *
 * @param percent 1 to 100
 */
public record Faults(int percent, long seed) {

    /** As the system properties say. */
    public static Faults ofThisRun() {
        long seed = Long.getLong("faults.seed", System.nanoTime());
        System.out.println("faults.seed=" + seed);
        return new Faults(Integer.getInteger("faults.percent", 10), seed);
    }

    /** The share of all rounds that this run tries, at least one. */
    public int of(int all) {
        return Math.max(1, all * percent / 100);
    }

    /** Whether nothing is left out. */
    public boolean whole() {
        return percent >= 100;
    }

    /** What this run draws from. */
    public Random random() {
        return new Random(seed);
    }
}
