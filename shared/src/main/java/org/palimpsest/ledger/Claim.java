package org.palimpsest.ledger;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;

import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * Claims the positions after the head for a batch of drafts, by inserting them, until each draft
 * has its answer. For one thread.
 *
 * <p>Why this is right whatever the network does. An insert whose answer was lost may have been
 * done, may be done later, or never. All of these end well, with the driver's own retries on or
 * off, for four reasons:
 *
 * <ul>
 *   <li><b>Twice never.</b> The command is unique: whichever of two inserts of one draft comes
 *       second is refused, at whatever position. So trying again is always safe, and looking before
 *       trying only saves the refusal.
 *   <li><b>No broken chain.</b> A late insert names position N+1 and the hash of the commit at N
 *       that was read with majority, so that will not change any more. If N+1 was given to another
 *       meanwhile, the late insert is refused; if not, it fits. Within a batch each document names
 *       the one before it as its predecessor, and an ordered insert stops at the first refusal: no
 *       later document of a batch is ever stored upon another predecessor than its own.
 *   <li><b>No false refusal.</b> A duplicate is taken for a conflict only when the stream's key has
 *       been read as taken, and the command, looked for after that, is not there. What was refused
 *       because of a document that a majority does not have yet is tried again until it can be read
 *       or is gone.
 *   <li><b>Nothing upon nothing.</b> A draft that follows another on its way is sent only behind it
 *       in the same ordered insert, or after that one was seen stored: where it is, the other is.
 * </ul>
 */
final class Claim {

    private static final int DUPLICATE_KEY = 11000;
    private static final int READ_ON = 32;
    private static final long SHORTEST_TRY = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private final CommitStore commits;
    private final ServerClock clock;
    private boolean indexed;
    private @Nullable Head head;

    Claim(CommitStore commits, ServerClock clock) {
        this.commits = commits;
        this.clock = clock;
    }

    /** Returns when each draft of the batch has been answered; their deadlines bound it. */
    void settle(List<Pending> batch) {
        List<Pending> open = new ArrayList<>(batch);
        open.removeIf(Pending::failsWithOther);
        @Nullable MongoException trouble = null;
        long pause = SHORTEST_PAUSE;
        boolean looking = false;
        while (!open.isEmpty()) {
            try {
                CommitStore bounded = commits.within(remaining(open));
                if (looking) {
                    look(open, bounded);
                    looking = false;
                }
                if (open.isEmpty() || insert(open, bounded)) {
                    pause = SHORTEST_PAUSE;
                } else {
                    pause = pauseAfter(pause);
                }
            } catch (MongoException e) {
                trouble = e;
                looking = true;
                pause = pauseAfter(pause);
            }
            giveUpLate(open, trouble);
            open.removeIf(Pending::failsWithOther);
        }
    }

    /** Waits, forgets the head, and gives the next pause. */
    private long pauseAfter(long pause) {
        head = null;
        LockSupport.parkNanos(pause);
        return Math.min(2 * pause, LONGEST_PAUSE);
    }

    private static void giveUpLate(List<Pending> open, @Nullable MongoException trouble) {
        long now = System.nanoTime();
        for (Pending pending : List.copyOf(open)) {
            if (pending.deadline() - now <= 0) {
                open.remove(pending);
                pending.unavailable("The database did not take the commit", trouble);
            }
        }
    }

    /**
     * The time until the first deadline; a little even after it, or nothing could be done at all.
     */
    private static Duration remaining(List<Pending> open) {
        long now = System.nanoTime();
        long nanos = open.stream().mapToLong(pending -> pending.deadline() - now).min().orElse(0);
        return Duration.ofNanos(Math.max(nanos, SHORTEST_TRY));
    }

