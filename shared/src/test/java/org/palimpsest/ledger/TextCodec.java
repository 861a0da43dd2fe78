package org.palimpsest.ledger;

import org.bson.BsonString;
import org.bson.BsonValue;

import java.util.Locale;

/** Strings as they are; of revision 0, which was in capitals, in small letters. */
record TextCodec(String snapshotVersion) implements EventCodec {

    TextCodec() {
        this("1");
    }

    @Override
    public Encoded encode(Object payload) {
        if (payload instanceof String text) {
            return new Encoded("text", "1", new BsonString(text));
        }
        throw new IllegalArgumentException("No text: " + payload.getClass());
    }

    @Override
    public Object decode(String type, String revision, BsonValue data) {
        String text = data.asString().getValue();
        return switch (revision) {
            case "0" -> text.toLowerCase(Locale.ROOT);
            case "1" -> text;
            default -> throw new IllegalArgumentException("No revision " + revision);
        };
    }
}
