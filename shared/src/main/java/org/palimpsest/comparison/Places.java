package org.palimpsest.comparison;

/**
 * Where an earlier line would stand in the later document, had nothing but the lines that kept
 * their order stayed; so what lies near is known for lines that moved.
 */
final class Places {

    private final int[] expected;

    /**
     * @param pairs for each earlier line that kept its order the later one, else -1
     */
    Places(int[] pairs) {
        this.expected = new int[pairs.length];
        int next = 0;
        for (int i = 0; i < pairs.length; i++) {
            expected[i] = pairs[i] >= 0 ? pairs[i] : next;
            next = expected[i] + 1;
        }
    }

    int distance(int earlier, int later) {
        return Math.abs(expected[earlier] - later);
    }
}
