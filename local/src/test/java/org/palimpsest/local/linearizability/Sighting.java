package org.palimpsest.local.linearizability;

/**
 * What one call says of the ledger: at some moment between call and return it held at least, and at
 * some such moment at most, so many commits. A write that became commit N says {@code atLeast} N
 * and {@code atMost} N-1, for it was stored in between.
 *
 * @param what the call, for whoever has to find out what went wrong
 * @param called the monotonic clock's nanosecond before it was sent
 * @param returned the nanosecond after its answer came, {@link #NEVER} if none did
 */
record Sighting(String what, long called, long returned, long atLeast, long atMost) {

    static final long NEVER = Long.MAX_VALUE;
    static final long ANY = Long.MAX_VALUE;
}
