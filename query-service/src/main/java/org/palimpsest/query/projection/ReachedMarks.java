package org.palimpsest.query.projection;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.palimpsest.ledger.Mark;
import org.palimpsest.query.history.ViewStore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The view {@code marks}: in one document how far the projection has come and who works on it, and
 * beside it the last places that it went through, enough of them to find where it and the ledger
 * agree after a failover took commits back.
 *
 * <p>Whoever works changes that document only as long as it names their shift. As the place reached
 * and the worker are one document, nobody can move the one who is not the other.
 */
final class ReachedMarks {

    private static final String VIEW = "marks";
    private static final long REMEMBERED = 256;
    private static final BsonString REACHED = new BsonString("reached");
    private static final String POSITION = "position";
    private static final String HASH = "hash";
    private static final String SHOWN_FROM = "shownFrom";
    private static final String SHIFT = "shift";
    private static final String BEAT = "beat";
    private static final String WORKER = "worker";
    private static final String IN_HAND = "inHand";
    private static final BsonInt64 NONE = new BsonInt64(0);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions IN_ORDER = new BulkWriteOptions().ordered(true);

    /** For all that must not wait long: to know who works, and to be known as who works. */
    private final MongoCollection<BsonDocument> brief;

    private final MongoCollection<BsonDocument> writing;

    ReachedMarks(ViewStore store) {
        this.brief = store.writingBriefly(VIEW);
        this.writing = store.writing(VIEW);
    }

    /** The place that was reached, or the start where nothing was. */
    Mark reached() {
        return read().map(Reached::mark).orElse(Mark.START);
    }

    /** How far it has come and who works on it, if anybody ever did. */
    Optional<Reached> read() {
        return Optional.ofNullable(
                        brief.find(Filters.eq(REACHED))
                                .projection(Projections.exclude(IN_HAND))
                                .first())
                .map(ReachedMarks::reached);
    }

    /**
     * The same, after it was made where it was not there: at the start, with nobody at work.
     *
     * @param shownFrom the position from which on readers may have it, where it is made
     */
    Reached open(long shownFrom) {
        Optional<Reached> standing = read();
        if (standing.isPresent()) {
            return standing.get();
        }
        try {
            brief.insertOne(
                    document(REACHED, Mark.START)
                            .append(SHOWN_FROM, new BsonInt64(shownFrom))
                            .append(SHIFT, NONE)
                            .append(BEAT, NONE));
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        }
        return read().orElseThrow(ReplacedException::new);
    }

    /** Begins the next shift, if nothing has moved since that was seen; tells whether it did. */
    boolean take(Reached seen, String worker) {
        brief.updateOne(
                Filters.and(Filters.eq(REACHED), is(SHIFT, seen.shift()), is(BEAT, seen.beat())),
                Updates.combine(
                        Updates.set(SHIFT, seen.shift() + 1),
                        Updates.set(BEAT, seen.beat() + 1),
                        Updates.set(WORKER, worker)));
        // Asked, for an answer that was lost may have been a yes.
        return isTaken(seen.shift() + 1, worker);
    }

    /**
     * Shows that the worker of a shift is alive; false where the shift is over. It need not be
     * durable: the next one comes in a moment.
     */
    boolean beat(long shift) {
        return change(brief.withWriteConcern(WriteConcern.W1), shift, Updates.inc(BEAT, 1L));
    }

    /** Ends a shift, so that another may begin at once. */
    void leave(long shift) {
        change(brief, shift, Updates.combine(Updates.unset(WORKER), Updates.inc(BEAT, 1L)));
    }

    /**
     * Says which articles' rows a shift is about to write, so that whoever takes over knows; false
     * where the shift is over.
     *
     * @param slugs theirs, or null for all there may be
     */
    boolean takeInHand(long shift, @Nullable Collection<String> slugs) {
        BsonValue inHand =
                slugs == null
                        ? BsonNull.VALUE
                        : new BsonArray(slugs.stream().map(BsonString::new).toList());
        return change(
                writing,
                shift,
                Updates.combine(Updates.set(IN_HAND, inHand), Updates.inc(BEAT, 1L)));
    }

