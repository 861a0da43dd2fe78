package org.palimpsest.command.editing;

import org.palimpsest.article.Article;

import java.util.Optional;

/** What an article was. */
public interface Past {

    /**
     * The article as a revision of it left it, or empty where it has none of that number.
     *
     * @throws org.palimpsest.ledger.LedgerUnavailableException where the database did not answer in
     *     time
     */
    Optional<Article> at(String article, long revision);
}
