package org.palimpsest.command.editing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.palimpsest.article.Article;
import org.palimpsest.codec.CommittedRevision;
import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.EventCodec;
import org.palimpsest.ledger.Ledger;

import java.util.Iterator;
import java.util.Optional;

/** Past articles, folded from the ledger; those that were asked for last are kept. */
final class LedgerPast implements Past {

    private static final int KEPT = 100;

    private final Ledger ledger;
    private final EventCodec codec;
    private final Cache<Key, Article> known =
            Caffeine.newBuilder().maximumSize(KEPT).softValues().build();

    LedgerPast(Ledger ledger, EventCodec codec) {
        this.ledger = ledger;
        this.codec = codec;
    }

    @Override
    public Optional<Article> at(String article, long revision) {
        if (revision < 1) {
            return Optional.empty();
        }
        Key key = new Key(article, revision);
        Article kept = known.getIfPresent(key);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<Article> folded = folded(article, revision);
        folded.ifPresent(past -> known.put(key, past));
        return folded;
    }

    private Optional<Article> folded(String slug, long revision) {
        Article article = Article.unwritten(slug);
        Iterator<Commit> commits = ledger.stream(slug, 0);
        while (article.revision() < revision && commits.hasNext()) {
            CommittedRevision next = CommittedRevision.of(commits.next(), codec);
            article = article.revise(next.revision(), next.events());
        }
        return Optional.of(article).filter(past -> past.revision() == revision);
    }

    private record Key(String article, long revision) {}
}
