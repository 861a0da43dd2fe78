package org.palimpsest.query.history;

import com.mongodb.client.model.Filters;

import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.conversions.Bson;

import java.util.Arrays;
import java.util.BitSet;

/** A set of numbers that only grows, so its size says which of its states it is in. */
final class Posting {

    static final Posting NONE = new Posting(new byte[0]);
    private static final String NUMBERS = "numbers";
    private static final String SIZE = "size";

    private final byte[] bits;
    private final int size;

    private Posting(byte[] bits) {
        this.bits = bits;
        this.size = BitSet.valueOf(bits).cardinality();
    }

    int size() {
        return size;
    }

    /** Asks for the set under a key in this of all the states that it goes through. */
    Bson is(String key) {
        return Filters.and(Filters.eq(key), Filters.eq(SIZE, size));
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
                .append(SIZE, new BsonInt32(size))
                .append(NUMBERS, new BsonBinary(bits));
    }

    static Posting read(BsonDocument document) {
        byte[] bits = document.getBinary(NUMBERS).getData();
        return new Posting(Arrays.copyOf(bits, bits.length));
    }
}
