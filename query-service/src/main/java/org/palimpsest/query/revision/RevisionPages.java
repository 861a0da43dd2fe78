package org.palimpsest.query.revision;

import org.jspecify.annotations.Nullable;
import org.palimpsest.query.history.RevisionRecord;
import org.palimpsest.query.history.Revisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pages of an article's revisions, the newest first. A page begins at a number, so edits meanwhile
 * do not shift it.
 */
public final class RevisionPages {

    private static final int READ_AT_ONCE = 500;

    private final Revisions revisions;

    public RevisionPages(Revisions revisions) {
        this.revisions = revisions;
    }

    /**
     * A page and where the next one begins.
     *
     * @param next the {@code before} of the page that follows, or null on the last
     */
    public record Page(List<RevisionRecord> revisions, @Nullable Long next) {}

    /**
     * The revisions up to {@code newest} that the filter accepts, at most {@code limit} of them.
     */
    public Page page(String article, long newest, RevisionFilter filter, int limit) {
        List<RevisionRecord> accepted = new ArrayList<>();
        long last = newest;
        int window = limit + 1;
        while (last > 0 && accepted.size() <= limit) {
            long first = Math.max(1, last - window + 1);
            revisions.between(article, first, last).stream()
                    .filter(filter::accepts)
                    .sorted(Comparator.comparingLong(RevisionRecord::number).reversed())
                    .forEach(accepted::add);
            last = first - 1;
            window = Math.min(2 * window, READ_AT_ONCE);
        }
        boolean more = accepted.size() > limit;
        List<RevisionRecord> page = accepted.stream().limit(limit).toList();
        return new Page(page, more ? page.getLast().number() : null);
    }
}
