package org.palimpsest.query.page;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;

import java.net.URI;

/** Makes the heads of articles' pages. */
public final class Heads {

    private final URI desk;

    /**
     * @param desk the command service's address
     */
    public Heads(URI desk) {
        this.desk = desk;
    }

    /**
     * The head of one page of an article.
     *
     * @param current the page, or null for one that no tab leads to
     */
    public ArticleHead of(Article article, @Nullable Tab current) {
        return new ArticleHead(article.slug(), article.title(), current, desk);
    }
}
