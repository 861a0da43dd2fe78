package org.palimpsest.ledger;

import com.mongodb.client.MongoDatabase;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * All commits in one order without gaps, in the collection {@code commits} of a MongoDB database.
 * For any number of threads; any number of processes may have the same ledger open.
 *
 * <p>Reads have majority read concern, writes majority write concern with journal. A method fails
 * with {@link com.mongodb.MongoException} if the database cannot be read.
 */
public final class Ledger implements AutoCloseable {

    private static final Duration DEADLINE = Duration.ofSeconds(5);
    private static final Duration READ_TIME = Duration.ofSeconds(4);

    private final MongoDatabase database;
    private final CommitStore commits;
    private final Appender appender;
    private final Set<Tail> tails = ConcurrentHashMap.newKeySet();

    private Ledger(MongoDatabase database, Duration deadline, LongSupplier nanoTime) {
        this.database = database;
        this.commits = CommitStore.of(database).within(READ_TIME);
        var claim =
                new Claim(
                        CommitStore.of(database),
                        new ServerClock(bounded(database, deadline), nanoTime));
        this.appender =
                new Appender(
                        deadline,
                        batch -> {
                            claim.settle(batch);
                            tails.forEach(Tail::wake);
                        });
    }

    /** Opens the ledger of a database; an append fails after 5 seconds without an answer. */
    public static Ledger open(MongoDatabase database) {
        return open(database, DEADLINE);
    }

    /** Opens the ledger of a database; an append fails after {@code deadline}. */
    public static Ledger open(MongoDatabase database, Duration deadline) {
        return open(database, deadline, System::nanoTime);
    }

    static Ledger open(MongoDatabase database, Duration deadline, LongSupplier nanoTime) {
        return new Ledger(database, deadline, nanoTime);
    }

    private static MongoDatabase bounded(MongoDatabase database, Duration time) {
        return database.withTimeout(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Where the ledger ends. */
    public Head head() {
        return commits.head();
    }

    /** The commit at a position, if there is one. */
    public Optional<Commit> commit(long position) {
        return commits.byPosition(position);
    }

    /** The commit that a command made, if it made one. */
    public Optional<Commit> commitOf(String command) {
        return commits.byCommand(command);
    }

    /**
     * The commits after a position, in order.
     *
     * @param afterPosition 0 for those from the first on
     * @param limit the most to give, 1 or more; all are asked for at once
     */
    public List<Commit> commits(long afterPosition, int limit) {
        return commits.commitsAfter(afterPosition, limit);
    }

    /** The commits at those positions that are there, in order of position. */
    public List<Commit> commits(List<Long> positions) {
        return commits.byPositions(positions);
    }

    /** The last commit of a stream, if it has any. */
    public Optional<Commit> lastCommit(String stream) {
        return new StreamReader(commits, stream).lastCommit();
    }

    /**
     * The commits of a stream that hold the event {@code fromSequence} or a later one, in order,
     * read as the iterator is moved. It ends where the stream ended when it got there.
     */
    public Iterator<Commit> stream(String stream, long fromSequence) {
        return new StreamReader(commits, stream).from(fromSequence);
    }

    /** The number of the last event of a stream, if it has any. */
    public Optional<Long> lastSequence(String stream) {
        return new StreamReader(commits, stream).lastSequence();
    }

    /** The position of the last commit at or before an instant, 0 if all are later. */
    public long positionAt(Instant instant) {
        long early = 0;
        long late = commits.head().position() + 1;
        while (late - early > 1) {
            long middle = early + (late - early) / 2;
            boolean later =
                    commits.headAt(middle).map(head -> head.at().isAfter(instant)).orElse(true);
            if (later) {
                late = middle;
            } else {
                early = middle;
            }
        }
        return early;
    }

    /** The number of events that the commit at a position holds, 0 if there is none. */
    int countAt(long position) {
        return commits.countAt(position);
    }

    /**
     * Appends a commit. The answer comes when the commit is durable, and if the ledger held one of
     * the same command already, with that one. It fails with
     *
     * <ul>
     *   <li>{@link org.axonframework.modelling.command.ConcurrencyException} if another commit has
     *       taken the place in the stream: decide again on the new state;
     *   <li>{@link LedgerUnavailableException} if the deadline has passed.
     * </ul>
     *
     * <p>What is chained to the answer runs in the appender's thread, so it must not wait.
     *
     * @throws IllegalArgumentException if the payload has no {@linkplain CanonicalJson canonical
     *     form} or is over 15 MiB
     * @throws IllegalStateException if the ledger is closed
     */
    public CompletableFuture<Appended> append(Draft draft) {
        return appender.append(draft, null);
    }

    /**
     * Appends a commit behind another that may still be on its way. It fails as that one does, and
     * with {@link org.axonframework.modelling.command.ConcurrencyException} if that one had been
     * stored by an earlier append.
     *
     * @param after the draft that it follows in its stream; null if that is stored
     */
    Submission append(Draft draft, @Nullable Submission after) {
        return new Submission(appender.append(draft, after));
    }

    /** Walks the whole chain, in bounded memory. */
    public Verification verify() {
        return verify(null);
    }

    /**
     * Walks the whole chain, in bounded memory.
     *
     * @param kept a place that must be in it, as one that was written down earlier; null for none
     */
    public Verification verify(@Nullable Mark kept) {
        // Counted first, so that whoever appends meanwhile makes nothing look superfluous.
        long count = commits.count();
        return new Verifier(commits).verify(commits.head(), count, kept);
    }

    /**
     * The commits of a stretch in order, read in bounded memory as the iterator is moved. Its
     * methods throw {@link BrokenChainException} where a commit is missing, is none, or names
     * another predecessor, also where the first does. What their commits say is not checked, and
     * their commands are null.
     *
     * @param afterPosition the position before the first, from 0; one that is there unless it is 0
     * @param lastPosition the last position; one that is there
     */
    public Iterator<Commit> stretch(long afterPosition, long lastPosition) {
        return new Stretch(commits, afterPosition, lastPosition);
    }

    /**
     * Tells a follower of every commit after a place, from now on and as they come, until the tail
     * or the ledger is closed.
     *
     * @param from the place that the follower has reached, {@link Mark#START} for a new one
     */
    public Tail follow(Mark from, Follower follower) {
        var tail = new Tail(commits, from, follower, tails::remove);
        tails.add(tail);
        tail.start();
        return tail;
    }

    Snapshots snapshots() {
        return new Snapshots(bounded(database, READ_TIME));
    }

    /** Settles what waits to be appended, and ends the tails. The database stays open. */
    @Override
    public void close() {
        appender.close();
        tails.forEach(Tail::close);
    }
}
