package org.palimpsest.comparison;

/** Heights at places, and the highest of all up to a place, each in logarithmic time. */
final class Peaks {

    private final long[] tree;

    Peaks(int places) {
        this.tree = new long[places + 1];
    }

    void raise(int place, long height) {
        for (int node = place + 1; node < tree.length; node += node & -node) {
            tree[node] = Math.max(tree[node], height);
        }
    }

    /** Zero where nothing was raised. */
    long highestBelow(int place) {
        long highest = 0;
        for (int node = place; node > 0; node -= node & -node) {
            highest = Math.max(highest, tree[node]);
        }
        return highest;
    }
}
