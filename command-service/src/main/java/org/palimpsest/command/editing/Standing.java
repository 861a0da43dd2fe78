package org.palimpsest.command.editing;

import com.mongodb.MongoException;

import org.palimpsest.article.Article;
import org.palimpsest.codec.Signature;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.ledger.LedgerUnavailableException;

import java.util.OptionalLong;

/**
 * Articles as they stand in the ledger, to be looked at. A look takes no part in any decision, so
 * that whoever edits the same article meanwhile does not notice it.
 */
public final class Standing {

    private final Ledger ledger;
    private final Past past;

    public Standing(Ledger ledger, Past past) {
        this.ledger = ledger;
        this.past = past;
    }

    /**
     * The article at its newest revision.
     *
     * @throws Rejection.NotThere where there is none
     * @throws LedgerUnavailableException where the database did not answer in time
     */
    public Article of(String slug) {
        OptionalLong newest = newest(slug);
        return at(
                slug,
                newest.orElseThrow(
                        () -> new Rejection.NotThere("There is no article " + slug + ".")));
    }

    private OptionalLong newest(String slug) {
        try {
            return ledger.lastCommit(slug).map(Signature::number).orElse(OptionalLong.empty());
        } catch (MongoException unread) {
            throw LedgerUnavailableException.unread(unread);
        }
    }

    /**
     * The article as a revision left it.
     *
     * @throws Rejection.NotThere where it has none of that number
     * @throws LedgerUnavailableException where the database did not answer in time
     */
    public Article at(String slug, long revision) {
        return past.at(slug, revision)
                .orElseThrow(
                        () ->
                                new Rejection.NotThere(
                                        "The article has no revision " + revision + "."));
    }
}
