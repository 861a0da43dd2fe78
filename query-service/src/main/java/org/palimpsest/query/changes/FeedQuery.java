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
     * @param more further parameters, a name and a value in turn; null counts as not sent
     */
    String address(String path, @Nullable Object... more) {
        Query query =
                Query.EMPTY
                        .with("article", article)
                        .with("editor", editor)
                        .with("type", type)
                        .with("section", section);
        for (int i = 0; i < more.length; i += 2) {
            query = query.with(String.valueOf(more[i]), more[i + 1]);
        }
        return query.of(path);
    }
}
