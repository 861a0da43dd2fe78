package org.palimpsest.query.changes;

import org.jspecify.annotations.Nullable;
import org.palimpsest.query.page.Query;
import org.palimpsest.query.revision.RevisionFilter;

/** What a request says of which changes it asks for; null asks for all. */
record FeedQuery(
        @Nullable String article,
        @Nullable String editor,
        @Nullable String type,
        @Nullable String section) {

    FeedFilter filter() {
        return new FeedFilter(
                article, new RevisionFilter(section, null, null, editor, type, null, null));
    }

    /**
     * An address at which the same is asked for.
     *
     * @param more further parameters, a name and a value in turn
     */
    String address(String path, Object... more) {
        Query query =
                Query.EMPTY
                        .with("article", article)
                        .with("editor", editor)
                        .with("type", type)
                        .with("section", section);
        for (int i = 0; i < more.length; i += 2) {
            query = query.with(more[i].toString(), more[i + 1]);
        }
        return query.of(path);
    }
}
