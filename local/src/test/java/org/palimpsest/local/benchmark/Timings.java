package org.palimpsest.local.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;

/** How long one question took, each time that it was asked. */
final class Timings {

    private static final double NANOS_IN_A_MILLISECOND = 1e6;

    private final LongStream.Builder nanos = LongStream.builder();

    void add(long taken) {
        nanos.add(taken);
    }

    Summary summary() {
        return new Summary(nanos.build().sorted().toArray());
    }

    /** All of them, the shortest first. */
    record Summary(long[] sorted) {

        boolean isEmpty() {
            return sorted.length == 0;
        }

        /** In milliseconds. */
        double median() {
            return at(0.5);
        }

        /** How many times as long as in the other. */
        double times(Summary other) {
            return median() / other.median();
        }

        private double at(double share) {
            return sorted[(int) (share * (sorted.length - 1))] / NANOS_IN_A_MILLISECOND;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f (%.2f)", median(), at(0.95));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Summary summary && Arrays.equals(sorted, summary.sorted);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(sorted);
        }
    }
}
