package org.palimpsest.query.audit;

import org.jspecify.annotations.Nullable;
import org.palimpsest.ledger.Head;
import org.palimpsest.ledger.Mark;
import org.palimpsest.ledger.Verification;
import org.palimpsest.query.page.Links;

import java.util.List;

/**
 * What an auditor looks at.
 *
 * @param head where the ledger ends
 * @param verification what a walk along the chain found, or null where none was asked for
 * @param kept the head that was kept and had to be in the chain, or null
 */
record AuditPage(
        Head head,
        @Nullable Verification verification,
        @Nullable Mark kept,
        List<Projection> projections) {

    /** Where an article is. */
    public String article(String slug) {
        return Links.article(slug);
    }
}
