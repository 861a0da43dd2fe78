package org.palimpsest.query.revision;

import org.jspecify.annotations.Nullable;
import org.palimpsest.query.history.Candidates;
import org.palimpsest.query.history.RevisionRecord;
import org.palimpsest.query.history.Term;
import org.palimpsest.query.projection.Generation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Pages of an article's revisions, the newest first. A page begins at a number, so edits meanwhile
 * do not shift it.
 */
final class RevisionPages {

    private static final int READ_AT_ONCE = 500;
    private static final int MOST = 2_000;

    private RevisionPages() {}

    /**
     * A page and where the next one begins.
     *
     * @param next the {@code before} of the page that follows, or null on the last
     */
    record Page(List<RevisionRecord> revisions, @Nullable Long next) {}

    /**
     * The revisions up to {@code newest} that the filter accepts, at most {@code limit} of them.
     * Where each of what is asked for occurs often and all of it together hardly ever, a page ends
     * after a look at 2,000 revisions; then it holds fewer, or none, and says where to go on.
     */
    static Page page(
            Generation views, String article, long newest, RevisionFilter filter, int limit) {
        Candidates candidates = candidates(views, article, newest, filter);
        List<RevisionRecord> accepted = new ArrayList<>();
        int window = limit + 1;
        long looked = newest + 1;
        for (int n = 0; n < MOST && accepted.size() <= limit && candidates.hasNext(); ) {
            List<Long> numbers = candidates.next(window);
            views.revisions().numbered(article, numbers).stream()
                    .filter(filter::accepts)
                    .sorted(Comparator.comparingLong(RevisionRecord::number).reversed())
                    .forEach(accepted::add);
            n += numbers.size();
            looked = numbers.getLast();
            window = Math.min(2 * window, READ_AT_ONCE);
        }
        if (accepted.size() > limit) {
            List<RevisionRecord> page = List.copyOf(accepted.subList(0, limit));
            return new Page(page, page.getLast().number());
        }
        return new Page(List.copyOf(accepted), candidates.hasNext() ? looked : null);
    }

    /** The numbers of the revisions that are worth a look, the latest first. */
    private static Candidates candidates(
            Generation views, String article, long newest, RevisionFilter filter) {
        long last = last(views, article, newest, filter.until());
        long first =
                filter.since() == null
                        ? 1
                        : last(views, article, newest, filter.since().minusNanos(1)) + 1;
        Set<Term> terms = filter.terms();
        return terms.isEmpty()
                ? Candidates.all(Candidates.Order.LATEST_FIRST, first, last)
                : views.postings().revisions(article, terms, first, last);
    }

    private static long last(
            Generation views, String article, long newest, @Nullable Instant until) {
        return until == null
                ? newest
                : views.history().revisionAt(article, until, newest).orElse(0);
    }
}
