package org.palimpsest.ledger;

import java.time.Instant;
import java.util.Map;

/**
 * One event as a commit tells it.
 *
 * @param id the event's own identifier
 * @param sequence its number in its stream, from 0
 * @param at when it came about by the clock of the process where it did; the ledger's own time is
 *     {@link Commit#at()}
 * @param metadata what the commit says of all its events, and of this one alone
 * @param payload the decoded event, or {@link Erased}
 */
public record Recorded(
        String id, long sequence, Instant at, Map<String, Object> metadata, Object payload) {}
