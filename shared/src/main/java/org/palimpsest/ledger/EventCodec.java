package org.palimpsest.ledger;

import org.bson.BsonValue;

/**
 * Turns what happened into BSON that a person can read, and back. Snapshots of an aggregate go
 * through the same two methods.
 */
public interface EventCodec {

    /**
     * The stored form of an event's or a snapshot's payload.
     *
     * @throws IllegalArgumentException if this codec knows no form for it
     */
    Encoded encode(Object payload);

    /**
     * The payload that {@code data} stands for; an older revision is brought to the present one.
     *
     * @throws IllegalArgumentException if type, revision or data are unknown to this codec
     */
    Object decode(String type, String revision, BsonValue data);

    /**
     * The version of what snapshots hold. A snapshot of another version counts as absent: it is
     * made again from the events.
     */
    default String snapshotVersion() {
        return "1";
    }

    /**
     * A payload's stored form.
     *
     * @param type the name that the type has in the ledger, which outlives any class name
     * @param revision the revision of the type's shape
     * @param data null, booleans, strings, whole numbers, arrays and documents only, see {@link
     *     CanonicalJson}
     */
    record Encoded(String type, String revision, BsonValue data) {}
}
