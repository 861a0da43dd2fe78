package org.palimpsest.query.changes;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Revision;
import org.palimpsest.query.history.RevisionRecord;
import org.palimpsest.query.page.Links;
import org.palimpsest.query.revision.ChangeType;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The changes of all articles as people look at them.
 *
 * @param asked the filters as they were sent, and how they go into an address
 * @param live where the news is that comes on top, or null on a page of earlier changes
 * @param feed where the web feed of the same changes is
 * @param after the position before which there are none to be shown, or null where there are
 * @param next where earlier changes are, or null on the last page
 * @param newest where the latest changes are
 */
record ChangesPage(
        FeedQuery asked,
        List<Row> changes,
        @Nullable String live,
        String feed,
        String newest,
        @Nullable Long after,
        @Nullable String next) {

    /**
     * One revision.
     *
     * @param compared where it is compared with the one before it, or null for an article's first
     */
    record Row(
            String title,
            String article,
            long number,
            String revision,
            @Nullable String compared,
            Instant at,
            String editor,
            @Nullable String why,
            Gist gist) {

        static Row of(RevisionRecord record, String title) {
            Revision revision = record.revision();
            String slug = record.article();
            long number = revision.number();
            return new Row(
                    title,
                    Links.article(slug),
                    number,
                    Links.revision(slug, number),
                    Links.comparedWithBefore(slug, number),
                    revision.at(),
                    revision.editor(),
                    revision.comment(),
                    Gist.of(record));
        }
    }

    /** What there is to choose from as a kind of change. */
    public List<String> types() {
        return Arrays.stream(ChangeType.values()).map(ChangeType::label).toList();
    }

    /**
     * A page of them.
     *
     * @param titles of articles by their slugs
     * @param position up to which it is the latest, or null for a page of earlier ones
     * @param after what it goes back to at most, 0 for the first commit
     */
    static ChangesPage of(
            FeedQuery asked,
            Feed.Page page,
            Map<String, String> titles,
            @Nullable Long position,
            long after,
            int limit) {
        Long earliest = after == 0 ? null : Long.valueOf(after);
        return new ChangesPage(
                asked,
                page.revisions().stream()
                        .map(r -> Row.of(r, titles.getOrDefault(r.article(), r.article())))
                        .toList(),
                position == null ? null : asked.address("/changes", "after", position),
                asked.address("/changes/feed"),
                asked.address("/changes", "after", earliest),
                earliest,
                page.next() == null
                        ? null
                        : asked.address(
                                "/changes",
                                "after",
                                earliest,
                                "before",
                                page.next(),
                                "limit",
                                limit));
    }
}