    /**
     * Inserts what is open, as far as it goes.
     *
     * @return false if a refusal cannot be explained yet
     */
    private boolean insert(List<Pending> open, CommitStore bounded) {
        if (!indexed) {
            bounded.ensureIndexes();
            indexed = true;
        }
        List<Pending> claiming = claimable(open);
        List<Commit> batch = chain(head == null ? bounded.head() : head, claiming);
        try {
            bounded.insert(batch);
            answer(open, claiming, batch);
            return true;
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null || e.getWriteErrors().isEmpty()) {
                claiming.forEach(Pending::markSent);
                throw e;
            }
            BulkWriteError error = e.getWriteErrors().getFirst();
            int refused = error.getIndex();
            answer(open, claiming, batch.subList(0, refused));
            return explain(open, claiming.get(refused), batch.get(refused), error, bounded);
        } catch (MongoException e) {
            if (mayHaveBeenSent(e)) {
                claiming.forEach(Pending::markSent);
            }
            throw e;
        }
    }

    /**
     * Two drafts for one place in a stream, or of one command, would only stop the batch; and what
     * follows a draft that is held back is held back with it.
     */
    private static List<Pending> claimable(List<Pending> open) {
        Set<String> keys = new HashSet<>();
        Set<String> commands = new HashSet<>();
        Set<CompletableFuture<Appended>> before = new HashSet<>();
        List<Pending> claiming = new ArrayList<>(open.size());
        for (Pending pending : open) {
            if (pending.mayFollow(before)
                    && keys.add(pending.draft().key()) & commands.add(pending.draft().command())) {
                claiming.add(pending);
                before.add(pending.answer());
            }
        }
        return claiming;
    }

    private List<Commit> chain(Head before, List<Pending> claiming) {
        Instant now = clock.now();
        Head last = before;
        List<Commit> batch = new ArrayList<>(claiming.size());
        for (Pending pending : claiming) {
            Commit commit = pending.at(last, now.isBefore(last.at()) ? last.at() : now);
            batch.add(commit);
            last = new Head(commit.mark(), commit.at());
        }
        return batch;
    }

    private void answer(List<Pending> open, List<Pending> claiming, List<Commit> stored) {
        for (int i = 0; i < stored.size(); i++) {
            Commit commit = stored.get(i);
            head = new Head(commit.mark(), commit.at());
            open.remove(claiming.get(i));
            claiming.get(i).stored(commit);
        }
    }

    private boolean explain(
            List<Pending> open,
            Pending first,
            Commit refused,
            WriteError error,
            CommitStore bounded) {
        if (error.getCode() != DUPLICATE_KEY) {
            open.remove(first);
            first.unavailable("The database refused: " + error.getMessage(), null);
            return true;
        }
        boolean settled = look(open, bounded);
        // The head is read last, so that the next claim has the best chance against other writers.
        List<Head> others = bounded.headsAfter(refused.position() - 1, READ_ON);
        if (!others.isEmpty()) {
            head = others.size() < READ_ON ? others.getLast() : null;
        }
        return settled || !others.isEmpty();
    }

    /**
     * Answers those whose command is stored, and refuses those whose place another command has
     * taken: the places are read first, so a command that is not there after that can never come.
     *
     * @return whether any was answered or refused
     */
    private static boolean look(List<Pending> open, CommitStore bounded) {
        Map<String, String> takers =
                bounded.takers(open.stream().map(pending -> pending.draft().key()).toList());
        Map<String, Commit> stored =
                bounded
                        .byCommands(
                                open.stream().map(pending -> pending.draft().command()).toList())
                        .stream()
                        .collect(Collectors.toMap(Commit::command, commit -> commit));
        boolean any = false;
        for (Pending pending : List.copyOf(open)) {
            Commit commit = stored.get(pending.draft().command());
            if (commit != null) {
                pending.stored(commit);
            } else if (isAnothers(takers.get(pending.draft().key()), pending)) {
                pending.refused(
                        new ConcurrencyException(
                                "Another commit has taken " + pending.draft().key()));
            } else {
                continue;
            }
            open.remove(pending);
            any = true;
        }
        return any;
    }

    private static boolean isAnothers(@Nullable String taker, Pending pending) {
        return taker != null && !taker.equals(pending.draft().command());
    }

    private static boolean mayHaveBeenSent(MongoException e) {
        return switch (e) {
            case MongoOperationTimeoutException timeout -> true;
            case MongoTimeoutException noServer -> false;
            case MongoSocketOpenException unconnected -> false;
            case MongoSecurityException unauthenticated -> false;
            case MongoConnectionPoolClearedException unconnected -> false;
            default -> true;
        };
    }
}
