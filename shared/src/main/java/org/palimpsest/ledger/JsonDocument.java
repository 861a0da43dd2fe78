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

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one JSON object into the BSON that the ledger knows ({@link CanonicalJson}): a name stands
 * once, a number is whole and fits a long, and nothing follows.
 */
final class JsonDocument {

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .maxNameLength(Integer.MAX_VALUE)
                                    .build())
                    .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                    .build();

    private final JsonParser parser;
    private final int deepest;

    private JsonDocument(JsonParser parser, int deepest) {
        this.parser = parser;
        this.deepest = deepest;
    }

    /**
     * @param deepest how deep objects and arrays may lie in each other, the outermost counted
     * @throws BrokenChainException if the bytes are anything else
     */
    static BsonDocument read(byte[] json, int deepest) {
        if (json.length == 0) {
            throw new BrokenChainException("The line is empty");
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BrokenChainException("The line is not a JSON object");
            }
            BsonDocument document = new JsonDocument(parser, deepest).object(1);
            if (parser.nextToken() != null) {
                throw new BrokenChainException("Something follows the JSON object in its line");
            }
            return document;
        } catch (JacksonException e) {
            throw new BrokenChainException("The line is not JSON in UTF-8" + place(e));
        }
    }

    private static String place(JacksonException e) {
        // Not where it breaks a bound of the parser's own.
        @Nullable TokenStreamLocation location = e.getLocation();
        return location == null || location.getByteOffset() < 0
                ? ""
                : ", from about byte " + (location.getByteOffset() + 1) + " on";
    }

    private BsonDocument object(int depth) {
        requireShallow(depth);
        var document = new BsonDocument();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (document.containsKey(name)) {
                throw new BrokenChainException("The name '" + name + "' stands twice in an object");
            }
            parser.nextToken();
            document.put(name, value(depth));
        }
        return document;
    }

    private BsonArray array(int depth) {
        requireShallow(depth);
        var array = new BsonArray();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(depth));
        }
        return array;
    }

    private BsonValue value(int depth) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(depth + 1);
            case START_ARRAY -> array(depth + 1);
            case VALUE_STRING -> new BsonString(parser.getString());
            case VALUE_NUMBER_INT -> number();
            case VALUE_TRUE -> BsonBoolean.TRUE;
            case VALUE_FALSE -> BsonBoolean.FALSE;
            case VALUE_NULL -> BsonNull.VALUE;
            case VALUE_NUMBER_FLOAT ->
                    throw new BrokenChainException(
                            "A number in it is not written as a whole number");
            case null, default -> throw new BrokenChainException("The line is not JSON");
        };
    }

    private BsonValue number() {
        return switch (parser.getNumberType()) {
            case INT -> new BsonInt32(parser.getIntValue());
            case LONG -> new BsonInt64(parser.getLongValue());
            default -> throw new BrokenChainException("A number in it is of magnitude over 2^53");
        };
    }

    private void requireShallow(int depth) {
        if (depth > deepest) {
            throw new BrokenChainException(
                    "Objects and arrays lie in each other more than " + deepest + " deep");
        }
    }
}
