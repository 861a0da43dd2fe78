package org.palimpsest.local.linearizability;

/**
 * A read of an article as it is.
 *
 * @param called the monotonic clock's nanosecond before it was sent
 * @param returned the nanosecond after its answer came
 * @param asked the position that its client had seen, 0 for none
 * @param position the position that the answer says it reflects
 * @param revision the article's revision in the answer
 */
public record Look(
        String article, long called, long returned, long asked, long position, long revision) {}
