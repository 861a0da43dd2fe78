package org.palimpsest.ledger;

import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Metadata of messages as BSON: null, booleans, strings, whole numbers, lists and maps of them. */
final class Metadata {

    private Metadata() {}

    static BsonValue toBson(@Nullable Object value) {
        return switch (value) {
            case null -> BsonNull.VALUE;
            case BsonValue bson -> bson;
            case Boolean flag -> BsonBoolean.valueOf(flag);
            case String text -> new BsonString(text);
            case Integer number -> new BsonInt32(number);
            case Long number -> new BsonInt64(number);
            case List<?> list -> new BsonArray(list.stream().map(Metadata::toBson).toList());
            case Map<?, ?> map -> toDocument(map);
            default ->
                    throw new IllegalArgumentException(
                            "Metadata cannot hold a " + value.getClass().getName());
        };
    }

    private static BsonDocument toDocument(Map<?, ?> map) {
        var document = new BsonDocument();
        map.forEach((name, value) -> document.put(String.valueOf(name), toBson(value)));
        return document;
    }

    static Map<String, Object> toMap(BsonDocument document) {
        Map<String, Object> map = new LinkedHashMap<>();
        document.forEach((name, value) -> map.put(name, fromBson(value)));
        return Collections.unmodifiableMap(map);
    }

    private static @Nullable Object fromBson(BsonValue value) {
        return switch (value) {
            case BsonNull nothing -> null;
            case BsonBoolean flag -> flag.getValue();
            case BsonString text -> text.getValue();
            case BsonInt32 number -> number.getValue();
            case BsonInt64 number -> number.getValue();
            case BsonDocument document -> toMap(document);
            case BsonArray array -> toList(array);
            default -> value;
        };
    }

    private static List<@Nullable Object> toList(BsonArray array) {
        List<@Nullable Object> list = new ArrayList<>(array.size());
        array.forEach(value -> list.add(fromBson(value)));
        return Collections.unmodifiableList(list);
    }
}
