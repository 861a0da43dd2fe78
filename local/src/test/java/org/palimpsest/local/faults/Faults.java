package org.palimpsest.local.faults;

import java.util.Random;

/**
 * How often and how randomly a fault test tries: {@code faults.percent} of its rounds (10 unless
 * told), by the seed {@code faults.seed} (a new one unless told, printed so that a failure can be
 * repeated as far as threads and processes let it).
 */
record Faults(int percent, long seed) {

    static Faults ofThisRun() {
        long seed = Long.getLong("faults.seed", System.nanoTime());
        System.out.println("faults.seed=" + seed);
        return new Faults(Integer.getInteger("faults.percent", 10), seed);
    }

    /** The share of all rounds that this run tries, at least one. */
    int of(int all) {
        return Math.max(1, all * percent / 100);
    }

    Random random() {
        return new Random(seed);
    }
}
