package org.palimpsest.query.projection;

import org.palimpsest.article.Article;
import org.palimpsest.codec.CommittedRevision;
import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.EventCodec;
import org.palimpsest.ledger.Follower;
import org.palimpsest.ledger.Mark;
import org.palimpsest.query.history.ArticleHistory;
import org.palimpsest.query.history.Checkpoints;
import org.palimpsest.query.history.Chronicle;
import org.palimpsest.query.history.RevisionRecord;
import org.palimpsest.query.history.Revisions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
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
        progress.reached(last.position());
    }

    @Override
    public Optional<String> hashAt(long position) {
        return marks.hashAt(position);
    }

    @Override
    public void rewound(Mark last) {
        LOG.warn("The ledger was taken back to position {}; the views follow it", last.position());
        for (ArticleRow row : rows.beyond(last.position())) {
            takeBack(row, last.position());
        }
        history.forget();
        marks.reach(last);
        progress.reached(last.position());
    }

    private void takeBack(ArticleRow row, long position) {
        long revision = row.revision();
        while (revision > 0
                && revisions.position(row.slug(), revision).orElse(Long.MAX_VALUE) > position) {
            revisions.remove(row.slug(), revision);
            checkpoints.remove(row.slug(), revision);
            revision--;
        }
        if (revision == 0) {
            rows.remove(row.slug());
            return;
        }
        RevisionRecord standing = revisions.find(row.slug(), revision).orElseThrow();
        history.forget();
        rows.set(ArticleRow.of(history.at(row.slug(), revision), standing.position()));
    }

    /**
     * What a run of commits makes of the articles that it is about, before any of it is written.
     */
    private final class Batch {

        private final Map<String, Article> articles = new LinkedHashMap<>();
        private final Map<String, ArticleRow> rows = new LinkedHashMap<>();
        private final List<RevisionRecord> told = new ArrayList<>();
        private final List<Article> kept = new ArrayList<>();

        void project(Commit commit) {
            Optional<ArticleRow> row =
                    Optional.ofNullable(rows.get(commit.stream()))
                            .or(() -> ArticleProjection.this.rows.find(commit.stream()));
            boolean past =
                    row.isPresent()
                            && (row.get().position() >= commit.position()
                                    || row.get().stoppedAt() != null);
            if (past) {
                return;
            }
            try {
                tell(commit, row);
            } catch (IllegalArgumentException poisoned) {
                stop(commit, row, poisoned);
            }
        }

        private void tell(Commit commit, Optional<ArticleRow> row) {
            CommittedRevision committed = CommittedRevision.of(commit, codec);
            Article before = articles.get(commit.stream());
            if (before == null) {
                before =
                        row.map(known -> history.at(known.slug(), known.revision()))
                                .orElseGet(() -> Article.unwritten(commit.stream()));
            }
            Chronicle.Told chronicle = Chronicle.tell(before, committed);
            articles.put(commit.stream(), chronicle.article());
            rows.put(commit.stream(), ArticleRow.of(chronicle.article(), commit.position()));
            told.add(chronicle.revision());
            kept.add(chronicle.article());
        }

        private void stop(Commit commit, Optional<ArticleRow> row, RuntimeException poisoned) {
            LOG.error(
                    "Position {} cannot be projected; {} is shown as of its last good revision",
                    commit.position(),
                    commit.stream(),
                    poisoned);
            row.ifPresent(known -> rows.put(commit.stream(), known.stopped(commit.position())));
        }
    }
}
