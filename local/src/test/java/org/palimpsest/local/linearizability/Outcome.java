package org.palimpsest.local.linearizability;

/** What the sender of a write learned of it. */
public sealed interface Outcome {

    /** It is stored, now or by an earlier attempt. */
    record Stored(long revision, long position) implements Outcome {}

    /**
     * Refused, for its target had changed.
     *
     * @param current the revision that had last changed the target
     */
    record Stale(long current) implements Outcome {}

    /** Refused, for the article is there already. */
    record Exists() implements Outcome {}

    /** Not stored by this attempt. */
    record NotStored() implements Outcome {}

    /** Stored or not, now or later. */
    record Unknown() implements Outcome {}
}
