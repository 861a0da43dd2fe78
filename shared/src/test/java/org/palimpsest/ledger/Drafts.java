package org.palimpsest.ledger;

import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

import java.util.UUID;
import java.util.stream.IntStream;

/** Drafts that say only what matters. */
final class Drafts {

    private Drafts() {}

    static Draft draft(String stream, long firstSequence, String... texts) {
        return draftOf(UUID.randomUUID().toString(), stream, firstSequence, texts);
    }

    static Draft draftOf(String command, String stream, long firstSequence, String... texts) {
        BsonValue[] events =
                IntStream.range(0, texts.length)
                        .mapToObj(i -> event(command + "-" + i, texts[i]))
                        .toArray(BsonValue[]::new);
        return new Draft(stream, firstSequence, command, Draft.payloadOf(events));
    }

    private static BsonDocument event(String id, String text) {
        var event = new BsonDocument("id", new BsonString(id));
        event.put("at", new BsonString("2026-11-24T03:10:05Z"));
        event.put("type", new BsonString("text"));
        event.put("revision", new BsonString("1"));
        event.put("data", new BsonString(text));
        return event;
    }
}
