package org.palimpsest.query.page;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;

import java.net.URI;

/** Makes the heads of articles' pages. */
public final class Heads {

    private final String desk;

    /**
     * @param desk the command service's address, which may have a path
     */
    public Heads(URI desk) {
        String address = desk.toString();
        this.desk = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /**
     * The head of one page of the present article.
     *
     * @param current the page, or null for one that no tab leads to
     */
    public ArticleHead of(Article article, @Nullable Tab current) {
        return of(article, current, false);
    }

    /**
     * The head of one page of an article.
     *
     * @param isPast whether the article is shown as one of the past
     */
    public ArticleHead of(Article article, @Nullable Tab current, boolean isPast) {
        return new ArticleHead(
                article.slug(),
                article.title(),
                current,
                isPast ? article.revision() : null,
                desk + "/edit" + Links.article(article.slug()));
    }
}
