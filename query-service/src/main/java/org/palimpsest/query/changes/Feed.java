package org.palimpsest.query.changes;

import org.jspecify.annotations.Nullable;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.query.history.Candidates;
import org.palimpsest.query.history.RevisionRecord;
import org.palimpsest.query.history.Term;
import org.palimpsest.query.projection.Generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The revisions of all articles in the order of the ledger. */
public final class Feed {

    private static final int READ_AT_ONCE = 100;
    private static final int MOST = 2_000;
    private static final int LOOKS = 10;

    private final Ledger ledger;

    public Feed(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * A page of the feed.
     *
     * @param next the position behind which the next page begins, or null on the last
     */
    public record Page(List<RevisionRecord> revisions, @Nullable Long next) {}

    /**
     * The revisions that are wanted at the positions behind {@code after} and up to {@code
     * reached}, at most {@code limit}. Where each of what is asked for occurs often and all of it
     * together hardly ever, a page ends after a look at 2,000 revisions; then it holds fewer, or
     * none, and says where to go on.
     */
    Page page(Generation views, FeedFilter filter, long after, long reached, int limit) {
        return page(views, filter, Candidates.Order.EARLIEST_FIRST, after + 1, reached, limit);
    }

    /** The same from the other end: the latest first, and the next page is of earlier ones. */
    Page latest(Generation views, FeedFilter filter, long after, long reached, int limit) {
        return page(views, filter, Candidates.Order.LATEST_FIRST, after + 1, reached, limit);
    }

    /**
     * The latest that are wanted, at most {@code limit}: fewer, or none, only where there are no
     * more among the latest 20,000 that are worth a look.
     */
    List<RevisionRecord> latest(Generation views, FeedFilter filter, long reached, int limit) {
        List<RevisionRecord> latest = new ArrayList<>();
        Long before = reached + 1;
        for (int n = 0; n < LOOKS && before != null && latest.size() < limit; n++) {
            Page page = latest(views, filter, 0, before - 1, limit - latest.size());
            latest.addAll(page.revisions());
            before = page.next();
        }
        return List.copyOf(latest);
    }

    private Page page(
            Generation views,
            FeedFilter filter,
            Candidates.Order order,
            long first,
            long last,
            int limit) {
        Candidates candidates = candidates(views, filter, order, first, last);
        List<RevisionRecord> page = new ArrayList<>();
        Long looked = null;
        for (int n = 0; n < MOST && page.size() <= limit && candidates.hasNext(); ) {
            List<Long> positions = candidates.next(Math.min(limit + 1, READ_AT_ONCE));
            List<RevisionRecord> found = views.revisions().of(ledger.commits(positions));
            (order == Candidates.Order.LATEST_FIRST ? found.reversed() : found)
                    .stream().filter(filter::accepts).forEach(page::add);
            n += positions.size();
            looked = positions.getLast();
        }
        if (page.size() > limit) {
            List<RevisionRecord> wanted = List.copyOf(page.subList(0, limit));
            return new Page(wanted, wanted.getLast().position());
        }
        return new Page(List.copyOf(page), candidates.hasNext() ? looked : null);
    }

    /** The positions that are worth a look. */
    private static Candidates candidates(
            Generation views, FeedFilter filter, Candidates.Order order, long first, long last) {
        Set<Term> terms = filter.terms();
        return terms.isEmpty()
                ? Candidates.all(order, first, last)
                : views.postings().positions(order, terms, first, last);
    }
}
