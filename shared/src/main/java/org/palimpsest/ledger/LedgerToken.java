package org.palimpsest.ledger;

import org.axonframework.eventhandling.TrackingToken;

import java.util.OptionalLong;

/**
 * How far an event processor of Axon has read. One number and an index, whatever the history: the
 * ledger has no gaps.
 *
 * @param commit the position of the commit of the last event that was read
 * @param index that event's place in the commit, from 0
 */
public record LedgerToken(long commit, int index)
        implements TrackingToken, Comparable<LedgerToken> {

    @Override
    public LedgerToken lowerBound(TrackingToken other) {
        return covers(other) ? ledgerToken(other) : this;
    }

    @Override
    public LedgerToken upperBound(TrackingToken other) {
        return covers(other) ? this : ledgerToken(other);
    }

    @Override
    public boolean covers(TrackingToken other) {
        return other == null || compareTo(ledgerToken(other)) >= 0;
    }

    @Override
    public OptionalLong position() {
        return OptionalLong.of(commit);
    }

    @Override
    public int compareTo(LedgerToken other) {
        int byCommit = Long.compare(commit, other.commit);
        return byCommit == 0 ? Integer.compare(index, other.index) : byCommit;
    }

    static LedgerToken ledgerToken(TrackingToken token) {
        if (token instanceof LedgerToken own) {
            return own;
        }
        throw new IllegalArgumentException("Not a token of this ledger: " + token);
    }
}
