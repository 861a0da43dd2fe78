package org.palimpsest.codec;

import org.bson.BsonDocument;

import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * How an event that was stored in an older shape reads in the next one.
 *
 * @param type the stored type's name
 * @param from the revision of the shape that it takes; it gives {@code from + 1}
 */
public record Upcaster(String type, int from, UnaryOperator<BsonDocument> change) {

    public Upcaster {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(change, "change");
    }
}
