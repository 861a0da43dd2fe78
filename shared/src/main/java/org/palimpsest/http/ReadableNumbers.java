package org.palimpsest.http;

import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.jackson.JsonNodeDeserializer;

/**
 * Reads any JSON, of which a number may have an exponent that no decimal can have: the reader
 * notices too late to say so as it says all else, and raises what is no failure of reading.
 */
final class ReadableNumbers extends ValueDeserializer<JsonNode> {

    private final ValueDeserializer<?> reader =
            JsonNodeDeserializer.getDeserializer(JsonNode.class);

    @Override
    public JsonNode deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return (JsonNode) reader.deserialize(parser, context);
        } catch (NumberFormatException | ArithmeticException beyond) {
            throw new StreamReadException(parser, "A number is out of all range", beyond);
        }
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return context.getNodeFactory().nullNode();
    }
}
