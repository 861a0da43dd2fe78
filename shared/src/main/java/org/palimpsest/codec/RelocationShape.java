package org.palimpsest.codec;

import static org.palimpsest.codec.Bson.put;
import static org.palimpsest.codec.Bson.text;
import static org.palimpsest.codec.Bson.textOrNull;

import org.bson.BsonDocument;
import org.palimpsest.article.Relocation;

/** A {@link Relocation} as it is stored within an event. */
final class RelocationShape {

    private RelocationShape() {}

    static BsonDocument write(Relocation moved) {
        BsonDocument document = put(new BsonDocument(), "section", moved.section());
        put(document, "after", moved.after());
        put(document, "gap", moved.gap());
        put(document, "gapAfter", moved.gapAfter());
        return put(document, "gapLeft", moved.gapLeft());
    }

    static Relocation read(BsonDocument moved) {
        return new Relocation(
                text(moved, "section"),
                textOrNull(moved, "after"),
                text(moved, "gap"),
                textOrNull(moved, "gapAfter"),
                textOrNull(moved, "gapLeft"));
    }
}
