package org.palimpsest.query.projection;

import com.mongodb.MongoException;

import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.EventCodec;
import org.palimpsest.ledger.Follower;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.ledger.Mark;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/**
 * Projects commits into the views. What it writes of a commit is the same however often it does:
 * revisions by their key, rows only forward. The rows come after the revisions that they promise,
 * and the place reached after both. When another process has taken over the work, it writes nothing
 * more.
 */
public final class ArticleProjection implements Follower {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleProjection.class);

    /** How many blocks the articles of a batch may have together: some tens of megabytes. */
    private static final int MOST_BLOCKS = 200_000;

    /** How many commits of a stopped article are tried while all others wait. */
    private static final int TRIED_AT_ONCE = 32;

    private final Generation generation;
    private final Shift shift;
    private final Ledger ledger;
    private final EventCodec codec;
    private final LiveViews views;
    private final TakingBack takingBack;
    private final StandingRows standing;

    /** Whoever holds it writes; fair, so that what is tried again and what is new take turns. */
    private final ReentrantLock turn = new ReentrantLock(true);

    private ArticleProjection(
            Generation generation, Shift shift, Ledger ledger, EventCodec codec, LiveViews views) {
        this.generation = generation;
        this.shift = shift;
        this.ledger = ledger;
        this.codec = codec;
        this.views = views;
        this.takingBack = new TakingBack(generation, shift, ledger);
        this.standing = new StandingRows(generation.rows());
    }

    /**
     * Begins a shift: what the one before had in hand is taken out of its hands, whether it is gone
     * or only stands still.
     *
     * @throws ReplacedException if the shift is over already
     */
    static ArticleProjection begin(
            Generation generation, Shift shift, Ledger ledger, EventCodec codec, LiveViews views) {
        ArticleProjection begun = new ArticleProjection(generation, shift, ledger, codec, views);
        generation.history().keepTo(shift.number());
        begun.takeOver();
        begun.tellReaders(shift.reached());
        return begun;
    }

    private void takeOver() {
        List<String> inHand = generation.marks().inHand();
        if (inHand == null) {
            generation.rows().touchAll(shift.number());
        } else {
            generation.rows().touch(inHand, shift.number());
            takingBack.ahead(generation.rows().find(inHand));
        }
    }

    @Override
    public void committed(List<Commit> commits) {
        write(
                () -> {
                    shift.takeInHand(commits.stream().map(Commit::stream).distinct().toList());
                    List<Commit> left = commits;
                    while (!left.isEmpty()) {
                        left = left.subList(project(left), left.size());
                    }
                });
    }

    /** Writes with nobody beside, and nothing any more when another process has the work. */
    private void write(Runnable writing) {
        turn.lock();
        try {
            if (!shift.isOver()) {
                writing.run();
            }
        } catch (OvertakenException overtaken) {
            rethrowUnlessReplaced(overtaken);
        } catch (ReplacedException over) {
            LOG.debug("Another process works on generation {} now", generation.number());
        } finally {
            turn.unlock();
        }
    }

    /** Has it tried again, if this process still has the work: one that was replaced was late. */
    private void rethrowUnlessReplaced(OvertakenException overtaken) {
        if (shift.beat()) {
            throw overtaken;
        }
    }

    /** Projects as many of the commits as are kept in memory together, and says how many. */
    private int project(List<Commit> commits) {
        Set<String> slugs = commits.stream().map(Commit::stream).collect(Collectors.toSet());
        Batch batch = batch(standing.find(slugs));
        int projected = 0;
        while (projected < commits.size()
                && batch.blocks() < MOST_BLOCKS
                && batch.project(commits.get(projected))) {
            projected++;
        }
        if (projected > 0) {
            write(batch, commits.get(projected - 1).mark());
        } else {
            takeBack(commits.getFirst());
        }
        return projected;
    }

    private Batch batch(List<ArticleRow> rows) {
        return new Batch(generation, codec, rows, shift.number());
    }

    private void write(Batch batch, Mark last) {
        batch.write(standing);
        shift.reach(last);
        batch.remember();
        tellReaders(last);
    }

    /** Its article is ahead of it, in a past that was rolled back. */
    private void takeBack(Commit commit) {
        anotherPast();
        generation
                .rows()
                .find(commit.stream())
                .ifPresent(row -> takingBack.to(commit.position() - 1, row));
    }

    private void anotherPast() {
        standing.forget();
        shift.renew();
        generation.history().keepTo(shift.number());
    }

    private void tellReaders(Mark reached) {
        views.reached(generation.number(), reached.position(), System.nanoTime());
    }

    @Override
    public Optional<String> hashAt(long position) {
        return generation.marks().hashAt(position);
    }

    @Override
    public void rewound(Mark last) {
        write(() -> rewind(last));
    }

    private void rewind(Mark last) {
        LOG.warn("The ledger was taken back to position {}; the views follow it", last.position());
        anotherPast();
        shift.takeInHand(null);
        for (ArticleRow row : generation.rows().beyond(last.position())) {
            takingBack.to(last.position(), row);
        }
        shift.reach(last);
        tellReaders(last);
    }

    /**
     * Tries a stopped article again from where it was stopped, some commits far.
     *
     * @return whether it has gone on and there is farther to go
     * @throws MongoException if the database is away
     */
    boolean retry(String slug) {
        turn.lock();
        try {
            return !shift.isOver() && tryAgain(slug);
        } catch (ReplacedException over) {
            return false;
        } finally {
            turn.unlock();
        }
    }

    private boolean tryAgain(String slug) {
        Optional<ArticleRow> row =
                generation.rows().find(slug).filter(known -> known.stoppedAt() != null);
        if (row.isEmpty()) {
            generation.stopped().remove(slug);
            return false;
        }
        List<Commit> commits = commitsOf(row.get());
        Batch batch = batch(List.of(row.get()));
        batch.resume(row.get());
        int some = Math.min(commits.size(), TRIED_AT_ONCE);
        commits.subList(0, some).forEach(batch::project);
        Optional<StoppedArticle> again = batch.stopped(slug);
        if (commits.isEmpty()) {
            return false;
        }
        if (again.isPresent() && row.get().isStoppedAt(again.get().position())) {
            generation.stopped().add(List.of(again.get()));
            return false;
        }
        boolean farther = some < commits.size() && again.isEmpty();
        if (farther) {
            batch.suspend(slug, commits.getLast().position());
        }
        shift.takeInHand(List.of(slug));
        batch.write(standing);
        batch.remember();
        if (!farther && again.isEmpty()) {
            generation.stopped().remove(slug);
        }
        return farther;
    }

    /** Those from the one that stopped an article on, at most one more than are tried at once. */
    private List<Commit> commitsOf(ArticleRow stopped) {
        List<Commit> commits = new ArrayList<>();
        long reached = shift.reached().position();
        Optional<Commit> first = Optional.ofNullable(stopped.stoppedAt()).flatMap(ledger::commit);
        if (first.isPresent()) {
            Iterator<Commit> later = ledger.stream(stopped.slug(), first.get().firstSequence());
            while (later.hasNext() && commits.size() <= TRIED_AT_ONCE) {
                Commit commit = later.next();
                if (commit.position() > reached) {
                    break;
                }
                commits.add(commit);
            }
        }
        return commits;
    }
}
