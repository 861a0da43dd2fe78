package org.palimpsest.query.history;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;

import org.bson.BsonDocument;
import org.palimpsest.codec.Signature;
import org.palimpsest.http.ProblemException;
import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.Mark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The view {@code revisions}: every revision of every article, each fetched by the key {@code
 * article/number}.
 */
public final class Revisions {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private static final String VIEW = "revisions";

    private final Supplier<MongoCollection<BsonDocument>> reading;
    private final MongoCollection<BsonDocument> writing;

    public Revisions(ViewStore store) {
        this.reading = store.reading(VIEW);
        this.writing = store.writing(VIEW);
    }

    /** A revision as it comes into the view. */
    public record Kept(RevisionRecord revision, Authorship authorship) {}

    /**
     * Writes them, each over what stood under its key, unless a later shift has written that.
     *
     * @param shift the shift of the work on these views that writes
     */
    public void save(List<Kept> revisions, long shift) {
        if (revisions.isEmpty()) {
            return;
        }
        List<BsonDocument> documents =
                revisions.stream()
                        .map(kept -> RevisionShape.write(kept.revision(), kept.authorship()))
                        .map(document -> Shifts.stamp(document, shift))
                        .toList();
        List<ReplaceOneModel<BsonDocument>> standing =
                inserted(documents).stream()
                        .map(
                                document ->
                                        new ReplaceOneModel<>(
                                                Shifts.notLater(document.getString("_id"), shift),
                                                document,
                                                UPSERT))
                        .toList();
        Shifts.write(writing, standing);
    }

    /** Inserts them, for nearly all are new, and gives those whose keys were taken. */
    private List<BsonDocument> inserted(List<BsonDocument> documents) {
        try {
            writing.insertMany(documents, new InsertManyOptions().ordered(false));
            return List.of();
        } catch (MongoBulkWriteException refused) {
            return Refused.duplicates(refused).stream().map(documents::get).toList();
        }
    }

    public Optional<RevisionRecord> find(String article, long number) {
        return Optional.ofNullable(
                        reading.get().find(Filters.eq(RevisionShape.key(article, number))).first())
                .map(RevisionShape::read);
    }

    /** Those of an article that have these numbers and are there, in no order. */
    public List<RevisionRecord> numbered(String article, List<Long> numbers) {
        return byKeys(keys(article, numbers));
    }

    /** Those that the commits made, as far as they are there, in the order of the commits. */
    public List<RevisionRecord> of(List<Commit> commits) {
        Set<Mark> wanted = commits.stream().map(Commit::mark).collect(Collectors.toSet());
        List<String> keys = commits.stream().flatMap(Revisions::key).toList();
        return byKeys(keys).stream()
                .filter(record -> wanted.contains(record.commit()))
                .sorted(Comparator.comparingLong(RevisionRecord::position))
                .toList();
    }

    /** None for a commit that does not say its revision, as one whose payload was erased. */
    private static Stream<String> key(Commit commit) {
        return Signature.number(commit).stream()
                .mapToObj(number -> RevisionShape.key(commit.stream(), number));
    }

    private static List<String> keys(String article, long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(number -> RevisionShape.key(article, number))
                .toList();
    }

    private static List<String> keys(String article, List<Long> numbers) {
        return numbers.stream().map(number -> RevisionShape.key(article, number)).toList();
    }

    private List<RevisionRecord> byKeys(List<String> keys) {
        List<RevisionRecord> found = new ArrayList<>(keys.size());
        if (!keys.isEmpty()) {
            reading.get()
                    .find(Filters.in("_id", keys))
                    .forEach(document -> found.add(RevisionShape.read(document)));
        }
        return found;
    }

    /**
     * The places in the ledger of an article's revisions from {@code first} to {@code last}, as far
     * as they are there, by their numbers.
     */
    Map<Long, Mark> commits(String article, long first, long last) {
        Map<Long, Mark> commits = new HashMap<>();
        reading.get()
                .find(Filters.in("_id", keys(article, first, last)))
                .projection(Projections.include("number", "position", "hash"))
                .forEach(
                        document ->
                                commits.put(
                                        document.getInt64("number").getValue(),
                                        RevisionShape.commit(document)));
        return commits;
    }

    /** The authorship of those of an article that have these numbers and are there. */
    List<Authorship> authorships(String article, List<Long> numbers) {
        List<Authorship> found = new ArrayList<>(numbers.size());
        reading.get()
                .find(Filters.in("_id", keys(article, numbers)))
                .projection(Projections.include("number", "at", "editor", "sources", "credits"))
                .forEach(document -> found.add(RevisionShape.authorship(document)));
        return found;
    }

    /** When a revision was made, if it is there. */
    Optional<Instant> at(String article, long number) {
        return one(reading.get(), article, number, "at")
                .map(document -> Instant.parse(document.getString("at").getValue()));
    }

    /**
     * When revisions of an article were made, by their numbers.
     *
     * @throws ProblemException 503 where one is not there, as in a failover
     */
    public Map<Long, Instant> times(String article, List<Long> numbers) {
        Map<Long, Instant> times = new HashMap<>();
        reading.get()
                .find(Filters.in("_id", keys(article, numbers)))
                .projection(Projections.include("number", "at"))
                .forEach(
                        document ->
                                times.put(
                                        document.getInt64("number").getValue(),
                                        Instant.parse(document.getString("at").getValue())));
        if (!times.keySet().containsAll(numbers)) {
            throw ArticleHistory.unsettled();
        }
        return times;
    }

    /** The place of a revision in the ledger, if it is there and durable. */
    public Optional<Mark> commit(String article, long number) {
        return one(writing, article, number, "position", "hash").map(RevisionShape::commit);
    }

    /** Takes back those that the ledger does not hold any more and no later shift has written. */
    public void remove(String article, long first, long last, long shift) {
        Shifts.remove(writing, keys(article, first, last), shift);
    }

    private static Optional<BsonDocument> one(
            MongoCollection<BsonDocument> from, String article, long number, String... fields) {
        return Optional.ofNullable(
                from.find(Filters.eq(RevisionShape.key(article, number)))
                        .projection(Projections.include(fields))
                        .first());
    }
}
