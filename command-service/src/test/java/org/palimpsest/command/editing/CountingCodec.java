package org.palimpsest.command.editing;

import org.bson.BsonValue;
import org.palimpsest.ledger.EventCodec;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts the events that are read from the ledger, and the snapshots. */
record CountingCodec(EventCodec codec, AtomicInteger decoded) implements EventCodec {

    @Override
    public Encoded encode(Object payload) {
        return codec.encode(payload);
    }

    @Override
    public Object decode(String type, String revision, BsonValue data) {
        decoded.incrementAndGet();
        return codec.decode(type, revision, data);
    }

    @Override
    public String snapshotVersion() {
        return codec.snapshotVersion();
    }
}
