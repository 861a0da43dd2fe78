package org.palimpsest.comparison;

/**
 * How many steps one comparison may still take. When they are used up, a stretch may take a few for
 * each of its words, so that the whole stays linear and no stretch is left without any.
 */
final class Effort {

    private static final long STEPS_FOR_EACH_WORD = 16;

    private long left;

    Effort(long steps) {
        this.left = steps;
    }

    long allowedFor(long words) {
        return Math.max(left, STEPS_FOR_EACH_WORD * words);
    }

    void spend(long steps) {
        left = Math.max(0, left - steps);
    }
}
