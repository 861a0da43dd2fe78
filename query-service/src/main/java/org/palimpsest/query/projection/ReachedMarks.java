package org.palimpsest.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;

import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.palimpsest.ledger.Mark;
import org.palimpsest.query.history.ViewStore;

import java.util.Optional;

/**
 * How far the projection has come, and the last places that it went through: enough of them to find
 * where it and the ledger agree after a failover took commits back.
 */
final class ReachedMarks {

    private static final String VIEW = "marks";
    private static final long REMEMBERED = 256;
    private static final BsonValue REACHED = new BsonString("reached");
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<BsonDocument> marks;

    ReachedMarks(ViewStore store) {
        this.marks = store.writing(VIEW);
    }

    /** The place that was reached, or the start where nothing was. */
    Mark reached() {
        return find(REACHED).orElse(Mark.START);
    }

    void reach(Mark mark) {
        write(new BsonInt64(mark.position() % REMEMBERED), mark);
        write(REACHED, mark);
    }

    /** The hash of the commit at a position that was gone through not long ago. */
    Optional<String> hashAt(long position) {
        return find(new BsonInt64(position % REMEMBERED))
                .filter(mark -> mark.position() == position)
                .map(Mark::hash);
    }

    private void write(BsonValue id, Mark mark) {
        marks.replaceOne(
                Filters.eq(id),
                new BsonDocument("_id", id)
                        .append("position", new BsonInt64(mark.position()))
                        .append("hash", new BsonString(mark.hash())),
                UPSERT);
    }

    private Optional<Mark> find(BsonValue id) {
        return Optional.ofNullable(marks.find(Filters.eq(id)).first())
                .map(
                        document ->
                                new Mark(
                                        document.getInt64("position").getValue(),
                                        document.getString("hash").getValue()));
    }
}
