package org.palimpsest.local.linearizability;

/**
 * One sending of a write.
 *
 * @param through who took it, for whoever has to find out what went wrong
 * @param called the monotonic clock's nanosecond before it was sent
 * @param returned the nanosecond at which the outcome was known
 */
public record Attempt(String through, long called, long returned, Outcome outcome) {

    boolean mayHaveStored() {
        return outcome instanceof Outcome.Stored || outcome instanceof Outcome.Unknown;
    }
}
