package org.palimpsest.command.editing;

import org.palimpsest.article.Article;
import org.palimpsest.codec.Signature;
import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.Ledger;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Gives an article the times that the ledger took its commits. Axon's events carry the clock of the
 * process that decided them, which readers never see.
 */
record LedgerTimes(Ledger ledger) {

    /** The article with the ledger's times, or empty where another revision has come meanwhile. */
    Optional<Article> of(Article article) {
        return ledger.lastCommit(article.slug())
                .filter(last -> Signature.number(last).equals(OptionalLong.of(article.revision())))
                .map(last -> dated(article, last));
    }

    private Article dated(Article article, Commit last) {
        return new Article(
                article.slug(),
                ledger.stream(article.slug(), 0).next().at(),
                article.latest().takenAt(last.at()),
                article.blocks(),
                article.epilogue(),
                article.identities(),
                article.provenance());
    }
}
