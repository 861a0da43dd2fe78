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

    /**
     * In how many places of a history is asked: in as many of a long one as of all the short ones
     * together, so that the services remember as large a share of each.
     */
    static final int PLACES = 40;

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

    /** One of the places that are asked for. */
    int anyMiddle(RandomGenerator random) {
        return middle(random.nextInt(PLACES));
    }

    /**
     * A revision in the middle half of a history, which leaves two older ones and two newer.
     *
     * @param place which of the {@link #PLACES} that lie evenly in that half, from 0
     */
    int middle(int place) {
        int first = Math.max(3, revisions / 4);
        int last = Math.min(revisions - 2, revisions * 3 / 4);
        return first + place * (last - first + 1) / PLACES;
    }
}
