package org.palimpsest.query.projection;

import com.mongodb.MongoException;

import org.palimpsest.article.Article;
import org.palimpsest.codec.CommittedRevision;
import org.palimpsest.codec.Signature;
import org.palimpsest.http.ProblemException;
import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.EventCodec;
import org.palimpsest.query.history.Attribution;
import org.palimpsest.query.history.Authorship;
import org.palimpsest.query.history.Checkpoints;
import org.palimpsest.query.history.Chronicle;
import org.palimpsest.query.history.RevisionRecord;
import org.palimpsest.query.history.Revisions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a run of commits makes of the articles that it is about, before any of it is written. */
final class Batch {

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    private final Generation generation;
    private final EventCodec codec;
    private final long shift;
    private final Map<String, ArticleRow> standing;
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Map<String, ArticleRow> rows = new LinkedHashMap<>();
    private final Map<String, BatchPast> pasts = new HashMap<>();
    private final Map<String, StoppedArticle> stopped = new LinkedHashMap<>();
    private final List<Revisions.Kept> told = new ArrayList<>();
    private final List<Article> kept = new ArrayList<>();
    private int blocks;

    /**
     * An empty one.
     *
     * @param standing the rows of the articles that it will be about, as they stand
     * @param shift the shift that will write it
     */
    Batch(Generation generation, EventCodec codec, Collection<ArticleRow> standing, long shift) {
        this.generation = generation;
        this.codec = codec;
        this.shift = shift;
        this.standing = standing.stream().collect(Collectors.toMap(ArticleRow::slug, row -> row));
    }

    /** Has the row of an article go on from where it was stopped. */
    void resume(ArticleRow row) {
        rows.put(row.slug(), row.goingOn(shift));
    }

    /** Has the row of an article wait again at a commit, for there was no time to go farther. */
    void suspend(String slug, long position) {
        rows.computeIfPresent(slug, (key, row) -> row.stopped(position, shift));
    }

    /**
     * Projects a commit that comes after all that were.
     *
     * @return false if the article's row is of a past that holds this position too, but not this
     *     commit; then nothing is projected
     */
    boolean project(Commit commit) {
        Optional<ArticleRow> row =
                Optional.ofNullable(rows.get(commit.stream()))
                        .or(() -> Optional.ofNullable(standing.get(commit.stream())));
        if (row.isPresent() && row.get().position() >= commit.position()) {
            return isTold(commit);
        }
        if (row.filter(known -> known.isStoppedBy(commit.position())).isEmpty()) {
            go(commit, row);
        }
        return true;
    }

    /** Told of before a crash, and not of a past that was rolled back since. */
    private boolean isTold(Commit commit) {
        return Signature.number(commit).stream()
                .mapToObj(number -> generation.revisions().commit(commit.stream(), number))
                .flatMap(Optional::stream)
                .anyMatch(commit.mark()::equals);
    }

    private void go(Commit commit, Optional<ArticleRow> row) {
        String problem = "The article before this commit cannot be made.";
        try {
            Article before = before(commit.stream(), row);
            problem = "This commit cannot be read.";
            CommittedRevision committed = CommittedRevision.of(commit, codec);
            problem = "This commit does not fit the article before it.";
            Chronicle.Told chronicle = Chronicle.tell(before, committed, commit.mark());
            BatchPast past =
                    pasts.computeIfAbsent(
                            commit.stream(),
                            article -> new BatchPast(article, generation.history()));
            keep(commit, chronicle, Attribution.of(before, chronicle, past), past);
        } catch (MongoException | ProblemException unavailable) {
            throw unavailable;
        } catch (RuntimeException | StackOverflowError poisoned) {
            // Whatever a commit that does not decode, or does not fit, makes of our code.
            stop(commit, row, problem, poisoned);
        }
    }

    private void keep(
            Commit commit, Chronicle.Told chronicle, Authorship authorship, BatchPast past) {
        Article article = chronicle.article();
        past.add(article, authorship);
        blocks += article.blocks().size();
        articles.put(commit.stream(), article);
        rows.put(commit.stream(), ArticleRow.of(article, commit.position(), shift));
        told.add(new Revisions.Kept(chronicle.revision(), authorship));
        if (Checkpoints.isKept(article.revision())) {
            kept.add(article);
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

    private void stop(Commit commit, Optional<ArticleRow> row, String problem, Throwable why) {
        ArticleRow stood = standing.get(commit.stream());
        if (stood == null || !stood.isStoppedAt(commit.position())) {
            LOG.error(
                    "Position {} cannot be projected; {} is shown as of its last good revision",
                    commit.position(),
                    commit.stream(),
                    why);
        }
        ArticleRow known = row.orElseGet(() -> ArticleRow.unwritten(commit.stream(), shift));
        rows.put(commit.stream(), known.stopped(commit.position(), shift));
        stopped.put(
                commit.stream(), new StoppedArticle(commit.stream(), commit.position(), problem));
    }

    /** How many blocks its articles have together. */
    int blocks() {
        return blocks;
    }

    /**
     * Writes it: the rows after the revisions that they promise.
     *
     * @param found where those that stood were found
     * @throws OvertakenException if a row is no more as it stood; the others may be written
     */
    void write(StandingRows found) {
        Together.write(
                () -> generation.revisions().save(told, shift),
                () -> generation.postings().add(records()),
                () -> generation.checkpoints().keep(kept, shift),
                () -> generation.stopped().add(stopped.values()));
        found.advance(rows.values(), standing);
    }

    private List<RevisionRecord> records() {
        return told.stream().map(Revisions.Kept::revision).toList();
    }

    /** Remembers what was written. */
    void remember() {
        generation.history().remember(articles.values(), told, shift);
    }

    /** Where an article was stopped, if it was. */
    Optional<StoppedArticle> stopped(String slug) {
        return Optional.ofNullable(stopped.get(slug));
    }
}
