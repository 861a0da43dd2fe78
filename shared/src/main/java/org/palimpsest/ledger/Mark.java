package org.palimpsest.ledger;

import java.util.Objects;

/**
 * A place in the ledger that can be recognised again: a position and the hash of the commit there.
 *
 * @param position 0 before the first commit, else the commit's position
 * @param hash 64 lower-case hex digits; all zeros at position 0
 */
public record Mark(long position, String hash) {

    /** Before the first commit. */
    public static final Mark START = new Mark(0, "0".repeat(64));

    public Mark {
        Objects.requireNonNull(hash, "hash");
        if (position < 0) {
            throw new IllegalArgumentException("A position is 0 or more, not " + position);
        }
    }
}
