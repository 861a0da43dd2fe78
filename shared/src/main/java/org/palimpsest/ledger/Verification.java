package org.palimpsest.ledger;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * What a walk along the chain found.
 *
 * @param commits the number of commits that hold, from the first on
 * @param erased how many of them have lost their payload by law
 * @param head the last place that holds
 * @param fault where the chain breaks and why; null if it is intact
 */
public record Verification(long commits, long erased, Mark head, @Nullable Fault fault) {

    /** The first position that does not hold, and what is wrong there. */
    public record Fault(long brokenAt, String why) {}

    /** Whether every commit holds. */
    public boolean intact() {
        return fault == null;
    }

    /** The first position that does not hold, if any. */
    public Optional<Long> brokenAt() {
        return Optional.ofNullable(fault).map(Fault::brokenAt);
    }
}
