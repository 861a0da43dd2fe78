package org.palimpsest.local.database;

import de.bwaldvogel.mongo.backend.KeyValue;

import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * Keys of an index as H2 stores objects, in the order in which it stores them: that of their
 * serialized bytes. H2 serializes both keys anew for each comparison, a dozen times for each
 * search; here the usual keys, one text or one number, are compared as they are, to the same
 * result. So this opens what H2's own type wrote, and the other way round.
 */
final class IndexKeyType extends BasicDataType<Object> {

    /** A longer text is serialized in another form. */
    private static final int LONGEST = 65_535;

    private final ObjectDataType any = new ObjectDataType();

    @Override
    public int compare(Object one, Object other) {
        if (one == other) {
            return 0;
        }
        if (one instanceof KeyValue key
                && other instanceof KeyValue otherKey
                && key.size() == 1
                && otherKey.size() == 1) {
            Object value = key.get(0);
            Object otherValue = otherKey.get(0);
            if (value instanceof String text && otherValue instanceof String otherText) {
                int length = length(text);
                int otherLength = length(otherText);
                if (length <= LONGEST && otherLength <= LONGEST) {
                    return length == otherLength
                            ? compareBytes(text, otherText)
                            : Integer.signum(Integer.compare(length, otherLength));
                }
            } else if (value instanceof Double number && otherValue instanceof Double otherNumber) {
                return compareUnsigned(
                        Double.doubleToLongBits(number), Double.doubleToLongBits(otherNumber));
            } else if (value instanceof Long number && otherValue instanceof Long otherNumber) {
                return compareUnsigned(number, otherNumber);
            }
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
                return Integer.signum(rank(c) - rank(d));
            }
        }
        return 0;
    }

    /** The zero character is written in two bytes, as the least of those that are. */
    private static int rank(char c) {
        return c == 0 ? 2 * 0x7F + 1 : 2 * c;
    }

    private static int compareUnsigned(long one, long other) {
        return Integer.signum(Long.compareUnsigned(one, other));
    }

    @Override
    public int getMemory(Object key) {
        return any.getMemory(key);
    }

    @Override
    public void write(WriteBuffer buffer, Object key) {
        any.write(buffer, key);
    }

    @Override
    public Object read(ByteBuffer buffer) {
        return Objects.requireNonNull(any.read(buffer));
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
