package org.palimpsest.ledger;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

import java.util.List;
import java.util.Objects;

/**
 * A commit that waits for its position.
 *
 * @param stream the stream that it adds to
 * @param firstSequence the number in the stream of the first of its events, from 0
 * @param command the id of the command that made it, unique over the ledger for all time
 * @param payload {@code events}, at least one, and what else the commit says; not to be changed any
 *     more
 */
public record Draft(String stream, long firstSequence, String command, BsonDocument payload) {

    public Draft {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(command, "command");
        if (firstSequence < 0) {
            throw new IllegalArgumentException("A sequence is 0 or more, not " + firstSequence);
        }
        if (!(payload.get(Commit.EVENTS) instanceof BsonArray events) || events.isEmpty()) {
            throw new IllegalArgumentException("A commit has at least one event");
        }
    }

    int count() {
        return payload.getArray(Commit.EVENTS).size();
    }

    String key() {
        return Commit.key(stream, firstSequence);
    }

    /** The payload that says nothing but {@code events}. */
    public static BsonDocument payloadOf(BsonValue... events) {
        return new BsonDocument(Commit.EVENTS, new BsonArray(List.of(events)));
    }
}
