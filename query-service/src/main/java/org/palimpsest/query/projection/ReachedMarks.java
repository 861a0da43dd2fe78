package org.palimpsest.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;

import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.palimpsest.article.Article;
import org.palimpsest.ledger.Mark;

import java.util.Optional;

/**
 * How far the projection has come, and the last places that it went through: enough of them to find
 * where it and the ledger agree after a failover took commits back.
 */
final class ReachedMarks {

    private static final long REMEMBERED = 256;
    private static final String REACHED = "articles";
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<BsonDocument> reached;
    private final MongoCollection<BsonDocument> trail;

    ReachedMarks(MongoDatabase database) {
        this.reached = database.getCollection("projections", BsonDocument.class);
        this.trail = database.getCollection("trail", BsonDocument.class);
    }

    /**
     * The place that was reached, or the start where nothing was, or not by this version of the
     * fold.
     */
    Mark reached() {
        return Optional.ofNullable(reached.find(Filters.eq(REACHED)).first())
                .filter(document -> document.getInt64("fold").getValue() == Article.FOLD_VERSION)
                .map(ReachedMarks::mark)
                .orElse(Mark.START);
    }

    void reach(Mark mark) {
        long slot = mark.position() % REMEMBERED;
        trail.replaceOne(Filters.eq(slot), write(mark).append("_id", new BsonInt64(slot)), UPSERT);
        reached.replaceOne(
                Filters.eq(REACHED),
                write(mark)
                        .append("_id", new BsonString(REACHED))
                        .append("fold", new BsonInt64(Article.FOLD_VERSION)),
                UPSERT);
    }

    /** The hash of the commit at a position that was gone through not long ago. */
    Optional<String> hashAt(long position) {
        return Optional.ofNullable(trail.find(Filters.eq(position % REMEMBERED)).first())
                .map(ReachedMarks::mark)
                .filter(mark -> mark.position() == position)
                .map(Mark::hash);
    }

    private static BsonDocument write(Mark mark) {
        return new BsonDocument("position", new BsonInt64(mark.position()))
                .append("hash", new BsonString(mark.hash()));
    }

    private static Mark mark(BsonDocument document) {
        return new Mark(
                document.getInt64("position").getValue(), document.getString("hash").getValue());
    }
}
