package org.palimpsest.query.projection;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;

import java.time.Instant;

/**
 * What the projection has made of an article.
 *
 * @param revision the last revision that it has, 0 where its very first could not be projected
 * @param position the position of that revision's commit
 * @param stoppedAt the position of a commit that could not be projected and ended this article's
 *     projection, or null
 */
public record ArticleRow(
        String slug,
        String title,
        long revision,
        Instant updatedAt,
        long position,
        @Nullable Long stoppedAt) {

    static ArticleRow of(Article article, long position) {
        return new ArticleRow(
                article.slug(),
                article.title(),
                article.revision(),
                article.latest().at(),
                position,
                null);
    }

    /** That of an article of which nothing could be projected. */
    static ArticleRow unwritten(String slug) {
        return new ArticleRow(slug, "", 0, Instant.EPOCH, 0, null);
    }

    /** Whether a commit at a position comes after the one that ended this article's projection. */
    boolean isStoppedBy(long at) {
        return stoppedAt != null && stoppedAt <= at;
    }

    /** Whether it says as much of the article as another does. */
    boolean reflects(ArticleRow other) {
        return reached() >= other.reached();
    }

    private long reached() {
        return stoppedAt == null ? position : Math.max(position, stoppedAt);
    }

    ArticleRow stopped(long at) {
        return new ArticleRow(slug, title, revision, updatedAt, position, at);
    }
}
