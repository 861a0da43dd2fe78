package org.palimpsest.query.changes;

import org.jspecify.annotations.Nullable;
import org.palimpsest.query.history.RevisionRecord;
import org.palimpsest.query.history.Term;
import org.palimpsest.query.revision.RevisionFilter;

import java.util.HashSet;
import java.util.Set;

/**
 * Which revisions of the feed a reader asks for.
 *
 * @param article its slug, or null for all
 */
record FeedFilter(@Nullable String article, RevisionFilter revisions) {

    /** All of them. */
    static final FeedFilter NONE = new FeedQuery(null, null, null, null).filter();

    boolean accepts(RevisionRecord record) {
        return (article == null || article.equals(record.article())) && revisions.accepts(record);
    }

    /** What a revision that it accepts has, whatever else is asked of it. */
    Set<Term> terms() {
        Set<Term> terms = new HashSet<>(revisions.terms());
        if (article != null) {
            terms.add(new Term(Term.Kind.ARTICLE, article));
        }
        return terms;
    }
}
