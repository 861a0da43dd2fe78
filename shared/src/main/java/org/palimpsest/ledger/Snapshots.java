package org.palimpsest.ledger;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndReplaceOptions;
import com.mongodb.client.model.ReturnDocument;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/** The last snapshot of each stream. All of them can be made again from the commits. */
final class Snapshots {

    private static final String STREAM = "_id";
    private static final String SEQUENCE = "sequence";
    private static final String AGGREGATE_TYPE = "aggregateType";
    private static final String VERSION = "version";

    private final MongoCollection<BsonDocument> snapshots;

    Snapshots(MongoDatabase database) {
        this.snapshots = database.getCollection("snapshots", BsonDocument.class);
    }

    /** Keeps the snapshot unless a later one is there. */
    void store(DomainEventMessage<?> snapshot, EventCodec codec) {
        BsonDocument offered = write(snapshot, codec);
        // A later one that was displaced goes back in its turn, so the latest stays in the end.
        for (BsonDocument displaced = put(offered);
                displaced != null && isLater(displaced, offered, codec);
                displaced = put(offered)) {
            offered = displaced;
        }
    }

    private @Nullable BsonDocument put(BsonDocument snapshot) {
        return snapshots.findOneAndReplace(
                Filters.eq(STREAM, snapshot.get(STREAM)),
                snapshot,
                new FindOneAndReplaceOptions().upsert(true).returnDocument(ReturnDocument.BEFORE));
    }

    private static boolean isLater(BsonDocument one, BsonDocument other, EventCodec codec) {
        return isOfVersion(one, codec)
                && one.getInt64(SEQUENCE).getValue() > other.getInt64(SEQUENCE).getValue();
    }

    private static boolean isOfVersion(BsonDocument snapshot, EventCodec codec) {
        return snapshot.getString(VERSION).getValue().equals(codec.snapshotVersion());
    }

    /** The last snapshot that was kept, if the codec's present version made it. */
    Optional<DomainEventMessage<?>> read(String stream, EventCodec codec) {
        return Optional.ofNullable(
                        Patience.bound(snapshots).find(Filters.eq(STREAM, stream)).first())
                .filter(snapshot -> isOfVersion(snapshot, codec))
                .map(snapshot -> read(snapshot, codec));
    }

    private static BsonDocument write(DomainEventMessage<?> snapshot, EventCodec codec) {
        EventCodec.Encoded payload = codec.encode(snapshot.getPayload());
        var document = new BsonDocument(STREAM, new BsonString(snapshot.getAggregateIdentifier()));
        document.put(SEQUENCE, new BsonInt64(snapshot.getSequenceNumber()));
        if (snapshot.getType() != null) {
            document.put(AGGREGATE_TYPE, new BsonString(snapshot.getType()));
        }
        document.put(VERSION, new BsonString(codec.snapshotVersion()));
        document.put("id", new BsonString(snapshot.getIdentifier()));
        document.put("at", new BsonString(snapshot.getTimestamp().toString()));
        document.put("metadata", Metadata.toBson(snapshot.getMetaData()));
        document.put("type", new BsonString(payload.type()));
        document.put("revision", new BsonString(payload.revision()));
        document.put("data", payload.data());
        return document;
    }

    private static DomainEventMessage<?> read(BsonDocument document, EventCodec codec) {
        return new GenericDomainEventMessage<>(
                document.containsKey(AGGREGATE_TYPE)
                        ? document.getString(AGGREGATE_TYPE).getValue()
                        : null,
                document.getString(STREAM).getValue(),
                document.getInt64(SEQUENCE).getValue(),
                codec.decode(
                        document.getString("type").getValue(),
                        document.getString("revision").getValue(),
                        document.get("data")),
                MetaData.from(Metadata.toMap(document.getDocument("metadata"))),
                document.getString("id").getValue(),
                Instant.parse(document.getString("at").getValue()));
    }
}
