package org.palimpsest.query.history;

import org.palimpsest.article.Revision;
import org.palimpsest.ledger.Mark;

import java.util.List;
import java.util.Objects;

/**
 * A revision with what it changed.
 *
 * @param article the article's slug
 * @param commit the place of its commit in the ledger
 */
public record RevisionRecord(String article, Mark commit, Revision revision, List<Change> changes) {

    public RevisionRecord {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(commit, "commit");
        changes = List.copyOf(changes);
    }

    public long position() {
        return commit.position();
    }

    public long number() {
        return revision.number();
    }
}
