package org.palimpsest.codec;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** Reading and writing of fields that may be left out. */
final class Bson {

    private Bson() {}

    static BsonDocument put(BsonDocument document, String field, @Nullable String text) {
        if (text != null) {
            document.put(field, new BsonString(text));
        }
        return document;
    }

    /** Leaves the field out where the text is what a reader would take anyway. */
    static BsonDocument putUnless(String taken, BsonDocument document, String field, String text) {
        return put(document, field, text.equals(taken) ? null : text);
    }

    static void putNumber(BsonDocument document, String field, @Nullable Long number) {
        if (number != null) {
            document.put(field, new BsonInt64(number));
        }
    }

    static @Nullable Long numberOrNull(BsonDocument document, String field) {
        return document.containsKey(field)
                ? Long.valueOf(document.getInt64(field).getValue())
                : null;
    }

    static String text(BsonDocument document, String field) {
        return document.getString(field).getValue();
    }

    static @Nullable String textOrNull(BsonDocument document, String field) {
        BsonValue value = document.get(field);
        return value == null || value.isNull() ? null : value.asString().getValue();
    }

    static String textOr(String taken, BsonDocument document, String field) {
        String text = textOrNull(document, field);
        return text == null ? taken : text;
    }

    static <T> BsonArray array(List<T> values, Function<T, ? extends BsonValue> write) {
        return new BsonArray(values.stream().map(write).toList());
    }

    /** Empty where the field is not there. */
    static <T> List<T> list(BsonDocument document, String field, Function<BsonValue, T> read) {
        return document.containsKey(field)
                ? document.getArray(field).stream().map(read).toList()
                : List.of();
    }
}
