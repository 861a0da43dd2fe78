package org.palimpsest.command.editing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.MongoException;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.codec.CommittedRevision;
import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.EventCodec;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.ledger.LedgerUnavailableException;

import java.util.Iterator;
import java.util.Optional;

/**
 * Past articles, folded from the ledger on from the nearest milestone; those that were asked for
 * last are kept.
 */
final class LedgerPast implements Past {

    private static final int KEPT = 100;

    private final Ledger ledger;
    private final EventCodec codec;
    private final Milestones milestones;
    private final Cache<Key, Waypoint> known =
            Caffeine.newBuilder().maximumSize(KEPT).softValues().build();

    LedgerPast(Ledger ledger, EventCodec codec, Milestones milestones) {
        this.ledger = ledger;
        this.codec = codec;
        this.milestones = milestones;
    }

    @Override
    public Optional<Article> at(String article, long revision) {
        if (revision < 1) {
            return Optional.empty();
        }
        Key key = new Key(article, revision);
        Waypoint there = known.getIfPresent(key);
        if (there == null) {
            there = read(key);
            known.put(new Key(article, there.revision()), there);
        }
        return Optional.of(there.article()).filter(past -> past.revision() == revision);
    }

    private Waypoint read(Key key) {
        try {
            return folded(nearest(key), key.revision());
        } catch (MongoException unread) {
            throw LedgerUnavailableException.unread(unread);
        }
    }

    /** What a revision is undone from is asked for right before what it is undone to. */
    private Waypoint nearest(Key key) {
        @Nullable Waypoint before = known.getIfPresent(new Key(key.article(), key.revision() - 1));
        return before != null ? before : milestones.before(key.article(), key.revision());
    }

    private Waypoint folded(Waypoint from, long revision) {
        Waypoint there = from;
        Iterator<Commit> commits = ledger.stream(from.article().slug(), from.sequence());
        while (there.revision() < revision && commits.hasNext()) {
            there = there.then(CommittedRevision.of(commits.next(), codec));
            milestones.keep(there);
        }
        return there;
    }

    private record Key(String article, long revision) {}
}
