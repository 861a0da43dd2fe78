package org.palimpsest.local.faults;

import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.palimpsest.ledger.EventCodec;

/**
 * The event that the children write.
 *
 * @param command the command that wrote it
 * @param tally which commit of its stream it is in, from 1: one more than what its writer had read,
 *     so that a commit decided on a stale state shows
 */
record Note(String command, long tally) {

    /** Notes as BSON. */
    static final EventCodec CODEC =
            new EventCodec() {

                @Override
                public Encoded encode(Object payload) {
                    Note note = (Note) payload;
                    var data = new BsonDocument("command", new BsonString(note.command()));
                    data.put("tally", new BsonInt64(note.tally()));
                    return new Encoded("note", "1", data);
                }

                @Override
                public Object decode(String type, String revision, BsonValue data) {
                    BsonDocument note = data.asDocument();
                    return new Note(
                            note.getString("command").getValue(),
                            note.getNumber("tally").longValue());
                }
            };
}
