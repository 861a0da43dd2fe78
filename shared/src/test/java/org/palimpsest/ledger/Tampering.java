package org.palimpsest.ledger;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.ledger.Drafts.draft;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;

import java.time.Instant;

/** A ledger of seven commits, and somebody who writes in its collection by hand. */
final class Tampering implements AutoCloseable {

    static final int COMMITS = 7;

    private final MongoCollection<BsonDocument> commits;
    private final Ledger ledger;

    Tampering(MongoDatabase database) {
        commits = database.getCollection("commits", BsonDocument.class);
        ledger = Ledger.open(database);
        for (int n = 0; n < COMMITS; n++) {
            ledger.append(draft("a", n, "event " + n)).join();
        }
    }

    Ledger ledger() {
        return ledger;
    }

    void change(long position, Bson update) {
        assertThat(commits.updateOne(eq(position), update).getModifiedCount()).isEqualTo(1);
    }

    BsonDocument takeOut(long position) {
        return commits.findOneAndDelete(eq(position));
    }

    void putIn(BsonValue id, BsonDocument document) {
        document.put("_id", id);
        commits.insertOne(document);
    }

    void putIn(long position, BsonDocument document) {
        putIn(new BsonInt64(position), document);
    }

    /** Makes room at a position: what stands there and after it moves up by one. */
    void moveUpFrom(long position) {
        for (long n = COMMITS; n >= position; n--) {
            putIn(n + 1, takeOut(n));
        }
    }

    /** Makes the commit at a position anew upon what stands before it, hash and all. */
    void forge(long position, Instant at) {
        BsonDocument document = takeOut(position);
        String previous =
                position == 1
                        ? Mark.START.hash()
                        : commits.find(eq(position - 1)).first().getString("hash").getValue();
        document.put("at", new BsonString(LedgerTime.write(at)));
        document.put("previousHash", new BsonString(previous));
        document.put("hash", new BsonString(CommitDocument.read(document).header().hash()));
        putIn(position, document);
    }

    /** A commit of another stream that nobody made. */
    BsonDocument foreign() {
        BsonDocument document = commits.find(eq(1L)).first();
        document.put("stream", new BsonString("b"));
        document.put("key", new BsonString("b/0"));
        document.put("command", new BsonString("nobody's"));
        return document;
    }

    Instant at(long position) {
        return ledger.commit(position).orElseThrow().at();
    }

    void assertBrokenAt(long position, String why) {
        Verification found = ledger.verify();
        assertThat(found.intact()).isFalse();
        assertThat(found.brokenAt()).contains(position);
        assertThat(found.fault().why()).contains(why);
        assertThat(found.commits()).isEqualTo(position - 1);
        assertThat(found.head().position()).isEqualTo(position - 1);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
