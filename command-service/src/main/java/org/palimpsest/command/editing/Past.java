package org.palimpsest.command.editing;

import org.palimpsest.article.Article;

import java.util.Optional;

/** What an article was. */
public interface Past {

    /**
     * The article as a revision of it left it, or empty where it has none of that number.
     *
     * @param present the article as it stands, of that revision or a later one
     */
    Optional<Article> at(Article present, long revision);
}
