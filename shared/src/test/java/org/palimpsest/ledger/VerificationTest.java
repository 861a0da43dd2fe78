package org.palimpsest.ledger;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.ledger.Drafts.draft;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;

class VerificationTest {

    private static final int COMMITS = 7;

    @TempDir static Path folder;
    private static TestDatabase server;

    private MongoDatabase database;
    private MongoCollection<BsonDocument> commits;
    private Ledger ledger;

    @BeforeAll
    static void startServer() {
        server = TestDatabase.in(folder);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void fill() {
        database = server.fresh();
        commits = database.getCollection("commits", BsonDocument.class);
        ledger = Ledger.open(database);
        for (int n = 0; n < COMMITS; n++) {
            ledger.append(draft("a", n, "event " + n)).join();
        }
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aChainThatNobodyTouchedIsIntact() {
        assertThat(ledger.verify())
                .isEqualTo(new Verification(COMMITS, 0, ledger.head().mark(), null));
    }

    @Test
    void anErasedPayloadVerifiesAndIsCounted() {
        commits.updateOne(
                eq(4L),
                combine(
                        set("erased", new Document("why", "a court's order")),
                        unset("payload"),
                        unset("salt")));

        assertThat(ledger.verify())
                .isEqualTo(new Verification(COMMITS, 1, ledger.head().mark(), null));
        Commit erased = ledger.commit(4).orElseThrow();
        assertThat(erased.isErased()).isTrue();
        assertThat(erased.events(new TextCodec()))
                .extracting(Recorded::payload)
                .containsExactly(
                        new Erased(new BsonDocument("why", new BsonString("a court's order"))));
    }

    @Test
    void aChangedPayloadIsFound() {
        change(4, set("payload.events.0.data", "something else"));
        assertBrokenAt(4, "payload");
    }

    @Test
    void aPayloadWithoutCanonicalFormIsFound() {
        change(4, set("payload.editor", 0.5));
        assertBrokenAt(4, "canonical");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stream", "payloadDigest", "hash", "previousHash", "salt", "key"})
    void aChangedFieldIsFound(String field) {
        change(4, set(field, "0".repeat(64)));
        assertBrokenAt(4, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"firstSequence", "count"})
    void aChangedNumberIsFound(String field) {
        change(4, set(field, 9));
        assertBrokenAt(4, "header");
    }

    @Test
    void aChangedInstantIsFound() {
        change(4, set("at", "2001-01-01T00:00:00.000000Z"));
        assertBrokenAt(4, "header");
        change(4, set("at", "yesterday"));
        assertBrokenAt(4, "no commit");
    }

    @Test
    void aMissingFieldIsFound() {
        change(4, unset("hash"));
        assertBrokenAt(4, "no commit");
    }

    @Test
    void aMissingCommitIsFound() {
        commits.deleteOne(eq(4L));
        assertBrokenAt(4, "missing");
    }

    @Test
    void aCommitMadeAnewIsFoundAtItsSuccessor() {
        Commit old = ledger.commit(4).orElseThrow();
        var forged =
                new Header(
                        4,
                        "a",
                        3,
                        1,
                        old.at().plusNanos(1_000),
                        old.payloadDigest(),
                        old.previousHash());
        change(4, combine(set("at", LedgerTime.write(forged.at())), set("hash", forged.hash())));
        assertBrokenAt(5, "predecessor");
    }

    @Test
    void aCommitPutBetweenIsFound() {
        List<BsonDocument> later = ledger(4, 3);
        later.forEach(document -> commits.deleteOne(eq(document.get("_id"))));
        BsonDocument between = ledger(0, 1).getFirst().clone();
        between.put("_id", new BsonInt64(5));
        between.put("key", new BsonString("other/0"));
        between.put("command", new BsonString("other"));
        commits.insertOne(between);
        for (BsonDocument document : later) {
            document.put("_id", new BsonInt64(document.getInt64("_id").getValue() + 1));
            commits.insertOne(document);
        }
        assertBrokenAt(5, "predecessor");
    }

    @Test
    void aSwappedPairIsFound() {
        BsonDocument third = ledger(2, 1).getFirst();
        BsonDocument fourth = ledger(3, 1).getFirst();
        commits.deleteOne(eq(3L));
        commits.deleteOne(eq(4L));
        third.put("_id", new BsonInt64(4));
        fourth.put("_id", new BsonInt64(3));
        commits.insertMany(List.of(fourth, third));
        assertBrokenAt(3, "predecessor");
    }

    private List<BsonDocument> ledger(long after, int limit) {
        return CommitStore.of(database).documentsAfter(after, limit);
    }

    private void change(long position, Bson update) {
        assertThat(commits.updateOne(eq(position), update).getModifiedCount()).isEqualTo(1);
    }

    private void assertBrokenAt(long position, String why) {
        Verification verification = ledger.verify();
        assertThat(verification.intact()).isFalse();
        assertThat(verification.brokenAt()).contains(position);
        assertThat(verification.fault().why()).contains(why);
        assertThat(verification.commits()).isEqualTo(position - 1);
    }
}
