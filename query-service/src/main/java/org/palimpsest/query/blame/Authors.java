package org.palimpsest.query.blame;

import org.palimpsest.article.Article;
import org.palimpsest.article.Located;
import org.palimpsest.http.ProblemException;
import org.palimpsest.query.credit.CreditedText;
import org.palimpsest.query.history.Authorship;
import org.palimpsest.query.history.Authorships;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells who wrote the words of an article, from what each revision left of the entries that it
 * changed. What that takes does not depend on how many revisions there are, but on how many have
 * words in the article.
 */
final class Authors {

    private final Authorships authorships;

    Authors(Authorships authorships) {
        this.authorships = authorships;
    }

    /**
     * @throws ProblemException 503 while views and ledger do not agree, as in a failover
     */
    Blame of(Article article) {
        Map<String, Long> changed = article.provenance().entries();
        Map<Long, Authorship> known =
                new HashMap<>(authorships.of(article.slug(), Set.copyOf(changed.values())));
        List<Located> entries = article.entries();
        List<List<CreditedText.Span>> spans = new ArrayList<>(entries.size());
        Set<Long> missing = new HashSet<>();
        for (Located located : entries) {
            Authorship last = known.get(changed.get(located.entry().id()));
            List<CreditedText.Span> written = last.text(located.entry()).spans();
            spans.add(written);
            written.forEach(span -> missing.add(span.revision()));
        }
        missing.removeAll(known.keySet());
        known.putAll(authorships.of(article.slug(), missing));
        List<Blame.Blamed> blamed = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            blamed.add(
                    new Blame.Blamed(
                            entries.get(i).entry().id(),
                            entries.get(i).section(),
                            spans.get(i).stream()
                                    .map(span -> signed(span, known.get(span.revision())))
                                    .toList()));
        }
        return new Blame(article.slug(), article.revision(), blamed);
    }

    private static Blame.Span signed(CreditedText.Span span, Authorship by) {
        return new Blame.Span(span.text(), by.revision(), by.editor(), by.at());
    }
}
