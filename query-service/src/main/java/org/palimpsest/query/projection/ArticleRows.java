package org.palimpsest.query.projection;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;

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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The view {@code articles}: one row for each article, by its slug, with the position that it
 * reflects.
 */
public final class ArticleRows {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final Bson WRITTEN = Filters.gt("revision", 0L);

    private static final String VIEW = "articles";
    private static final BsonInt64 NO_SHIFT = new BsonInt64(0);

    private final Supplier<MongoCollection<BsonDocument>> reading;
    private final MongoCollection<BsonDocument> writing;

    ArticleRows(ViewStore store) {
        this.reading = store.reading(VIEW);
        this.writing = store.writing(VIEW);
    }

    /** That of an article of which anything was projected, or refused to be. */
    public Optional<ArticleRow> find(String slug) {
        return Optional.ofNullable(reading.get().find(Filters.eq(slug)).first())
                .map(ArticleRows::read)
                .filter(row -> row.revision() > 0 || row.stoppedAt() != null);
    }

    /** Those that are there and durable, in no order. */
    public List<ArticleRow> find(Collection<String> slugs) {
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
        reading.get()
                .find(after == null ? WRITTEN : Filters.and(Filters.gt("_id", after), WRITTEN))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .forEach(document -> rows.add(read(document)));
        return rows;
    }

    /**
     * Writes each row.
     *
     * @param standing those of the articles that had a row, by slug, as they were read
     * @throws OvertakenException if one is no more as it was read; the others are written
     */
    void advance(Collection<ArticleRow> rows, Map<String, ArticleRow> standing) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            writing.bulkWrite(
                    rows.stream()
                            .map(
                                    row ->
                                            new ReplaceOneModel<>(
                                                    is(standing.getOrDefault(row.slug(), row)),
                                                    write(row),
                                                    UPSERT))
                            .toList(),
                    new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException refused) {
            Refused.duplicates(refused);
            throw new OvertakenException();
        }
    }

    /**
     * Takes the rows of these articles out of the hands of whoever has read them to write them:
     * from now on they are no more as they were read. One that is not there is written as that of
     * an article of which there is nothing yet.
     */
    void touch(Collection<String> slugs, long shift) {
        Set<String> left = new HashSet<>(slugs);
        while (!left.isEmpty()) {
            Map<String, ArticleRow> standing = new HashMap<>();
            find(left).forEach(row -> standing.put(row.slug(), row));
            left.removeIf(
                    slug -> standing.containsKey(slug) && standing.get(slug).shift() >= shift);
            try {
                advance(
                        left.stream().map(slug -> touched(slug, standing, shift)).toList(),
                        standing);
            } catch (OvertakenException again) {
                // Whoever had it in hand was quicker; what was written stands there now.
            }
        }
    }

    private static ArticleRow touched(String slug, Map<String, ArticleRow> standing, long shift) {
        ArticleRow row = standing.getOrDefault(slug, ArticleRow.unwritten(slug, shift));
        return new ArticleRow(
                slug,
                row.title(),
                row.revision(),
                row.updatedAt(),
                row.position(),
                row.stoppedAt(),
                shift);
    }

    /** Takes all rows that are there out of others' hands; walks them. */
    void touchAll(long shift) {
        writing.updateMany(Filters.not(Filters.gte("shift", shift)), Updates.set("shift", shift));
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

    /**
     * Writes a row in place of another.
     *
     * @throws OvertakenException if that is no more as it was read
     */
    void replace(ArticleRow standing, ArticleRow row) {
        if (writing.replaceOne(is(standing), write(row)).getMatchedCount() == 0) {
            throw new OvertakenException();
        }
    }

    private static Bson is(ArticleRow row) {
        return Filters.and(
                Filters.eq(row.slug()),
                Filters.eq("position", row.position()),
                Filters.eq("stoppedAt", row.stoppedAt()),
                Filters.eq("shift", row.shift() == 0 ? null : Long.valueOf(row.shift())));
    }

    private static BsonDocument write(ArticleRow row) {
        BsonDocument document =
                new BsonDocument("_id", new BsonString(row.slug()))
                        .append("title", new BsonString(row.title()))
                        .append("revision", new BsonInt64(row.revision()))
                        .append("updatedAt", new BsonString(row.updatedAt().toString()))
                        .append("position", new BsonInt64(row.position()));
        if (row.shift() > 0) {
            document.append("shift", new BsonInt64(row.shift()));
        }
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
                        : null,
                document.getInt64("shift", NO_SHIFT).getValue());
    }
}
