package org.palimpsest.ledger;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;

import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The collection {@code commits}. Every read names its documents by {@code _id} or by a unique
 * field, which costs the same on a replica set and on the embedded server and whatever the length
 * of the history; a sort orders only what was named.
 */
final class CommitStore {

    private static final int FARTHEST_PROBE = 40;

    /** How many documents the server sends together, if they are small. */
    private static final int AT_ONCE = 1_024;

    private static final Bson HEAD_FIELDS = include(CommitDocument.HASH, CommitDocument.AT);

    private final MongoCollection<BsonDocument> collection;

    private CommitStore(MongoCollection<BsonDocument> collection) {
        this.collection = collection;
    }

    static CommitStore of(MongoDatabase database) {
        return new CommitStore(
                database.getCollection("commits", BsonDocument.class)
                        .withReadPreference(ReadPreference.primary())
                        .withReadConcern(ReadConcern.MAJORITY)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true)));
    }

    private MongoCollection<BsonDocument> commits() {
        return Patience.bound(collection);
    }

    /** The same collection, each operation bounded by the given time. */
    CommitStore within(Duration time) {
        return new CommitStore(
                collection.withTimeout(Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS));
    }

    void ensureIndexes() {
        commits()
                .createIndex(
                        Indexes.ascending(CommitDocument.KEY), new IndexOptions().unique(true));
        commits()
                .createIndex(
                        Indexes.ascending(CommitDocument.COMMAND), new IndexOptions().unique(true));
    }

    /** Inserts in order, up to the first that is refused. */
    void insert(List<Commit> batch) {
        commits()
                .insertMany(
                        batch.stream().map(CommitDocument::write).toList(),
                        new InsertManyOptions().ordered(true));
    }

    /**
     * The last commit's place. Positions have no gaps, so the count of documents is a good first
     * guess, and looking ever farther ahead of what is there finds the end in few reads.
     */
    Head head() {
        long guess = count();
        Head found = lastOf(LongStream.concat(LongStream.of(guess), ahead(guess)));
        while (found.position() != guess) {
            guess = found.position();
            Head farther = lastOf(ahead(guess));
            found = farther.position() > guess ? farther : found;
        }
        return found;
    }

    private static LongStream ahead(long position) {
        return LongStream.range(0, FARTHEST_PROBE).map(n -> position + (1L << n));
    }

    private Head lastOf(LongStream positions) {
        return headsAt(positions).reduce((earlier, later) -> later).orElse(Head.START);
    }

    /** The places of those of the next {@code limit} commits that are there, in order. */
    List<Head> headsAfter(long position, int limit) {
        return headsAt(LongStream.rangeClosed(position + 1, position + limit)).toList();
    }

    Optional<Head> headAt(long position) {
        return headsAt(LongStream.of(position)).findFirst();
    }

    private Stream<Head> headsAt(LongStream positions) {
        return find(
                in(CommitDocument.POSITION, positions.boxed().toList()),
                HEAD_FIELDS,
                CommitDocument::readHead)
                .stream();
    }

    /** The number of events at a position, 0 if there is no commit. */
    int countAt(long position) {
        return find(
                        eq(CommitDocument.POSITION, position),
                        include(CommitDocument.COUNT),
                        document -> document.getNumber(CommitDocument.COUNT).intValue())
                .stream()
                .findFirst()
                .orElse(0);
    }

    /** The next commits, at most {@code limit}, up to the first position that is not there. */
    List<Commit> commitsAfter(long position, int limit) {
        return run(position, limit, Integer.MAX_VALUE).commits();
    }

    /**
     * Those of the next {@code limit} documents that are there, in order: as many as fit into so
     * many bytes, and at least one.
     */
    Run run(long position, int limit, int bytes) {
        Read read = read(isAfter(position, limit), bytes);
        return new Run(position, limit, read.documents(), read.cut());
    }

    /**
     * Documents that were read together.
     *
     * @param bytes how large they are together
     * @param cut whether there were more, for which there was no room
     */
    record Read(List<RawBsonDocument> documents, long bytes, boolean cut) {}

    /** Reads in order, as many as fit into so many bytes and at least one. */
    private Read read(Bson filter, int bytes) {
        List<RawBsonDocument> documents = new ArrayList<>();
        long size = 0;
        try (MongoCursor<RawBsonDocument> cursor =
                commits()
                        .withDocumentClass(RawBsonDocument.class)
                        .find(filter)
                        .sort(Sorts.ascending(CommitDocument.POSITION))
                        .batchSize(AT_ONCE)
                        .iterator()) {
            while (cursor.hasNext() && size < bytes) {
                RawBsonDocument document = cursor.next();
                size += document.getByteBuffer().remaining();
                documents.add(document);
            }
            return new Read(documents, size, cursor.hasNext());
        }
    }

    private static Bson isAfter(long position, int limit) {
        return in(
                CommitDocument.POSITION,
                LongStream.rangeClosed(position + 1, position + limit).boxed().toList());
    }

    /** How many documents there are, which on a replica set is an estimate. */
    long count() {
        return commits().estimatedDocumentCount();
    }

    /** What stands under {@code _id} in every document, in no order; reads the whole collection. */
    void forEachId(Consumer<BsonValue> reader) {
        commits()
                .find()
                .projection(include(CommitDocument.POSITION))
                .forEach(document -> reader.accept(document.get(CommitDocument.POSITION)));
    }

    List<Commit> byPositions(Collection<Long> positions) {
        return find(in(CommitDocument.POSITION, positions), null, CommitDocument::read);
    }

    Optional<Commit> byPosition(long position) {
        return one(CommitDocument.POSITION, position);
    }

    Optional<Commit> byCommand(String command) {
        return one(CommitDocument.COMMAND, command);
    }

    Optional<Commit> byKey(String key) {
        return one(CommitDocument.KEY, key);
    }

    List<Commit> byCommands(Collection<String> commands) {
        return find(in(CommitDocument.COMMAND, commands), null, CommitDocument::read);
    }

    /** The commits of these keys that are there, in order: as many as fit, and at least one. */
    Read byKeys(Collection<String> keys, int bytes) {
        return read(in(CommitDocument.KEY, keys), bytes);
    }

    /** By which commands those of the keys that are taken are taken. */
    Map<String, String> takers(Collection<String> keys) {
        Map<String, String> takers = new HashMap<>();
        find(
                        in(CommitDocument.KEY, keys),
                        include(CommitDocument.KEY, CommitDocument.COMMAND),
                        Function.identity())
                .forEach(
                        taken ->
                                takers.put(
                                        taken.getString(CommitDocument.KEY).getValue(),
                                        taken.getString(CommitDocument.COMMAND).getValue()));
        return takers;
    }

    /** Which events the commits of these keys hold, without reading the events. */
    List<Span> spansByKeys(Collection<String> keys) {
        return find(in(CommitDocument.KEY, keys), Span.FIELDS, Span::read);
    }

    private Optional<Commit> one(String field, Object value) {
        return find(eq(field, value), null, CommitDocument::read).stream().findFirst();
    }

    private <T> List<T> find(
            Bson filter, @Nullable Bson fields, Function<BsonDocument, T> reading) {
        return commits()
                .find(filter)
                .projection(fields)
                .sort(Sorts.ascending(CommitDocument.POSITION))
                .map(reading::apply)
                .into(new ArrayList<>());
    }
}
