package org.palimpsest.local.benchmark;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Articles with a history of one length: of a short one several, so that neither what is asked nor
 * what is edited is always the same.
 *
 * @param revisions how many each article has, or a few more after it was edited
 */
record Shelf(int revisions, List<Volume> volumes) {

    private static final int REVISIONS = 400;

    /** An article and what edits it. */
    record Volume(String slug, Pen pen) {}

    /** How many articles a shelf of that length has. */
    static int volumes(int revisions) {
        return Math.max(1, REVISIONS / revisions);
    }

    Volume any(RandomGenerator random) {
        return volumes.get(random.nextInt(volumes.size()));
    }

    /**
     * A revision in the middle half of a history, which leaves two older ones and two newer.
     *
     * @param share how far in that half, from 0 to below 1
     */
    int middle(double share) {
        int first = Math.max(3, revisions / 4);
        int last = Math.min(revisions - 2, revisions * 3 / 4);
        return first + (int) (share * (last - first + 1));
    }
}
