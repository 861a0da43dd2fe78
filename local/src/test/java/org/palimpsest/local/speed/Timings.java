package org.palimpsest.local.speed;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * How long each of many steps took, and all of them together.
 *
 * @param nanos of each
 */
record Timings(List<Long> nanos, Duration all) {

    private static final double NANOS_IN_A_SECOND = 1e9;
    private static final double NANOS_IN_A_MILLISECOND = 1e6;

    Timings {
        nanos = nanos.stream().sorted().toList();
    }

    /** Of steps taken one at a time, with others between them. */
    static Timings of(List<Long> nanos) {
        return new Timings(
                nanos, Duration.ofNanos(nanos.stream().mapToLong(Long::longValue).sum()));
    }

    /** How many a second. */
    double rate() {
        return nanos.size() / (all.toNanos() / NANOS_IN_A_SECOND);
    }

    /** In milliseconds, what such a share of the steps did not take longer than. */
    double millis(double share) {
        return nanos.get((int) (share * (nanos.size() - 1))) / NANOS_IN_A_MILLISECOND;
    }

    /** The rate, and what half and 99 of 100 did not take longer than. */
    String cells() {
        return String.format(Locale.ROOT, "%,.0f | %.2f | %.2f", rate(), millis(0.5), millis(0.99));
    }
}
