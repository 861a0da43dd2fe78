package org.palimpsest.query.history;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;

import org.bson.BsonDocument;
import org.bson.BsonString;
import org.palimpsest.article.Article;
import org.palimpsest.codec.PackedArticle;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * Folded articles kept every so many revisions, so that any revision is a bounded number of events
 * away from one.
 */
public final class Checkpoints {

    /** How many revisions lie between two checkpoints of an article. */
    static final long EVERY = 16;

    private static final String VIEW = "checkpoints";

    private final Supplier<MongoCollection<BsonDocument>> reading;
    private final MongoCollection<BsonDocument> writing;

    public Checkpoints(ViewStore store) {
        this.reading = store.reading(VIEW);
        this.writing = store.writing(VIEW);
    }

    /** Whether an article of this revision is kept. */
    public static boolean isKept(long revision) {
        return revision % EVERY == 0;
    }

    /**
     * Keeps articles whose revisions are kept, unless a later shift has kept others in their place.
     *
     * @param shift the shift of the work on these views that writes
     */
    public void keep(List<Article> articles, long shift) {
        Shifts.write(writing, articles.stream().map(article -> write(article, shift)).toList());
    }

    private static ReplaceOneModel<BsonDocument> write(Article article, long shift) {
        BsonString key = new BsonString(RevisionShape.key(article.slug(), article.revision()));
        return new ReplaceOneModel<>(
                Shifts.notLater(key, shift),
                Shifts.stamp(PackedArticle.write(article).append("_id", key), shift),
                new ReplaceOptions().upsert(true));
    }

    /**
     * The article at the last checkpoint at or before a revision, or unwritten where there is none.
     */
    Article before(String slug, long revision) {
        for (long kept = revision - revision % EVERY; kept > 0; kept -= EVERY) {
            Optional<Article> article = find(slug, kept);
            if (article.isPresent()) {
                return article.get();
            }
        }
        return Article.unwritten(slug);
    }

    /**
     * Takes back those that were made of what the ledger does not hold any more, and by no later
     * shift.
     */
    public void remove(String slug, long first, long last, long shift) {
        List<String> keys =
                LongStream.rangeClosed(first, last)
                        .filter(Checkpoints::isKept)
                        .mapToObj(revision -> RevisionShape.key(slug, revision))
                        .toList();
        Shifts.remove(writing, keys, shift);
    }

    private Optional<Article> find(String slug, long revision) {
        return Optional.ofNullable(
                        reading.get().find(Filters.eq(RevisionShape.key(slug, revision))).first())
                .filter(PackedArticle::isCurrent)
                .map(PackedArticle::read);
    }
}
