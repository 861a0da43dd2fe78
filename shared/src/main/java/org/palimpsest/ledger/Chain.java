package org.palimpsest.ledger;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;

/**
 * The rule by which commits make an intact chain, whether they are read from the database or from
 * an export: takes them in order and refuses the first that does not hold. For one thread.
 */
public final class Chain {

    private final Mark beginning;
    private final @Nullable Mark kept;
    private Mark last;
    private Instant at = Instant.MIN;
    private long erased;

    /**
     * A chain whose first commit comes next.
     *
     * @param kept a place that was written down earlier and must be in it; null if none was
     */
    public Chain(@Nullable Mark kept) {
        this(Mark.START, kept);
    }

    private Chain(Mark beginning, @Nullable Mark kept) {
        this.beginning = beginning;
        this.last = beginning;
        this.kept = kept;
    }

    /** A chain whose next commit is the one after a place that was written down earlier. */
    public static Chain after(Mark kept) {
        return new Chain(kept, kept);
    }

    /** The last place that holds; where the chain begins before the first commit. */
    public Mark last() {
        return last;
    }

    /**
     * Takes the next commit.
     *
     * @throws BrokenChainException if it is not the one that follows, or does not hold in itself;
     *     then the chain stays as it is
     */
    public void add(Commit commit) {
        requireNext(commit.position());
        requireOwnHash(commit);
        if (commit.at().isBefore(at)) {
            throw new BrokenChainException(
                    "It says that it was made before the commit at position " + last.position());
        }
        requireOwnPayload(commit);
        if (kept != null
                && kept.position() == commit.position()
                && !kept.hash().equals(commit.hash())) {
            throw new BrokenChainException(
                    "It has another hash than the head that was kept: the chain was written anew"
                            + " here or at an earlier position");
        }
        erased += commit.isErased() ? 1 : 0;
        last = commit.mark();
        at = commit.at();
    }

    /**
     * Takes it that there are no more commits.
     *
     * @throws BrokenChainException if the place that was kept has not come
     */
    public void end() {
        if (kept != null && last.position() < kept.position()) {
            throw new BrokenChainException(
                    (last.position() == 0
                                    ? "There is no commit"
                                    : "The chain ends at position " + last.position())
                            + ", but the head that was kept is at position "
                            + kept.position()
                            + ": what stood at the end was cut off");
        }
    }

    /** All that was taken holds. */
    public Verification intact() {
        return new Verification(last.position() - beginning.position(), erased, last, null);
    }

    /** What was taken holds, and what comes next does not. */
    public Verification broken(BrokenChainException next) {
        return new Verification(
                last.position() - beginning.position(),
                erased,
                last,
                new Verification.Fault(
                        last.position() + 1, Objects.requireNonNull(next.getMessage())));
    }

    private void requireNext(long position) {
        long next = last.position() + 1;
        if (position > next) {
            throw missing(next, position - 1);
        }
        if (position < next) {
            throw new BrokenChainException(
                    "The commit at position "
                            + position
                            + " stands here once more or out of its order");
        }
    }

    static BrokenChainException missing(long first, long last) {
        return new BrokenChainException(
                first == last
                        ? "The commit at position " + first + " is missing"
                        : "The commits at the positions " + first + " to " + last + " are missing");
    }

    private void requireOwnHash(Commit commit) {
        boolean follows = commit.previousHash().equals(last.hash());
        boolean whole = commit.hash().equals(hash(commit));
        if (!follows && !whole) {
            throw new BrokenChainException(
                    "This is not the commit that was made here: it names another predecessor, and"
                            + " its header does not have the hash that stands there; it was put in,"
                            + " moved or changed");
        }
        if (!whole) {
            throw new BrokenChainException(
                    "The header does not have the hash that stands there: one of position, stream,"
                            + " firstSequence, count, at, payloadDigest and hash was changed");
        }
        if (!follows) {
            throw new BrokenChainException(
                    "It names another predecessor"
                            + (last.position() == 0
                                    ? ""
                                    : " than the commit that stands at position " + last.position())
                            + ": one of the two was put in or made anew, or one between them was"
                            + " taken out");
        }
    }

    private static String hash(Commit commit) {
        try {
            return commit.header().hash();
        } catch (IllegalArgumentException e) {
            throw new BrokenChainException(
                    "The header has no canonical form (RFC 8785): " + e.getMessage());
        }
    }

    private static void requireOwnPayload(Commit commit) {
        if (commit.payload() == null) {
            return;
        }
        if (!digest(commit).equals(commit.payloadDigest())) {
            throw new BrokenChainException(
                    "Salt and payload do not have the payloadDigest that stands there: the payload"
                            + " or its salt was changed");
        }
        int events = commit.payload().getArray(Commit.EVENTS).size();
        if (events != commit.count()) {
            throw new BrokenChainException(
                    "It says that it has " + commit.count() + " events and has " + events);
        }
    }

    private static String digest(Commit commit) {
        try {
            return Header.payloadDigest(
                    Objects.requireNonNull(commit.salt()),
                    Objects.requireNonNull(commit.payload()));
        } catch (IllegalArgumentException e) {
            throw new BrokenChainException(
                    "The payload has no canonical form (RFC 8785): " + e.getMessage());
        }
    }
}
