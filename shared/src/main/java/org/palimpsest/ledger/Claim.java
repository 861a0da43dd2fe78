package org.palimpsest.ledger;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.WriteError;

import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Claims the positions after the head for a batch of drafts, by inserting them, until each draft
 * has its answer. For one thread.
 *
 * <p>Why this is right whatever the network does. An insert whose answer was lost may have been
 * done, may be done later, or never. All of these end well, with the driver's own retries on or
 * off, for three reasons:
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
 *   <li><b>No false refusal.</b> A duplicate is taken for a conflict only when the commit that
 *       holds the stream's key has been read and is of another command. What was refused because of
 *       a document that a majority does not have yet is tried again until it can be read or is
 *       gone.
 * </ul>
 */
final class Claim {

    private static final int DUPLICATE_KEY = 11000;
    private static final int READ_ON = 128;
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
        Deque<Pending> open = new LinkedList<>(batch);
        @Nullable MongoException trouble = null;
        long pause = SHORTEST_PAUSE;
        boolean looking = false;
        while (true) {
            giveUpLate(open, trouble);
            if (open.isEmpty()) {
                return;
            }
            try {
                CommitStore bounded = commits.within(remaining(open));
                if (looking) {
                    answerStored(open, bounded);
                }
                looking = false;
                if (open.isEmpty() || insert(open, bounded)) {
                    pause = SHORTEST_PAUSE;
                    continue;
                }
            } catch (MongoException e) {
                trouble = e;
                looking = true;
            }
            head = null;
            LockSupport.parkNanos(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE);
        }
    }

    private static void giveUpLate(Deque<Pending> open, @Nullable MongoException trouble) {
        long now = System.nanoTime();
        open.removeIf(
                pending -> {
                    boolean late = pending.deadline() - now <= 0;
                    if (late) {
                        pending.unavailable("The database did not take the commit", trouble);
                    }
                    return late;
                });
    }

    private static Duration remaining(Deque<Pending> open) {
        long now = System.nanoTime();
        return Duration.ofNanos(
                open.stream().mapToLong(pending -> pending.deadline() - now).min().orElse(0));
    }

    private static void answerStored(Deque<Pending> open, CommitStore bounded) {
        List<String> commands = open.stream().map(pending -> pending.draft().command()).toList();
        for (Commit commit : bounded.byCommands(commands)) {
            open.removeIf(
                    pending -> {
                        boolean same = pending.draft().command().equals(commit.command());
                        if (same) {
                            pending.stored(commit);
                        }
                        return same;
                    });
        }
    }

    /** Inserts what is open; false if the refusal of the first cannot be explained yet. */
    private boolean insert(Deque<Pending> open, CommitStore bounded) {
        if (!indexed) {
            bounded.ensureIndexes();
            indexed = true;
        }
        Head before = head == null ? bounded.head() : head;
        List<Commit> batch = chain(before, open);
        try {
            bounded.insert(batch);
            answer(open, batch);
            return true;
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null || e.getWriteErrors().isEmpty()) {
                open.forEach(Pending::markSent);
                throw e;
            }
            WriteError error = e.getWriteErrors().getFirst();
            int refused = e.getWriteErrors().getFirst().getIndex();
            answer(open, batch.subList(0, refused));
            return explain(open, batch.get(refused), error, bounded);
        } catch (MongoException e) {
            if (mayHaveBeenSent(e)) {
                open.forEach(Pending::markSent);
            }
            throw e;
        }
    }

    private List<Commit> chain(Head before, Deque<Pending> open) {
        Instant now = clock.now();
        Head last = before;
        List<Commit> batch = new ArrayList<>(open.size());
        for (Pending pending : open) {
            Commit commit = pending.at(last, now.isBefore(last.at()) ? last.at() : now);
            batch.add(commit);
            last = new Head(commit.mark(), commit.at());
        }
        return batch;
    }

    private void answer(Deque<Pending> open, List<Commit> stored) {
        for (Commit commit : stored) {
            head = new Head(commit.mark(), commit.at());
            open.remove().stored(commit);
        }
    }

    private boolean explain(
            Deque<Pending> open, Commit refused, WriteError error, CommitStore bounded) {
        Pending first = open.element();
        if (error.getCode() != DUPLICATE_KEY) {
            open.remove().unavailable("The database refused: " + error.getMessage(), null);
            return true;
        }
        List<Head> others = bounded.headsAfter(refused.position() - 1, READ_ON);
        if (!others.isEmpty()) {
            head = others.size() < READ_ON ? others.getLast() : null;
            return true;
        }
        var stored = bounded.byCommand(first.draft().command());
        if (stored.isPresent()) {
            open.remove().stored(stored.get());
            return true;
        }
        if (bounded.byKey(first.draft().key()).isPresent()) {
            open.remove()
                    .refused(
                            new ConcurrencyException(
                                    "Another commit has taken " + first.draft().key()));
            return true;
        }
        return false;
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
