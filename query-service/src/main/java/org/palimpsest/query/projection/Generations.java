package org.palimpsest.query.projection;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;

import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.query.history.ViewStore;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which generations of the views there are, in one document that all processes share. Each change
 * of it is made on what stood there, so of two processes that change it at once one does.
 */
final class Generations {

    private static final BsonString PROJECTION = new BsonString("articles");
    private static final long SECONDS = 10;

    /** The views, also those from before they had generations. */
    private static final Pattern VIEW =
            Pattern.compile(
                    "projections|trail"
                        + "|(?:articles|revisions|postings|checkpoints|marks|stopped)(?:_(\\d{1,18}))?");

    private final MongoDatabase database;
    private final MongoCollection<BsonDocument> collection;

    Generations(MongoDatabase database) {
        this.database = database.withTimeout(SECONDS, TimeUnit.SECONDS);
        this.collection = this.database.getCollection("generations", BsonDocument.class);
    }

    /**
     * What stands.
     *
     * @param turn how often it was changed
     * @param live the generation that readers have, 0 where there is none yet
     * @param fold the version of the fold that makes it
     * @param rebuilding the generation that is built beside it, or null
     */
    record State(long turn, long live, long fold, @Nullable Long rebuilding) {

        private static final State NONE = new State(0, 0, Article.FOLD_VERSION, null);

        private State renewed() {
            return new State(turn + 1, next(), Article.FOLD_VERSION, null);
        }

        private State rebuilt() {
            return new State(turn + 1, live, fold, next());
        }

        private State promoted(long generation) {
            return new State(turn + 1, generation, fold, null);
        }

        private long next() {
            return Math.max(live, rebuilding == null ? 0 : rebuilding) + 1;
        }

        boolean holds(long generation) {
            return generation == live || rebuilding != null && generation == rebuilding;
        }
    }

    /** What stands; a new generation where there is none that today's fold makes. */
    State open() {
        State standing = read();
        return standing.live() > 0 && standing.fold() == Article.FOLD_VERSION
                ? standing
                : change(standing, standing.renewed());
    }

    State read() {
        return Optional.ofNullable(collection.find(Filters.eq(PROJECTION)).first())
                .map(Generations::state)
                .orElse(State.NONE);
    }

    /** Has a further generation built, unless one is. */
    State rebuild() {
        State standing = read();
        return standing.rebuilding() == null ? change(standing, standing.rebuilt()) : standing;
    }

    /** Makes a generation that was built the one that readers have, if it still is to be. */
    State promote(long generation) {
        State standing = read();
        return standing.rebuilding() != null && standing.rebuilding() == generation
                ? change(standing, standing.promoted(generation))
                : standing;
    }

    /** The numbers of the generations of which anything is stored; 0 for one without a number. */
    Set<Long> stored() {
        Set<Long> stored = new HashSet<>();
        for (String name : database.listCollectionNames()) {
            Matcher view = VIEW.matcher(name);
            if (view.matches()) {
                stored.add(number(view));
            }
        }
        return stored;
    }

    /** Removes all that is stored of a generation. */
    void drop(long generation) {
        for (String name : database.listCollectionNames()) {
            Matcher view = VIEW.matcher(name);
            if (view.matches() && number(view) == generation) {
                database.getCollection(name).drop();
            }
        }
    }

    private static long number(Matcher view) {
        return view.group(1) == null ? 0 : Long.parseLong(view.group(1));
    }

    /** Where the views of a generation are kept. */
    ViewStore store(long generation) {
        return new ViewStore(database, generation);
    }

    /** The new state, or what others made of the old one meanwhile. */
    private State change(State from, State to) {
        if (from.turn() == 0) {
            return insert(to);
        }
        boolean changed =
                collection
                                .replaceOne(
                                        Filters.and(
                                                Filters.eq(PROJECTION),
                                                Filters.eq("turn", from.turn())),
                                        document(to))
                                .getMatchedCount()
                        > 0;
        return changed ? to : read();
    }

    private State insert(State first) {
        try {
            collection.insertOne(document(first));
            return first;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return read();
            }
            throw refused;
        }
    }

    private static BsonDocument document(State state) {
        BsonDocument document =
                new BsonDocument("_id", PROJECTION)
                        .append("turn", new BsonInt64(state.turn()))
                        .append("live", new BsonInt64(state.live()))
                        .append("fold", new BsonInt64(state.fold()));
        if (state.rebuilding() != null) {
            document.append("rebuilding", new BsonInt64(state.rebuilding()));
        }
        return document;
    }

    private static State state(BsonDocument document) {
        return new State(
                document.getInt64("turn").getValue(),
                document.getInt64("live").getValue(),
                document.getInt64("fold").getValue(),
                document.containsKey("rebuilding")
                        ? Long.valueOf(document.getInt64("rebuilding").getValue())
                        : null);
    }
}
