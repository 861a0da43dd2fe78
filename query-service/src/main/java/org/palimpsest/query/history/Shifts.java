package org.palimpsest.query.history;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.WriteModel;

import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;

import java.util.List;

/**
 * Says in each document which shift of the work on the views has written it, so that a worker that
 * was replaced without knowing it, and goes on, writes nothing over what its successor wrote.
 */
final class Shifts {

    private static final String SHIFT = "shift";
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private Shifts() {}

    static BsonDocument stamp(BsonDocument document, long shift) {
        return document.append(SHIFT, new BsonInt64(shift));
    }

    /** Matches what stands under a key, unless a later shift has written it. */
    static Bson notLater(BsonString key, long shift) {
        return Filters.and(Filters.eq("_id", key), Filters.not(Filters.gt(SHIFT, shift)));
    }

    /** Writes what no later shift has written already; who is told so is about to be replaced. */
    static void write(
            MongoCollection<BsonDocument> collection,
            List<? extends WriteModel<BsonDocument>> writes) {
        if (writes.isEmpty()) {
            return;
        }
        try {
            collection.bulkWrite(writes, UNORDERED);
        } catch (MongoBulkWriteException refused) {
            Refused.duplicates(refused);
        }
    }

    static void remove(MongoCollection<BsonDocument> collection, List<String> keys, long shift) {
        write(
                collection,
                keys.stream()
                        .map(
                                key ->
                                        new DeleteOneModel<BsonDocument>(
                                                notLater(new BsonString(key), shift)))
                        .toList());
    }
}
