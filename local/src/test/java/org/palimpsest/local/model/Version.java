package org.palimpsest.local.model;

import org.palimpsest.article.Article;
import org.palimpsest.article.Revision;
import org.palimpsest.codec.CommittedRevision;

/**
 * A revision of an article.
 *
 * @param committed what the ledger says of it
 * @param article what it left
 * @param steps the way there, event by event
 */
record Version(CommittedRevision committed, Article article, Steps steps) {

    Revision revision() {
        return committed.revision();
    }

    long position() {
        return committed.position();
    }
}
