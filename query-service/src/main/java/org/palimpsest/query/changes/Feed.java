package org.palimpsest.query.changes;

import org.jspecify.annotations.Nullable;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.query.history.RevisionRecord;
import org.palimpsest.query.history.Revisions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The revisions of all articles in the order of the ledger. */
public final class Feed {

    private static final int STEP = 100;
    private static final int FARTHEST = 2_000;

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
     * The revisions that are wanted at the positions behind {@code after} and up to {@code
     * reached}, at most {@code limit}. A page of which few are wanted ends after 2,000 positions;
     * then it holds fewer, or none, and says where to go on.
     */
    Page page(long after, long reached, int limit, Predicate<RevisionRecord> wanted) {
        List<RevisionRecord> page = new ArrayList<>();
        long farthest = reached - after > FARTHEST ? after + FARTHEST : reached;
        long last = after;
        while (last < farthest && page.size() < limit) {
            int step = (int) Math.min(farthest - last, Math.min(limit, STEP));
            for (RevisionRecord revision : revisions.of(ledger.commits(last, step))) {
                if (page.size() < limit && wanted.test(revision)) {
                    page.add(revision);
                }
            }
            last = page.size() < limit ? last + step : page.getLast().position();
        }
        return new Page(List.copyOf(page), last < reached ? last : null);
    }
}
