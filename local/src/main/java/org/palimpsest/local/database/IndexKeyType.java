package org.palimpsest.local.database;

import de.bwaldvogel.mongo.backend.KeyValue;

import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * Keys of an index in the order in which H2 has objects: that of their serialized bytes. H2
 * serializes both keys anew for each comparison, a dozen times for each search; here the usual
 * keys, one text or one number, are compared as they are, to the same result, and stored as that
 * text or number with a tag before it. So this opens what H2's own type wrote.
 */
final class IndexKeyType extends BasicDataType<Object> {

    /** No tag of H2's is negative. */
    private static final byte ONE_VALUE = -1;

    /** What a key takes in memory beside its text: four small objects. */
    private static final int OVERHEAD = 96;

    /** A longer text is serialized in another form. */
    private static final int LONGEST = 65_535;

    private final ObjectDataType any = new ObjectDataType();

    @Override
    public int compare(Object one, Object other) {
        if (one == other) {
            return 0;
        }
        Object value = single(one);
        Object otherValue = single(other);
        if (value instanceof String text && otherValue instanceof String otherText) {
            int length = length(text);
            int otherLength = length(otherText);
            if (length <= LONGEST && otherLength <= LONGEST) {
                return length == otherLength
                        ? compareBytes(text, otherText)
                        : Integer.compare(length, otherLength);
            }
        } else if (value instanceof Double number && otherValue instanceof Double otherNumber) {
            return Long.compareUnsigned(
                    Double.doubleToLongBits(number), Double.doubleToLongBits(otherNumber));
        } else if (value instanceof Long number && otherValue instanceof Long otherNumber) {
            return Long.compareUnsigned(number, otherNumber);
        }
        return any.compare(one, other);
    }

    /** In bytes, as a serialized text says it first of all. */
    private static int length(String text) {
        int length = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7FF) {
                length += 2;
            } else if (c > 0x7F || c == 0) {
                length++;
            }
        }
        return length;
    }

    /** Of equal length; the bytes of characters come in the order of these, but for the first. */
    private static int compareBytes(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            char c = one.charAt(i);
            char d = other.charAt(i);
            if (c != d) {
                return rank(c) - rank(d);
            }
        }
        return 0;
    }

    /** The zero character is written in two bytes, as the least of those that are. */
    private static int rank(char c) {
        return c == 0 ? 2 * 0x7F + 1 : 2 * c;
    }

    @Override
    public int getMemory(Object key) {
        Object value = single(key);
        if (value instanceof String text) {
            return OVERHEAD + 2 * text.length();
        }
        return value == null ? any.getMemory(key) : OVERHEAD;
    }

    @Override
    public void write(WriteBuffer buffer, Object key) {
        Object value = single(key);
        if (value == null) {
            any.write(buffer, key);
        } else {
            buffer.put(ONE_VALUE);
            any.write(buffer, value);
        }
    }

    @Override
    public Object read(ByteBuffer buffer) {
        if (buffer.get(buffer.position()) != ONE_VALUE) {
            return Objects.requireNonNull(any.read(buffer));
        }
        buffer.get();
        return new KeyValue(any.read(buffer));
    }

    /** The text or number that is the whole key; null for any other. */
    private static @Nullable Object single(Object key) {
        return key instanceof KeyValue one
                        && one.size() == 1
                        && (one.get(0) instanceof String
                                || one.get(0) instanceof Double
                                || one.get(0) instanceof Long)
                ? one.get(0)
                : null;
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
