package org.palimpsest.ledger;

import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;

/**
 * Looks for documents that the walk along the chain has not met although they are there: commits
 * behind a gap so wide that the end of the ledger is found before it, and what was put in under an
 * id that is no position. It reads every id.
 */
final class Strays {

    private static final Duration TIME = Duration.ofMinutes(1);

    private final CommitStore commits;
    private @Nullable BsonValue stray;
    private long next = Long.MAX_VALUE;

    Strays(CommitStore commits) {
        this.commits = commits.within(TIME);
    }

    /**
     * @param last the last position that the walk has met
     * @throws BrokenChainException if there is any
     */
    void requireNone(long last) {
        commits.forEachId(id -> look(id, last));
        if (stray != null) {
            throw new BrokenChainException(
                    "Beside the commits up to position "
                            + last
                            + " there is a document with the id "
                            + stray
                            + ", which is no position");
        }
        boolean gap = next < Long.MAX_VALUE && next > last + 1;
        if (gap && commits.headAt(last + 1).isEmpty()) {
            throw Chain.missing(last + 1, next - 1);
        }
    }

    private void look(BsonValue id, long last) {
        Optional<Long> position = position(id);
        if (position.isEmpty() || position.get() < 1) {
            stray = id;
        } else if (position.get() > last) {
            next = Math.min(next, position.get());
        }
    }

    private static Optional<Long> position(BsonValue id) {
        if (!id.isNumber()) {
            return Optional.empty();
        }
        long whole = id.asNumber().longValue();
        return whole == id.asNumber().doubleValue() ? Optional.of(whole) : Optional.empty();
    }
}
