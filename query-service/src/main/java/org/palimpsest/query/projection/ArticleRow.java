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
 * @param shift the shift of the work on the views that wrote this row last, 0 before there were any
 */
public record ArticleRow(
        String slug,
        String title,
        long revision,
        Instant updatedAt,
        long position,
        @Nullable Long stoppedAt,
        long shift) {

    static ArticleRow of(Article article, long position, long shift) {
        return new ArticleRow(
                article.slug(),
                article.title(),
                article.revision(),
                article.latest().at(),
                position,
                null,
                shift);
    }

    /** That of an article of which nothing could be projected. */
    static ArticleRow unwritten(String slug, long shift) {
        return new ArticleRow(slug, "", 0, Instant.EPOCH, 0, null, shift);
    }

    /** Whether a commit at a position comes after the one that ended this article's projection. */
    boolean isStoppedBy(long at) {
        return stoppedAt != null && stoppedAt <= at;
    }

    /** Whether the commit at a position is the one that ended this article's projection. */
    boolean isStoppedAt(long at) {
        return stoppedAt != null && stoppedAt == at;
    }

    /** Whether it reflects, or was stopped by, a position behind this one. */
    boolean isBeyond(long at) {
        return position > at || stoppedAt != null && stoppedAt > at;
    }

    ArticleRow stopped(long at, long by) {
        return new ArticleRow(slug, title, revision, updatedAt, position, at, by);
    }

    ArticleRow goingOn(long by) {
        return new ArticleRow(slug, title, revision, updatedAt, position, null, by);
    }
}
