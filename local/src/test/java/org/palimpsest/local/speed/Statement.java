package org.palimpsest.local.speed;

import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.palimpsest.ledger.EventCodec;

/** An event of the size that an edit's have. */
record Statement(String section, String entry, String wording, String value) {

    static final EventCodec CODEC = new Codec();

    static Statement number(long number) {
        return new Statement(
                "economic-relations",
                "entry-" + number % 40,
                "trade between both countries rose to " + number + " million US dollars",
                Long.toString(number));
    }

    private static final class Codec implements EventCodec {

        @Override
        public Encoded encode(Object payload) {
            Statement statement = (Statement) payload;
            return new Encoded(
                    "statement",
                    "1",
                    new BsonDocument("section", new BsonString(statement.section()))
                            .append("entry", new BsonString(statement.entry()))
                            .append("wording", new BsonString(statement.wording()))
                            .append("value", new BsonString(statement.value())));
        }

        @Override
        public Object decode(String type, String revision, BsonValue data) {
            BsonDocument statement = data.asDocument();
            return new Statement(
                    statement.getString("section").getValue(),
                    statement.getString("entry").getValue(),
                    statement.getString("wording").getValue(),
                    statement.getString("value").getValue());
        }
    }
}
