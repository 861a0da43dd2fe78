package org.palimpsest.query.projection;

import org.palimpsest.ledger.EventCodec;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.query.history.ArticleHistory;
import org.palimpsest.query.history.Checkpoints;
import org.palimpsest.query.history.Postings;
import org.palimpsest.query.history.Revisions;
import org.palimpsest.query.history.ViewStore;

/**
 * The views as one run of the projection makes them, from the ledger's first commit on. Who reads
 * keeps to one generation until the read is answered.
 *
 * @param number 1, 2, 3 and so on; a later one is built beside the one that readers have
 */
public record Generation(
        long number,
        ArticleRows rows,
        Revisions revisions,
        Postings postings,
        Checkpoints checkpoints,
        ReachedMarks marks,
        StoppedArticles stopped,
        ArticleHistory history) {

    static Generation of(ViewStore store, Ledger ledger, EventCodec codec) {
        Revisions revisions = new Revisions(store);
        Checkpoints checkpoints = new Checkpoints(store);
        ArticleRows rows = new ArticleRows(store);
        return new Generation(
                store.generation(),
                rows,
                revisions,
                new Postings(store),
                checkpoints,
                new ReachedMarks(store),
                new StoppedArticles(store, rows),
                new ArticleHistory(ledger, codec, revisions, checkpoints));
    }
}
