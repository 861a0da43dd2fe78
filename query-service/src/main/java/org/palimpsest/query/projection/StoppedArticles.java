package org.palimpsest.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;

import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.palimpsest.query.history.ViewStore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The view {@code stopped}: the articles that a commit has stopped, so that they are found without
 * a look at all, and which of them are to be tried again. The row of an article says whether it is
 * stopped, and where; what this view says beyond that is not listed.
 */
public final class StoppedArticles {

    private static final String VIEW = "stopped";
    private static final String POSITION = "position";
    private static final String PROBLEM = "problem";
    private static final Bson ASKED = Filters.eq("retry", true);
    private static final Bson ASK = Updates.set("retry", true);
    private static final Bson ASKED_NO_MORE = Updates.unset("retry");
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final Supplier<MongoCollection<BsonDocument>> reading;
    private final MongoCollection<BsonDocument> writing;
    private final ArticleRows rows;

    StoppedArticles(ViewStore store, ArticleRows rows) {
        this.reading = store.reading(VIEW);
        this.writing = store.writing(VIEW);
        this.rows = rows;
    }

    /**
     * Those that were stopped first, in order of position.
     *
     * @param limit the most to give
     */
    public List<StoppedArticle> list(int limit) {
        Map<String, String> problems = new HashMap<>();
        reading.get()
                .find()
                .sort(Sorts.ascending(POSITION))
                .limit(limit)
                .forEach(
                        document ->
                                problems.put(
                                        slug(document), document.getString(PROBLEM).getValue()));
        List<StoppedArticle> stopped = new ArrayList<>();
        for (ArticleRow row : rows.find(problems.keySet())) {
            if (row.stoppedAt() != null) {
                stopped.add(
                        new StoppedArticle(row.slug(), row.stoppedAt(), problems.get(row.slug())));
            }
        }
        stopped.sort((one, other) -> Long.compare(one.position(), other.position()));
        return stopped;
    }

    /** Adds them, or says anew where they are stopped. */
    void add(Collection<StoppedArticle> articles) {
        if (!articles.isEmpty()) {
            writing.bulkWrite(articles.stream().map(StoppedArticles::addition).toList());
        }
    }

    private static UpdateOneModel<BsonDocument> addition(StoppedArticle article) {
        return new UpdateOneModel<>(
                Filters.eq(article.article()),
                Updates.combine(
                        Updates.set(POSITION, article.position()),
                        Updates.set(PROBLEM, article.problem())),
                UPSERT);
    }

    void remove(String slug) {
        writing.deleteOne(Filters.eq(slug));
    }

    /** Has an article tried again, whoever works on these views; false if it is not here. */
    public boolean retry(String slug) {
        return writing.updateOne(Filters.eq(slug), ASK).getMatchedCount() > 0;
    }

    /** Has all tried again, whoever works on these views. */
    public void retryAll() {
        writing.updateMany(Filters.empty(), ASK);
    }

    /** Those that are to be tried again; they are then no more asked for. */
    List<String> takeAsked() {
        List<String> asked = new ArrayList<>();
        writing.find(ASKED).forEach(document -> asked.add(slug(document)));
        // Before they are tried: who asks while one is tried has it tried once more.
        if (!asked.isEmpty()) {
            writing.updateMany(Filters.in("_id", asked), ASKED_NO_MORE);
        }
        return asked;
    }

    private static String slug(BsonDocument document) {
        return document.getString("_id").getValue();
    }
}
