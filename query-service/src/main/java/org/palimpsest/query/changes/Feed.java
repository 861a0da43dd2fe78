package org.palimpsest.query.changes;

import org.jspecify.annotations.Nullable;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.query.history.RevisionRecord;
import org.palimpsest.query.history.Revisions;

import java.util.Comparator;
import java.util.List;

/** The revisions of all articles in the order of the ledger. */
public final class Feed {

    private final Ledger ledger;
    private final Revisions revisions;

    public Feed(Ledger ledger, Revisions revisions) {
        this.ledger = ledger;
        this.revisions = revisions;
    }

    /**
     * A page of the feed.
     *
     * @param next the position behind which the next page begins, or null on the last
     */
    public record Page(List<RevisionRecord> revisions, @Nullable Long next) {}

    /**
     * The revisions at the positions behind {@code after} and up to {@code reached}, at most {@code
     * limit}.
     */
    Page page(long after, long reached, int limit) {
        long last = Math.min(reached, after > Long.MAX_VALUE - limit ? reached : after + limit);
        if (last <= after) {
            return new Page(List.of(), null);
        }
        List<RevisionRecord> page =
                revisions.of(ledger.commits(after, (int) (last - after))).stream()
                        .sorted(Comparator.comparingLong(RevisionRecord::position))
                        .toList();
        return new Page(page, last < reached ? last : null);
    }
}
