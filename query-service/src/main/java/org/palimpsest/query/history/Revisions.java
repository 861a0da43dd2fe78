package org.palimpsest.query.history;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;

import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.palimpsest.codec.Signature;
import org.palimpsest.ledger.Commit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The view {@code revisions}: every revision of every article, each fetched by the key {@code
 * article/number}.
 */
public final class Revisions {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<BsonDocument> collection;

    public Revisions(MongoDatabase database) {
        this.collection = database.getCollection("revisions", BsonDocument.class);
    }

    /** Writes them, each over what stood under its key. */
    public void save(List<RevisionRecord> revisions) {
        if (revisions.isEmpty()) {
            return;
        }
        collection.bulkWrite(
                revisions.stream()
                        .map(RevisionShape::write)
                        .map(
                                document ->
                                        new ReplaceOneModel<>(
                                                Filters.eq(document.get("_id")), document, UPSERT))
                        .toList(),
                new BulkWriteOptions().ordered(false));
    }

    public Optional<RevisionRecord> find(String article, long number) {
        return Optional.ofNullable(
                        collection.find(Filters.eq(RevisionShape.key(article, number))).first())
                .map(RevisionShape::read);
    }

    /** Those of an article from {@code first} to {@code last} that are there, in no order. */
    public List<RevisionRecord> between(String article, long first, long last) {
        List<String> keys =
                LongStream.rangeClosed(first, last)
                        .mapToObj(number -> RevisionShape.key(article, number))
                        .toList();
        return byKeys(keys);
    }

    /** Those that the commits made, as far as they are there, in no order. */
    public List<RevisionRecord> of(List<Commit> commits) {
        return byKeys(
                commits.stream()
                        .map(commit -> RevisionShape.key(commit.stream(), Signature.number(commit)))
                        .toList());
    }

    private List<RevisionRecord> byKeys(List<String> keys) {
        List<RevisionRecord> found = new ArrayList<>(keys.size());
        if (!keys.isEmpty()) {
            collection
                    .find(Filters.in("_id", keys))
                    .forEach(document -> found.add(RevisionShape.read(document)));
        }
        return found;
    }

    /**
     * The ledger's positions of an article's revisions from {@code first} to {@code last}, in
     * order.
     */
    List<Long> positions(String article, long first, long last) {
        List<String> keys =
                LongStream.rangeClosed(first, last)
                        .mapToObj(number -> RevisionShape.key(article, number))
                        .toList();
        Map<Long, Long> positions = new HashMap<>();
        collection
                .find(Filters.in("_id", keys))
                .projection(Projections.include("number", "position"))
                .forEach(
                        document ->
                                positions.put(
                                        document.getInt64("number").getValue(),
                                        document.getInt64("position").getValue()));
        return LongStream.rangeClosed(first, last)
                .mapToObj(number -> Objects.requireNonNull(positions.get(number)))
                .toList();
    }

    /** When a revision was made, or null where it is not there. */
    @Nullable Instant at(String article, long number) {
        BsonDocument document =
                one(Filters.eq(RevisionShape.key(article, number)), Projections.include("at"));
        return document == null ? null : Instant.parse(document.getString("at").getValue());
    }

    /** The position of a revision in the ledger, if it is there. */
    public Optional<Long> position(String article, long number) {
        BsonDocument document =
                one(
                        Filters.eq(RevisionShape.key(article, number)),
                        Projections.include("position"));
        return Optional.ofNullable(document).map(found -> found.getInt64("position").getValue());
    }

    /** Takes one back that the ledger does not hold any more. */
    public void remove(String article, long number) {
        collection.deleteOne(Filters.eq(RevisionShape.key(article, number)));
    }

    public void clear() {
        collection.deleteMany(Filters.empty());
    }

    private @Nullable BsonDocument one(Bson filter, Bson fields) {
        return collection.find(filter).projection(fields).first();
    }
}
