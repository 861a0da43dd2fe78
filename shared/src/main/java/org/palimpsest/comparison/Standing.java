package org.palimpsest.comparison;

import java.util.Arrays;

/** Which elements of a new order stand where they stood, while the others moved. */
public final class Standing {

    private Standing() {}

    /**
     * The heaviest increasing subsequence; of several the one that keeps earlier elements.
     *
     * @param order for each element where it stood before: distinct values
     * @param weights for each element how much it takes to move it: not negative
     * @return for each element whether it stands
     * @throws IllegalArgumentException if the lengths differ, a value occurs twice or a weight is
     *     negative
     */
    public static boolean[] of(int[] order, long[] weights) {
        if (order.length != weights.length) {
            throw new IllegalArgumentException(
                    "%d elements, %d weights".formatted(order.length, weights.length));
        }
        int[] ranks = ranks(order);
        long[] heaviest = heaviestFromEach(ranks, weights);
        boolean[] stands = new boolean[order.length];
        long left = Arrays.stream(heaviest).max().orElse(0);
        int last = -1;
        for (int i = 0; i < order.length; i++) {
            if (ranks[i] > last && heaviest[i] == left) {
                stands[i] = true;
                last = ranks[i];
                left -= weights[i];
            }
        }
        return stands;
    }

    private static int[] ranks(int[] order) {
        long[] sorted = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            sorted[i] = ((long) order[i] << Integer.SIZE) | i;
        }
        Arrays.sort(sorted);
        int[] ranks = new int[order.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            if (rank > 0 && sorted[rank] >> Integer.SIZE == sorted[rank - 1] >> Integer.SIZE) {
                throw new IllegalArgumentException(
                        "%d occurs twice".formatted(sorted[rank] >> Integer.SIZE));
            }
            ranks[(int) sorted[rank]] = rank;
        }
        return ranks;
    }

    /** The weight of the heaviest increasing subsequence that begins with each element. */
    private static long[] heaviestFromEach(int[] ranks, long[] weights) {
        Peaks later = new Peaks(ranks.length);
        long[] heaviest = new long[ranks.length];
        for (int i = ranks.length - 1; i >= 0; i--) {
            if (weights[i] < 0) {
                throw new IllegalArgumentException("a weight of " + weights[i]);
            }
            int fromTheTop = ranks.length - 1 - ranks[i];
            heaviest[i] = weights[i] + later.highestBelow(fromTheTop);
            later.raise(fromTheTop, heaviest[i]);
        }
        return heaviest;
    }
}
