package org.palimpsest.query.history;

import org.palimpsest.article.Entry;
import org.palimpsest.article.Revision;
import org.palimpsest.article.Source;
import org.palimpsest.http.ProblemException;
import org.palimpsest.query.credit.CreditedText;
import org.palimpsest.query.credit.Credits;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whose a revision is, on what sources, and who wrote the words of the entries that it changed.
 *
 * @param credits by entry id; no key for an entry of which it wrote every word itself
 */
public record Authorship(
        long revision,
        Instant at,
        String editor,
        List<Source> sources,
        Map<String, Credits> credits) {

    public Authorship {
        sources = List.copyOf(sources);
        // What is stored of it is the same however often it is made, so it keeps its order.
        credits = Collections.unmodifiableMap(new LinkedHashMap<>(credits));
    }

    static Authorship of(Revision revision, Map<String, Credits> credits) {
        return new Authorship(
                revision.number(), revision.at(), revision.editor(), revision.sources(), credits);
    }

    /**
     * An entry that this revision was the last to change, with who wrote its words.
     *
     * @throws ProblemException 503 where it does not read as it did, as in a failover
     */
    public CreditedText text(Entry entry) {
        Credits known = credits.get(entry.id());
        if (known == null) {
            return CreditedText.by(revision, entry.text());
        }
        if (!known.fit(entry.text())) {
            throw ArticleHistory.unsettled();
        }
        return new CreditedText(entry.text(), known);
    }
}
