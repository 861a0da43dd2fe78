package org.palimpsest.query.article;

import org.jspecify.annotations.Nullable;
import org.palimpsest.query.page.Links;
import org.palimpsest.query.page.Query;
import org.palimpsest.query.projection.ArticleRow;

import java.time.Instant;
import java.util.List;

/**
 * The list of articles as people look at it.
 *
 * @param next where the list goes on, or null on the last page
 */
record ArticleListPage(List<Item> articles, @Nullable String next) {

    /** An article in the list. */
    record Item(String title, String address, String history, long revision, Instant updatedAt) {

        static Item of(ArticleRow row) {
            return new Item(
                    row.title(),
                    Links.article(row.slug()),
                    Links.history(row.slug()),
                    row.revision(),
                    row.updatedAt());
        }
    }

    /**
     * A page of the list.
     *
     * @param after the slug behind which the next page begins, or null where there is none
     */
    static ArticleListPage of(List<ArticleRow> rows, @Nullable String after, int limit) {
        return new ArticleListPage(
                rows.stream().map(Item::of).toList(),
                after == null
                        ? null
                        : Query.EMPTY.with("limit", limit).with("after", after).of("/articles"));
    }
}
