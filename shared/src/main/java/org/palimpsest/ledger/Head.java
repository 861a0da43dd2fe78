package org.palimpsest.ledger;

import java.time.Instant;
import java.util.Objects;

/**
 * The end of the ledger: where the last commit stands and when it was made. Kept outside the
 * database, it shows a tail that was cut off or a history that was written anew.
 *
 * @param mark the last commit, {@link Mark#START} of an empty ledger
 * @param at the last commit's instant, the epoch of an empty ledger
 */
public record Head(Mark mark, Instant at) {

    static final Head START = new Head(Mark.START, Instant.EPOCH);

    public Head {
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(at, "at");
    }

    /** The last commit's position, 0 of an empty ledger. */
    public long position() {
        return mark.position();
    }

    /** The last commit's hash, 64 zeros of an empty ledger. */
    public String hash() {
        return mark.hash();
    }
}
