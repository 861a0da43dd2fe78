package org.palimpsest.query.projection;

import org.palimpsest.article.Article;
import org.palimpsest.codec.CommittedRevision;
import org.palimpsest.codec.Signature;
import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.EventCodec;
import org.palimpsest.ledger.Follower;
import org.palimpsest.ledger.Mark;
import org.palimpsest.query.history.ArticleHistory;
import org.palimpsest.query.history.Attribution;
import org.palimpsest.query.history.Authorship;
import org.palimpsest.query.history.Checkpoints;
import org.palimpsest.query.history.Chronicle;
import org.palimpsest.query.history.Revisions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Projects commits into the views. What it writes of a commit is the same however often it does:
 * revisions by their key, rows only forward. The rows come after the revisions that they promise,
 * and the place reached after both.
 */
public final class ArticleProjection implements Follower {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleProjection.class);

    private static final Mark BEYOND = new Mark(Long.MAX_VALUE, "");

    private final EventCodec codec;
    private final ArticleHistory history;
    private final Revisions revisions;
    private final Checkpoints checkpoints;
    private final ArticleRows rows;
    private final ReachedMarks marks;
    private final Progress progress;

    ArticleProjection(
            EventCodec codec,
            ArticleHistory history,
            Revisions revisions,
            Checkpoints checkpoints,
            ArticleRows rows,
            ReachedMarks marks,
            Progress progress) {
        this.codec = codec;
        this.history = history;
        this.revisions = revisions;
        this.checkpoints = checkpoints;
        this.rows = rows;
        this.marks = marks;
        this.progress = progress;
    }

    @Override
    public void committed(List<Commit> commits) {
        Batch batch = new Batch();
        commits.forEach(batch::project);
        revisions.save(batch.told);
        batch.kept.forEach(checkpoints::keep);
        rows.advance(batch.rows.values());
        Mark last = commits.getLast().mark();
        marks.reach(last);
        batch.articles.values().forEach(history::remember);
        batch.told.forEach(kept -> history.remember(kept.revision().article(), kept.authorship()));
        progress.reached(last.position());
    }

    @Override
    public Optional<String> hashAt(long position) {
        return marks.hashAt(position);
    }

    @Override
    public void rewound(Mark last) {
        LOG.warn("The ledger was taken back to position {}; the views follow it", last.position());
        rows.beyond(last.position()).forEach(row -> takeBack(row, last.position()));
        history.forget();
        marks.reach(last);
        progress.reached(last.position());
    }

    /**
     * The row that the article had at a position. It is written before what it does not promise any
     * more is removed: whatever else stands of an article beyond its row is never looked at.
     */
    private Optional<ArticleRow> takeBack(ArticleRow row, long position) {
        long revision = row.revision();
        Mark commit = Mark.START;
        while (revision > 0) {
            commit = revisions.commit(row.slug(), revision).orElse(BEYOND);
            if (commit.position() <= position) {
                break;
            }
            revision--;
        }
        Optional<ArticleRow> standing = Optional.empty();
        if (revision == 0) {
            rows.remove(row.slug());
        } else {
            history.forget();
            Article article = history.at(row.slug(), revision);
            standing = Optional.of(ArticleRow.of(article, commit.position()));
            rows.set(standing.get());
        }
        revisions.remove(row.slug(), revision + 1, row.revision());
        checkpoints.remove(row.slug(), revision + 1, row.revision());
        return standing;
    }

    /**
     * What a run of commits makes of the articles that it is about, before any of it is written.
     */
    private final class Batch {

        private final Map<String, Article> articles = new LinkedHashMap<>();
        private final Map<String, ArticleRow> rows = new LinkedHashMap<>();
        private final Map<String, BatchPast> pasts = new HashMap<>();
        private final List<Revisions.Kept> told = new ArrayList<>();
        private final List<Article> kept = new ArrayList<>();

        void project(Commit commit) {
            Optional<ArticleRow> row =
                    Optional.ofNullable(rows.get(commit.stream()))
                            .or(() -> ArticleProjection.this.rows.find(commit.stream()));
            if (row.isPresent() && row.get().position() >= commit.position()) {
                if (isTold(commit)) {
                    return;
                }
                row = takeBack(row.get(), commit.position() - 1);
                history.forget();
            }
            if (row.filter(known -> known.isStoppedBy(commit.position())).isEmpty()) {
                go(commit, row);
            }
        }

        /**
         * Told of before a crash, or else of a past that was rolled back before the place reached
         * was written.
         */
        private boolean isTold(Commit commit) {
            return Signature.number(commit).stream()
                    .mapToObj(number -> revisions.commit(commit.stream(), number))
                    .flatMap(Optional::stream)
                    .anyMatch(commit.mark()::equals);
        }

        private void go(Commit commit, Optional<ArticleRow> row) {
            Article before = before(commit.stream(), row);
            Chronicle.Told chronicle;
            try {
                chronicle =
                        Chronicle.tell(before, CommittedRevision.of(commit, codec), commit.mark());
            } catch (RuntimeException poisoned) {
                // Whatever a commit that does not decode, or does not fit, makes of our code.
                stop(commit, row, poisoned);
                return;
            }
            BatchPast past =
                    pasts.computeIfAbsent(
                            commit.stream(), article -> new BatchPast(article, history));
            Authorship authorship = Attribution.of(before, chronicle, past);
            past.add(chronicle.article(), authorship);
            articles.put(commit.stream(), chronicle.article());
            rows.put(commit.stream(), ArticleRow.of(chronicle.article(), commit.position()));
            told.add(new Revisions.Kept(chronicle.revision(), authorship));
            kept.add(chronicle.article());
        }

        private Article before(String slug, Optional<ArticleRow> row) {
            Article folded = articles.get(slug);
            if (folded != null) {
                return folded;
            }
            return row.filter(known -> known.revision() > 0)
                    .map(known -> history.at(slug, known.revision()))
                    .orElseGet(() -> Article.unwritten(slug));
        }

        private void stop(Commit commit, Optional<ArticleRow> row, RuntimeException poisoned) {
            LOG.error(
                    "Position {} cannot be projected; {} is shown as of its last good revision",
                    commit.position(),
                    commit.stream(),
                    poisoned);
            ArticleRow known = row.orElseGet(() -> ArticleRow.unwritten(commit.stream()));
            rows.put(commit.stream(), known.stopped(commit.position()));
        }
    }
}
