package org.palimpsest.query.history;

import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;

import java.util.Arrays;
import java.util.BitSet;

/** A set of numbers that only grows, so its size says which of its states it is in. */
final class Posting {

    /** A field of its own, for a search by one unique field is the only fast one everywhere. */
    static final String STATE = "state";

    static final Posting NONE = new Posting(new byte[0]);
    private static final String NUMBERS = "numbers";

    private final byte[] bits;
    private final int size;

    private Posting(byte[] bits) {
        this.bits = bits;
        this.size = BitSet.valueOf(bits).cardinality();
    }

    int size() {
        return size;
    }

    /** What tells this state of the set from all others that it goes through. */
    String state(String key) {
        return key + "@" + size;
    }

    /** A copy, to be changed at will. */
    BitSet numbers() {
        return BitSet.valueOf(bits);
    }

    Posting with(BitSet more) {
        BitSet all = numbers();
        all.or(more);
        return new Posting(all.toByteArray());
    }

    BsonDocument write(String key) {
        return new BsonDocument("_id", new BsonString(key))
                .append(STATE, new BsonString(state(key)))
                .append(NUMBERS, new BsonBinary(bits));
    }

    static Posting read(BsonDocument document) {
        byte[] bits = document.getBinary(NUMBERS).getData();
        return new Posting(Arrays.copyOf(bits, bits.length));
    }
}
