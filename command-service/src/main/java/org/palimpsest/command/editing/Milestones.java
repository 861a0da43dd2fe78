package org.palimpsest.command.editing;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;

import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.palimpsest.article.Article;
import org.palimpsest.codec.PackedArticle;
import org.palimpsest.ledger.Patience;

import java.util.Optional;

/**
 * Folded articles kept every so many revisions, so that the way to a past one is short. All of them
 * can be made again from the ledger, and one that is missing is made when its place is passed.
 */
final class Milestones {

    /** How many revisions lie between two milestones of an article. */
    static final long EVERY = 100;

    private final MongoCollection<BsonDocument> collection;

    Milestones(MongoDatabase database) {
        this.collection =
                database.getCollection("milestones", BsonDocument.class)
                        .withReadConcern(ReadConcern.MAJORITY);
    }

    /** Keeps what a fold has come to if that is the place of a milestone. */
    void keep(Waypoint waypoint) {
        Article article = waypoint.article();
        if (article.revision() % EVERY == 0) {
            String key = key(article.slug(), article.revision());
            BsonDocument document =
                    PackedArticle.write(article)
                            .append("_id", new BsonString(key))
                            .append("sequence", new BsonInt64(waypoint.sequence()));
            Patience.bound(collection)
                    .replaceOne(Filters.eq(key), document, new ReplaceOptions().upsert(true));
        }
    }

    /** The last one that is kept at or before a revision, or the start of the article. */
    Waypoint before(String slug, long revision) {
        for (long kept = revision - revision % EVERY; kept > 0; kept -= EVERY) {
            Optional<Waypoint> found = find(key(slug, kept));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return Waypoint.start(slug);
    }

    private Optional<Waypoint> find(String key) {
        return Optional.ofNullable(Patience.bound(collection).find(Filters.eq(key)).first())
                .filter(PackedArticle::isCurrent)
                .map(
                        document ->
                                new Waypoint(
                                        PackedArticle.read(document),
                                        document.getInt64("sequence").getValue()));
    }

    private static String key(String slug, long revision) {
        return slug + "/" + revision;
    }
}
