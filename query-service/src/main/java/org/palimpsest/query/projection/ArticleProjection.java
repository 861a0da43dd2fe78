package org.palimpsest.query.projection;

import org.palimpsest.article.Article;
import org.palimpsest.codec.CommittedRevision;
import org.palimpsest.codec.Signature;
import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.EventCodec;
import org.palimpsest.ledger.Follower;
import org.palimpsest.ledger.Mark;
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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Projects commits into the views. What it writes of a commit is the same however often it does:
 * revisions by their key, rows only forward. The rows come after the revisions that they promise,
 * and the place reached after both.
 */
public final class ArticleProjection implements Follower {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleProjection.class);

    /** How many blocks the articles of a batch may have together: some tens of megabytes. */
    private static final int MOST_BLOCKS = 200_000;

    private static final Mark BEYOND = new Mark(Long.MAX_VALUE, "");

    private final EventCodec codec;
    private final Generation generation;
    private final LiveViews views;

    ArticleProjection(EventCodec codec, Generation generation, LiveViews views) {
        this.codec = codec;
        this.generation = generation;
        this.views = views;
    }

    @Override
    public void committed(List<Commit> commits) {
        List<Commit> left = commits;
        while (!left.isEmpty()) {
            left = left.subList(project(left), left.size());
        }
    }

    /** Projects as many of the commits as are kept in memory together, and says how many. */
    private int project(List<Commit> commits) {
        Batch batch = new Batch(commits);
        int projected = 0;
        while (projected < commits.size() && batch.blocks < MOST_BLOCKS) {
            batch.project(commits.get(projected));
            projected++;
        }
        write(batch, commits.get(projected - 1).mark());
        return projected;
    }

    private void write(Batch batch, Mark last) {
        generation.revisions().save(batch.told);
        generation.postings().add(batch.told.stream().map(Revisions.Kept::revision).toList());
        generation.checkpoints().keep(batch.kept);
        generation.rows().advance(batch.rows.values(), batch.standing);
        generation.marks().reach(last);
        batch.articles.values().forEach(generation.history()::remember);
        batch.told.forEach(
                kept ->
                        generation
                                .history()
                                .remember(kept.revision().article(), kept.authorship()));
        views.reached(generation.number(), last.position());
    }

    @Override
    public Optional<String> hashAt(long position) {
        return generation.marks().hashAt(position);
    }

    @Override
    public void rewound(Mark last) {
        LOG.warn("The ledger was taken back to position {}; the views follow it", last.position());
        generation.rows().beyond(last.position()).forEach(row -> takeBack(row, last.position()));
        generation.history().forget();
        generation.marks().reach(last);
        views.reached(generation.number(), last.position());
    }

    /**
     * The row that the article had at a position. It is written before what it does not promise any
     * more is removed: whatever else stands of an article beyond its row is never looked at.
     */
    private Optional<ArticleRow> takeBack(ArticleRow row, long position) {
        long revision = row.revision();
        Mark commit = Mark.START;
        while (revision > 0) {
            commit = generation.revisions().commit(row.slug(), revision).orElse(BEYOND);
            if (commit.position() <= position) {
                break;
            }
            revision--;
        }
        Optional<ArticleRow> standing = Optional.empty();
        if (revision == 0) {
            generation.rows().remove(row.slug());
        } else {
            generation.history().forget();
            Article article = generation.history().at(row.slug(), revision);
            standing = Optional.of(ArticleRow.of(article, commit.position()));
            generation.rows().set(standing.get());
        }
        generation.revisions().remove(row.slug(), revision + 1, row.revision());
        generation.checkpoints().remove(row.slug(), revision + 1, row.revision());
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
        private final Map<String, ArticleRow> standing = new HashMap<>();
        private int blocks;

        Batch(List<Commit> commits) {
            Set<String> slugs = commits.stream().map(Commit::stream).collect(Collectors.toSet());
            generation.rows().find(slugs).forEach(row -> standing.put(row.slug(), row));
        }

        void project(Commit commit) {
            Optional<ArticleRow> row =
                    Optional.ofNullable(rows.get(commit.stream()))
                            .or(() -> Optional.ofNullable(standing.get(commit.stream())));
            if (row.isPresent() && row.get().position() >= commit.position()) {
                if (isTold(commit)) {
                    return;
                }
                row = takeBack(row.get(), commit.position() - 1);
                standing.remove(commit.stream());
                pasts.remove(commit.stream());
                row.ifPresent(taken -> standing.put(taken.slug(), taken));
                generation.history().forget();
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
                    .mapToObj(number -> generation.revisions().commit(commit.stream(), number))
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
                            commit.stream(),
                            article -> new BatchPast(article, generation.history()));
            Authorship authorship = Attribution.of(before, chronicle, past);
            past.add(chronicle.article(), authorship);
            blocks += chronicle.article().blocks().size();
            articles.put(commit.stream(), chronicle.article());
            rows.put(commit.stream(), ArticleRow.of(chronicle.article(), commit.position()));
            told.add(new Revisions.Kept(chronicle.revision(), authorship));
            if (Checkpoints.isKept(chronicle.article().revision())) {
                kept.add(chronicle.article());
            }
        }

        private Article before(String slug, Optional<ArticleRow> row) {
            Article folded = articles.get(slug);
            if (folded != null) {
                return folded;
            }
            return row.filter(known -> known.revision() > 0)
                    .map(known -> generation.history().at(slug, known.revision()))
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
