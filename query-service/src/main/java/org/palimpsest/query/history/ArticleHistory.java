package org.palimpsest.query.history;

import org.palimpsest.article.Article;
import org.palimpsest.codec.CommittedRevision;
import org.palimpsest.http.Problem;
import org.palimpsest.http.ProblemException;
import org.palimpsest.http.ProblemKind;
import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.EventCodec;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.ledger.Mark;
import org.springframework.http.HttpHeaders;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Any article at any revision that the view {@code revisions} has. */
public final class ArticleHistory {

    private static final int FOLDED_AT_ONCE = 500;

    private final Ledger ledger;
    private final EventCodec codec;
    private final Revisions revisions;
    private final Checkpoints checkpoints;
    private final Authorships authorships;
    private final ReentrantLock forgetting = new ReentrantLock();
    private volatile Folded folded = new Folded();
    private long shift;

    public ArticleHistory(
            Ledger ledger, EventCodec codec, Revisions revisions, Checkpoints checkpoints) {
        this.ledger = ledger;
        this.codec = codec;
        this.revisions = revisions;
        this.checkpoints = checkpoints;
        this.authorships = new Authorships(revisions);
    }

    /** Who wrote the words of these articles. */
    public Authorships authorships() {
        return authorships;
    }

    /**
     * The article as it was after a revision.
     *
     * @param revision 1 up to the last one in the view
     * @throws ProblemException 503 while views and ledger do not agree, as in a failover
     */
    public Article at(String slug, long revision) {
        // What is folded of a past that is forgotten meanwhile goes into what is dropped.
        Folded known = folded;
        return known.at(slug, revision).orElseGet(() -> fold(known, slug, revision));
    }

    /**
     * Remembers present articles and the authorship of revisions, all in the view, as long as there
     * is room, unless a later shift is at work on the views.
     *
     * @param made the shift that made them
     */
    public void remember(
            Collection<Article> articles, Collection<Revisions.Kept> revisions, long made) {
        forgetting.lock();
        try {
            if (made >= shift) {
                articles.forEach(folded::present);
                revisions.forEach(
                        kept -> authorships.remember(kept.revision().article(), kept.authorship()));
            }
        } finally {
            forgetting.unlock();
        }
    }

    /**
     * The last revision at or before an instant; empty where the article was not yet created.
     *
     * @param last the last revision that is looked at
     */
    public OptionalLong revisionAt(String slug, Instant instant, long last) {
        long early = 0;
        long late = last + 1;
        while (late - early > 1) {
            long middle = early + (late - early) / 2;
            Instant at = revisions.at(slug, middle).orElseThrow(ArticleHistory::unsettled);
            if (at.isAfter(instant)) {
                late = middle;
            } else {
                early = middle;
            }
        }
        return early == 0 ? OptionalLong.empty() : OptionalLong.of(early);
    }

    /**
     * Forgets all that was folded of views that earlier shifts have made: the ledger's past may
     * have changed between them. What was seen in the views is read with this first.
     *
     * @param seen a shift that has written in the views
     */
    public void keepTo(long seen) {
        forgetting.lock();
        try {
            if (seen > shift) {
                shift = seen;
                authorships.forget();
                folded = new Folded();
            }
        } finally {
            forgetting.unlock();
        }
    }

    private Article fold(Folded known, String slug, long revision) {
        Stretch stretch =
                known.stretch(slug, revision)
                        .orElseGet(() -> Stretch.from(checkpoints.before(slug, revision)));
        while (stretch.last() < revision) {
            long first = stretch.last() + 1;
            long last = Math.min(revision, stretch.last() + FOLDED_AT_ONCE);
            List<CommittedRevision> further =
                    commits(slug, first, last).stream()
                            .map(commit -> CommittedRevision.of(commit, codec))
                            .toList();
            stretch = stretch.then(further).since(last - last % Checkpoints.EVERY);
        }
        known.past(stretch);
        return stretch.at(revision);
    }

    /** The commits of these revisions, of the very content that the views were made of. */
    private List<Commit> commits(String slug, long first, long last) {
        Map<Long, Mark> wanted = revisions.commits(slug, first, last);
        Map<Mark, Commit> found =
                ledger.commits(wanted.values().stream().map(Mark::position).toList()).stream()
                        .collect(Collectors.toMap(Commit::mark, Function.identity()));
        return LongStream.rangeClosed(first, last)
                .mapToObj(
                        number ->
                                Optional.ofNullable(wanted.get(number))
                                        .map(found::get)
                                        .orElseThrow(ArticleHistory::unsettled))
                .toList();
    }

    static ProblemException unsettled() {
        return new ProblemException(
                Problem.of(ProblemKind.UNAVAILABLE, "The views are being brought up to the ledger.")
                        .header(HttpHeaders.RETRY_AFTER, "1"));
    }
}
