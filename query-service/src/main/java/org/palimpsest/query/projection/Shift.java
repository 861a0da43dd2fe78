package org.palimpsest.query.projection;

import org.jspecify.annotations.Nullable;
import org.palimpsest.ledger.Mark;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The work on one generation of the views, as long as this process has it. Others take it from a
 * worker that shows no sign of life, who may wake again and know nothing of it; so everything that
 * is done here is done on the condition that the shift is not over.
 */
final class Shift {

    /** How many rows whoever takes over has to touch for nothing, at most. */
    private static final int KEPT_IN_HAND = 64;

    private final ReachedMarks marks;
    private final String worker;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile long number;
    private volatile boolean over;
    private Mark reached;
    private long shownFrom;
    private Set<String> inHand = Set.of();

    private Shift(ReachedMarks marks, String worker, Reached taken) {
        this.marks = marks;
        this.worker = worker;
        this.number = taken.shift();
        this.reached = taken.mark();
        this.shownFrom = taken.shownFrom();
    }

    /** Takes up the work, unless something has moved since that was seen. */
    static @Nullable Shift take(ReachedMarks marks, Reached seen, String worker) {
        if (!marks.take(seen, worker)) {
            return null;
        }
        return marks.read()
                .filter(now -> now.shift() == seen.shift() + 1)
                .map(now -> new Shift(marks, worker, now))
                .orElse(null);
    }

    /** Its number, greater than that of any shift before. */
    long number() {
        return number;
    }

    /** The place that the views reflect. */
    Mark reached() {
        lock.lock();
        try {
            return reached;
        } finally {
            lock.unlock();
        }
    }

    /** Whether it is known to be over; while this is false it may be over all the same. */
    boolean isOver() {
        return over;
    }

    /** Shows that this process is alive; false where the shift is over. */
    boolean beat() {
        lock.lock();
        try {
            over |= !marks.beat(number);
            return !over;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Says which rows are about to be written, unless that was said already.
     *
     * @param slugs those of the articles, or null for all there may be
     * @throws ReplacedException if the shift is known to be over
     */
    void takeInHand(@Nullable Collection<String> slugs) {
        lock.lock();
        try {
            if (slugs == null || over || !inHand.containsAll(slugs)) {
                Set<String> more = slugs == null ? Set.of() : withThoseInHand(slugs);
                require(marks.takeInHand(number, slugs == null ? null : more));
                inHand = more;
            }
        } finally {
            lock.unlock();
        }
    }

    /** Whoever edits an article does so again before long: a few more are kept in hand. */
    private Set<String> withThoseInHand(Collection<String> slugs) {
        Set<String> all = new HashSet<>(slugs);
        if (all.size() + inHand.size() <= KEPT_IN_HAND) {
            all.addAll(inHand);
        }
        return all;
    }

    /**
     * Goes on under the next number, for what is written from now on is of another past.
     *
     * @throws ReplacedException if the shift is over
     */
    void renew() {
        lock.lock();
        try {
            require(marks.renew(number, worker));
            number = number + 1;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Moves the place that the views reflect, forwards or back.
     *
     * @throws ReplacedException if the shift is over
     */
    void reach(Mark to) {
        lock.lock();
        try {
            boolean shown = shownFrom > 0 && to.position() >= shownFrom;
            require(marks.reach(number, reached, to, shown));
            reached = to;
            shownFrom = shown ? 0 : shownFrom;
        } finally {
            lock.unlock();
        }
    }

    /** Ends it. */
    void leave() {
        lock.lock();
        try {
            over = true;
            marks.leave(number);
        } finally {
            lock.unlock();
        }
    }

    private void require(boolean held) {
        if (over || !held) {
            over = true;
            throw new ReplacedException();
        }
    }
}
