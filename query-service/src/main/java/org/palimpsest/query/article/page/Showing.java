package org.palimpsest.query.article.page;

import org.palimpsest.article.Article;

import java.time.LocalDate;

/**
 * An article as somebody looks at it.
 *
 * @param present the number of the revision that the article has now
 * @param today the day, in UTC, on which they look
 */
public record Showing(Article article, long present, LocalDate today) {

    boolean isPast() {
        return article.revision() < present;
    }
}
