package org.palimpsest.query.projection;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;

import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.palimpsest.query.history.Refused;
import org.palimpsest.query.history.ViewStore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The view {@code articles}: one row for each article, by its slug, with the position that it
 * reflects.
 */
public final class ArticleRows {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final Bson WRITTEN = Filters.gt("revision", 0L);

    private static final String VIEW = "articles";

    private final MongoCollection<BsonDocument> reading;
    private final MongoCollection<BsonDocument> writing;

    ArticleRows(ViewStore store) {
        this.reading = store.reading(VIEW);
        this.writing = store.writing(VIEW);
    }

    public Optional<ArticleRow> find(String slug) {
        return Optional.ofNullable(reading.find(Filters.eq(slug)).first()).map(ArticleRows::read);
    }

    /** Those that are there and durable, in no order. */
    List<ArticleRow> find(Collection<String> slugs) {
        List<ArticleRow> rows = new ArrayList<>(slugs.size());
        writing.find(Filters.in("_id", slugs)).forEach(document -> rows.add(read(document)));
        return rows;
    }

    /**
     * The rows behind a slug, in order of slug.
     *
     * @param after the slug before the first one, or null for the first of all
     */
    public List<ArticleRow> page(@Nullable String after, int limit) {
        List<ArticleRow> rows = new ArrayList<>();
        reading.find(after == null ? WRITTEN : Filters.and(Filters.gt("_id", after), WRITTEN))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .forEach(document -> rows.add(read(document)));
        return rows;
    }

    /**
     * Writes each row, unless another process has written one meanwhile that reflects as much.
     *
     * @param standing those of the articles that had a row, by slug, as they were read
     */
    void advance(Collection<ArticleRow> rows, Map<String, ArticleRow> standing) {
        Collection<ArticleRow> left = rows;
        Map<String, ArticleRow> known = standing;
        while (!left.isEmpty()) {
            List<ArticleRow> refused = refused(List.copyOf(left), known);
            Map<String, ArticleRow> met = new HashMap<>();
            find(refused.stream().map(ArticleRow::slug).toList())
                    .forEach(row -> met.put(row.slug(), row));
            left =
                    refused.stream()
                            .filter(row -> !met.getOrDefault(row.slug(), row).reflects(row))
                            .toList();
            known = met;
        }
    }

    /** Writes rows over those that are known, and gives those that met others. */
    private List<ArticleRow> refused(List<ArticleRow> rows, Map<String, ArticleRow> known) {
        try {
            writing.bulkWrite(
                    rows.stream()
                            .map(
                                    row ->
                                            new ReplaceOneModel<>(
                                                    is(known.getOrDefault(row.slug(), row)),
                                                    write(row),
                                                    UPSERT))
                            .toList(),
                    new BulkWriteOptions().ordered(false));
            return List.of();
        } catch (MongoBulkWriteException refused) {
            return Refused.duplicates(refused).stream().map(rows::get).toList();
        }
    }

    /** Those that reflect, or were stopped by, a position behind this one; walks all rows. */
    List<ArticleRow> beyond(long position) {
        List<ArticleRow> rows = new ArrayList<>();
        writing.find(
                        Filters.or(
                                Filters.gt("position", position),
                                Filters.gt("stoppedAt", position)))
                .forEach(document -> rows.add(read(document)));
        return rows;
    }

    void set(ArticleRow row) {
        writing.replaceOne(Filters.eq(row.slug()), write(row), UPSERT);
    }

    void remove(String slug) {
        writing.deleteOne(Filters.eq(slug));
    }

    private static Bson is(ArticleRow row) {
        return Filters.and(
                Filters.eq(row.slug()),
                Filters.eq("position", row.position()),
                Filters.eq("stoppedAt", row.stoppedAt()));
    }

    private static BsonDocument write(ArticleRow row) {
        BsonDocument document =
                new BsonDocument("_id", new BsonString(row.slug()))
                        .append("title", new BsonString(row.title()))
                        .append("revision", new BsonInt64(row.revision()))
                        .append("updatedAt", new BsonString(row.updatedAt().toString()))
                        .append("position", new BsonInt64(row.position()));
        if (row.stoppedAt() != null) {
            document.append("stoppedAt", new BsonInt64(row.stoppedAt()));
        }
        return document;
    }

    private static ArticleRow read(BsonDocument document) {
        return new ArticleRow(
                document.getString("_id").getValue(),
                document.getString("title").getValue(),
                document.getInt64("revision").getValue(),
                Instant.parse(document.getString("updatedAt").getValue()),
                document.getInt64("position").getValue(),
                document.containsKey("stoppedAt")
                        ? Long.valueOf(document.getInt64("stoppedAt").getValue())
                        : null);
    }
}
