package org.palimpsest.ledger;

import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;

import java.util.Map;
import java.util.TreeMap;

/**
 * BSON in the canonical JSON of RFC 8785: no white space, the names of an object in order of their
 * UTF-16 code units, strings with the fewest escapes.
 *
 * <p>Only null, booleans, strings, arrays, documents and whole numbers of magnitude below 2^53 have
 * such a form here. Doubles are refused although RFC 8785 knows them: the ledger holds a figure as
 * a string of its decimal digits, so a double in it is a mistake, and a form that no other language
 * can round differently is worth more than one that takes everything.
 */
public final class CanonicalJson {

    private static final long GREATEST_EXACT = (1L << 53) - 1;
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder json = new StringBuilder(256);

    private CanonicalJson() {}

    /**
     * The canonical form of {@code value}.
     *
     * @throws IllegalArgumentException if a value within has none: another BSON type, a number of
     *     magnitude 2^53 or more, or a string with an unpaired surrogate
     */
    public static String of(BsonValue value) {
        var writer = new CanonicalJson();
        writer.write(value);
        return writer.json.toString();
    }

    private void write(BsonValue value) {
        switch (value) {
            case BsonDocument document -> write(document);
            case BsonArray array -> write(array);
            case BsonString string -> write(string.getValue());
            case BsonInt32 number -> json.append(number.getValue());
            case BsonInt64 number -> write(number.getValue());
            case BsonBoolean flag -> json.append(flag.getValue());
            case BsonNull nothing -> json.append("null");
            default ->
                    throw new IllegalArgumentException(
                            "No canonical form for BSON of type " + value.getBsonType());
        }
    }

    private void write(BsonDocument document) {
        json.append('{');
        String separator = "";
        for (Map.Entry<String, BsonValue> field : new TreeMap<>(document).entrySet()) {
            json.append(separator);
            write(field.getKey());
            json.append(':');
            write(field.getValue());
            separator = ",";
        }
        json.append('}');
    }

    private void write(BsonArray array) {
        json.append('[');
        String separator = "";
        for (BsonValue element : array) {
            json.append(separator);
            write(element);
            separator = ",";
        }
        json.append(']');
    }

    private void write(long number) {
        if (number > GREATEST_EXACT || number < -GREATEST_EXACT) {
            throw new IllegalArgumentException("No exact double stands for " + number);
        }
        json.append(number);
    }

    private void write(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\t' -> json.append("\\t");
                case '\n' -> json.append("\\n");
                case '\f' -> json.append("\\f");
                case '\r' -> json.append("\\r");
                default -> {
                    if (c < ' ') {
                        json.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
                    } else {
                        requirePaired(text, i);
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }

    private static void requirePaired(String text, int i) {
        char c = text.charAt(i);
        boolean alone =
                Character.isHighSurrogate(c)
                        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                        : Character.isLowSurrogate(c)
                                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
        if (alone) {
            throw new IllegalArgumentException("Unpaired surrogate in a string");
        }
    }
}
