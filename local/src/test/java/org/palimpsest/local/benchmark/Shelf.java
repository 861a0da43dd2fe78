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

    /** An article. */
    record Volume(String slug, Pen pen) {}

    /** How many articles of that length there are. */
    static int volumes(int revisions) {
        return Math.max(1, REVISIONS / revisions);
    }

    Volume any(RandomGenerator random) {
        return volumes.get(random.nextInt(volumes.size()));
    }

    /** A revision of the middle half that is not the last one. */
    int middle(RandomGenerator random) {
        return random.nextInt(revisions / 4, revisions * 3 / 4 + 1);
    }
}