    /** What was last {@linkplain #takeInHand taken in hand}: null for all there may be. */
    @Nullable List<String> inHand() {
        BsonDocument document = writing.find(Filters.eq(REACHED)).first();
        if (document == null || !document.containsKey(IN_HAND)) {
            return List.of();
        }
        return document.isNull(IN_HAND)
                ? null
                : document.getArray(IN_HAND).stream()
                        .map(slug -> slug.asString().getValue())
                        .toList();
    }

    /** Lets the same worker go on as the next shift; false where the shift is over. */
    boolean renew(long shift, String worker) {
        return change(
                        writing,
                        shift,
                        Updates.combine(Updates.set(SHIFT, shift + 1), Updates.inc(BEAT, 1L)))
                || isTaken(shift + 1, worker);
    }

    private boolean isTaken(long shift, String worker) {
        return read().filter(now -> now.shift() == shift)
                .map(Reached::worker)
                .filter(worker::equals)
                .isPresent();
    }

    /**
     * Moves the place reached; false where the shift is over, or it is not where it was seen.
     *
     * @param shown whether readers may have the views from there on, wherever they are later
     */
    boolean reach(long shift, Mark from, Mark to, boolean shown) {
        List<Bson> changes = new ArrayList<>();
        changes.add(Updates.set(POSITION, to.position()));
        changes.add(Updates.set(HASH, to.hash()));
        changes.add(Updates.inc(BEAT, 1L));
        if (shown) {
            changes.add(Updates.set(SHOWN_FROM, 0L));
        }
        BsonInt64 key = new BsonInt64(to.position() % REMEMBERED);
        BulkWriteResult result =
                writing.bulkWrite(
                        List.of(
                                new UpdateOneModel<>(
                                        Filters.and(
                                                ofShift(shift),
                                                Filters.eq(POSITION, from.position()),
                                                Filters.eq(HASH, from.hash())),
                                        Updates.combine(changes)),
                                new ReplaceOneModel<>(Filters.eq(key), document(key, to), UPSERT)),
                        IN_ORDER);
        return result.getMatchedCount() + result.getUpserts().size() == 2
                || read().filter(now -> now.shift() == shift && now.mark().equals(to)).isPresent();
    }

    /** The hash of the commit at a position that was gone through not long ago. */
    Optional<String> hashAt(long position) {
        return Optional.ofNullable(
                        writing.find(Filters.eq(new BsonInt64(position % REMEMBERED))).first())
                .map(ReachedMarks::mark)
                .filter(mark -> mark.position() == position)
                .map(Mark::hash);
    }

    private static boolean change(
            MongoCollection<BsonDocument> collection, long shift, Bson change) {
        return collection.updateOne(ofShift(shift), change).getMatchedCount() > 0;
    }

    private static Bson ofShift(long shift) {
        return Filters.and(Filters.eq(REACHED), Filters.eq(SHIFT, shift));
    }

    /** What was written before there were shifts has none of these fields. */
    private static Bson is(String field, long number) {
        Bson named = Filters.eq(field, number);
        return number == 0 ? Filters.or(named, Filters.exists(field, false)) : named;
    }

    private static BsonDocument document(BsonValue id, Mark mark) {
        return new BsonDocument("_id", id)
                .append(POSITION, new BsonInt64(mark.position()))
                .append(HASH, new BsonString(mark.hash()));
    }

    private static Mark mark(BsonDocument document) {
        return new Mark(
                document.getInt64(POSITION).getValue(), document.getString(HASH).getValue());
    }

    private static Reached reached(BsonDocument document) {
        return new Reached(
                mark(document),
                document.getInt64(SHOWN_FROM, NONE).getValue(),
                document.getInt64(SHIFT, NONE).getValue(),
                document.getInt64(BEAT, NONE).getValue(),
                document.containsKey(WORKER) ? document.getString(WORKER).getValue() : null);
    }
}
