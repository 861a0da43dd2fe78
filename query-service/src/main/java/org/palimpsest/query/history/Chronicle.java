package org.palimpsest.query.history;

import org.palimpsest.article.Article;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.codec.CommittedRevision;
import org.palimpsest.ledger.Mark;

import java.util.ArrayList;
import java.util.List;

/**
 * Folds a revision into an article and tells what it changed, each change on what the ones before
 * it left.
 */
public final class Chronicle {

    private Chronicle() {}

    /**
     * The article after the revision, and the revision as it is read.
     *
     * @throws IllegalArgumentException if it is not the one after the article's latest
     */
    public static Told tell(Article before, CommittedRevision committed, Mark commit) {
        if (committed.revision().number() != before.revision() + 1) {
            throw new IllegalArgumentException(
                    "Revision "
                            + committed.revision().number()
                            + " does not follow upon "
                            + before.revision());
        }
        List<Change> changes = new ArrayList<>(committed.events().size());
        Teller teller = new Teller();
        Article article = before.begin(committed.revision());
        for (EditorialEvent event : committed.events()) {
            Article next = article.apply(event);
            changes.add(teller.tell(event, article, next));
            article = next;
        }
        return new Told(
                article,
                new RevisionRecord(committed.article(), commit, committed.revision(), changes));
    }

    /** An article and the revision that made it so. */
    public record Told(Article article, RevisionRecord revision) {}
}
