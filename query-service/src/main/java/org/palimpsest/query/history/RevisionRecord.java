package org.palimpsest.query.history;

import org.palimpsest.article.Revision;

import java.util.List;
import java.util.Objects;

/**
 * A revision with what it changed.
 *
 * @param article the article's slug
 * @param position the position of its commit in the ledger
 */
public record RevisionRecord(
        String article, long position, Revision revision, List<Change> changes) {

    public RevisionRecord {
        Objects.requireNonNull(article, "article");
        changes = List.copyOf(changes);
    }

    public long number() {
        return revision.number();
    }
}
