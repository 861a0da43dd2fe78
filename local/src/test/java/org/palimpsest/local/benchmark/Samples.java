package org.palimpsest.local.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long a question took, each time that it was asked. */
final class Samples {

    private static final double NANOS_IN_A_MILLISECOND = 1e6;

    private final List<Long> nanos = new ArrayList<>();

    void add(long taken) {
        nanos.add(taken);
    }

    boolean areThere() {
        return !nanos.isEmpty();
    }

    Summary summary() {
        List<Long> sorted = nanos.stream().sorted().toList();
        return new Summary(at(sorted, 0.5), at(sorted, 0.95));
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) (share * (sorted.size() - 1))) / NANOS_IN_A_MILLISECOND;
    }

    /**
     * In milliseconds.
     *
     * @param most what 95 of 100 did not take longer than
     */
    record Summary(double median, double most) {

        /** How many times as long as the other the median is. */
        double times(Summary other) {
            return median / other.median;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f (%.2f)", median, most);
        }
    }
}
