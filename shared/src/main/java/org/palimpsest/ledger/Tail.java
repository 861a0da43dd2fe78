package org.palimpsest.ledger;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Follows the ledger in a thread of its own. An append through the same {@link Ledger} wakes it at
 * once; what other processes append it finds by asking for the next positions: soon after it has
 * told of some, then less often, but every few milliseconds. No failure of the database or of the
 * follower ends it: it tries again.
 */
public final class Tail implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);

    /** Who has just written is likely to write again soon. */
    private static final long SHORTEST_PAUSE_MILLIS = 1;

    private static final long POLL_MILLIS = 10;
    private static final long LONGEST_PAUSE_MILLIS = 1_000;
    private static final long RECHECK_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int FEWEST = 2;

    /** The more there are together, the fewer views of the same articles are written twice. */
    private static final int MOST = 2_048;

    private static final int BYTES = 16 << 20;

    private final CommitStore commits;
    private final Follower follower;
    private final Consumer<Tail> onClose;
    private final Semaphore news = new Semaphore(0);
    private final Thread thread;
    private volatile Mark held;
    private volatile boolean closed;
    private volatile @Nullable Throwable trouble;
    private long checked;
    private int limit = FEWEST;
    private @Nullable Ahead<Run> ahead;

    Tail(CommitStore commits, Mark from, Follower follower, Consumer<Tail> onClose) {
        this.commits = commits;
        this.held = from;
        this.follower = follower;
        this.onClose = onClose;
        this.thread = Thread.ofPlatform().daemon().name("ledger-tail").unstarted(this::run);
        this.checked = System.nanoTime() - RECHECK_NANOS;
    }

    void start() {
        thread.start();
    }

    /** How far the follower has been told. */
    public Mark held() {
        return held;
    }

    /** Why it makes no progress at present, if it does not. */
    public Optional<Throwable> trouble() {
        return Optional.ofNullable(trouble);
    }

    void wake() {
        if (news.availablePermits() == 0) {
            news.release();
        }
    }

    private void run() {
        long pause = SHORTEST_PAUSE_MILLIS;
        while (!closed) {
            boolean more = false;
            long longest = POLL_MILLIS;
            try {
                more = step();
                trouble = null;
            } catch (RuntimeException | Error e) {
                longest = LONGEST_PAUSE_MILLIS;
                if (trouble == null) {
                    LOG.warn("No progress at position {}, trying on", held.position(), e);
                }
                trouble = e;
            }
            if (more) {
                pause = SHORTEST_PAUSE_MILLIS;
            } else {
                await(Math.min(pause, longest));
                pause = Math.min(2 * pause, longest);
            }
        }
    }

    private void await(long millis) {
        try {
            if (news.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    /** Delivers what comes next; false if nothing did. More may have come while it was told. */
    private boolean step() {
        Run run = nextRun();
        List<Commit> next = run.commits();
        if (next.isEmpty()) {
            limit = FEWEST;
            return recheck();
        }
        List<Commit> chained = chained(next);
        if (chained.isEmpty()) {
            rewind();
            return true;
        }
        follower.committed(chained);
        held = chained.getLast().mark();
        checked = System.nanoTime();
        limit = run.next(FEWEST, MOST);
        return true;
    }

    /** What comes next, while what comes after it is read already if there is much. */
    private Run nextRun() {
        Ahead<Run> reading = ahead;
        ahead = null;
        Run run = reading == null ? read(held.position(), limit) : reading.get();
        if (run.after() != held.position()) {
            // The step before did not come to its end.
            run = read(held.position(), limit);
        }
        if (run.cut() || run.documents().size() == MOST) {
            long last = run.last();
            int further = run.next(FEWEST, MOST);
            ahead = Ahead.of(() -> read(last, further));
        }
        return run;
    }

    private Run read(long after, int most) {
        return commits.run(after, most, BYTES);
    }

    /** Those that follow upon what is held, each upon the one before it. */
    private List<Commit> chained(List<Commit> next) {
        List<Commit> chained = new ArrayList<>(next.size());
        String hash = held.hash();
        for (Commit commit : next) {
            if (!commit.previousHash().equals(hash)) {
                break;
            }
            chained.add(commit);
            hash = commit.hash();
        }
        return List.copyOf(chained);
    }

    /** Looks now and then whether the place that is held still stands, even if nothing follows. */
    private boolean recheck() {
        long now = System.nanoTime();
        if (now - checked < RECHECK_NANOS) {
            return false;
        }
        boolean stands = stands(held);
        checked = now;
        if (!stands) {
            rewind();
        }
        return !stands;
    }

    private boolean stands(Mark mark) {
        return mark.equals(Mark.START)
                || commits.headAt(mark.position()).map(Head::mark).filter(mark::equals).isPresent();
    }

    private void rewind() {
        if (stands(held)) {
            throw new IllegalStateException(
                    "The commit after position " + held.position() + " names another predecessor");
        }
        Mark agreed = agreed();
        LOG.warn("The ledger has another past: rewinding from {} to {}", held, agreed);
        follower.rewound(agreed);
        held = agreed;
    }

    /** The last place where the follower and the ledger agree; the start if it remembers none. */
    private Mark agreed() {
        for (long last = held.position() - 1; last > 0; last -= MOST) {
            long before = Math.max(0, last - MOST);
            List<Head> there = commits.headsAfter(before, (int) (last - before));
            boolean remembered = false;
            for (Head head : there.reversed()) {
                Optional<String> known = follower.hashAt(head.position());
                if (known.filter(head.hash()::equals).isPresent()) {
                    return head.mark();
                }
                remembered |= known.isPresent();
            }
            if (!remembered && !there.isEmpty()) {
                return Mark.START;
            }
        }
        return Mark.START;
    }

    /** Ends it after the call to the follower that is under way, if there is one. */
    @Override
    public void close() {
        closed = true;
        onClose.accept(this);
        wake();
        if (Thread.currentThread() != thread) {
            try {
                thread.join(Duration.ofSeconds(15));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
