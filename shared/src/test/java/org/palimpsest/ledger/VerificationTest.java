package org.palimpsest.ledger;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.ledger.Tampering.COMMITS;

import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

/** A commit that was changed where it stands. */
class VerificationTest {

    @TempDir static Path folder;
    private static TestDatabase server;

    private Tampering tampering;
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
        tampering = new Tampering(server.fresh());
        ledger = tampering.ledger();
    }

    @AfterEach
    void close() {
        tampering.close();
    }

    @Test
    void aChainThatNobodyTouchedIsIntact() {
        assertThat(ledger.verify())
                .isEqualTo(new Verification(COMMITS, 0, ledger.head().mark(), null));
    }

    @Test
    void anErasedPayloadVerifiesAndIsCounted() {
        tampering.change(
                4,
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
    void aPayloadThatIsGoneWithoutAMarkIsFound() {
        tampering.change(4, combine(unset("payload"), unset("salt")));
        tampering.assertBrokenAt(4, "The payload is gone, and nothing says that it was erased");
    }

    @Test
    void aMarkBesideThePayloadIsFound() {
        tampering.change(4, set("erased", new Document("why", "no reason")));
        tampering.assertBrokenAt(4, "still has payload or salt");
    }

    @Test
    void aChangedPayloadIsFound() {
        tampering.change(4, set("payload.events.0.data", "something else"));
        tampering.assertBrokenAt(4, "the payload or its salt was changed");
    }

    @Test
    void aChangedSaltIsFound() {
        tampering.change(4, set("salt", "0".repeat(32)));
        tampering.assertBrokenAt(4, "the payload or its salt was changed");
    }

    @Test
    void aPayloadWithoutCanonicalFormIsFound() {
        tampering.change(4, set("payload.editor", 0.5));
        tampering.assertBrokenAt(4, "canonical form");
    }

    @ParameterizedTest
    @CsvSource({
        "at,            2001-01-01T00:00:00.000000Z",
        "payloadDigest, 0000000000000000000000000000000000000000000000000000000000000000",
        "hash,          0000000000000000000000000000000000000000000000000000000000000000"
    })
    void aChangedHeaderIsFound(String field, String value) {
        tampering.change(4, set(field, value));
        tampering.assertBrokenAt(4, "The header does not have the hash that stands there");
    }

    @Test
    void aChangedCountIsFound() {
        tampering.change(4, set("count", 9));
        tampering.assertBrokenAt(4, "The header does not have the hash that stands there");
    }

    @ParameterizedTest
    @CsvSource({"stream, b", "key, b/3"})
    void aChangedStreamOrKeyIsFound(String field, String value) {
        tampering.change(4, set(field, value));
        tampering.assertBrokenAt(4, "The key is not that of stream and firstSequence");
    }

    @Test
    void aStreamThatWasChangedWithItsKeyIsFound() {
        tampering.change(4, combine(set("stream", "b"), set("key", "b/3")));
        tampering.assertBrokenAt(4, "The header does not have the hash that stands there");
    }

    @Test
    void aChangedSequenceIsFound() {
        tampering.change(4, combine(set("firstSequence", 9), set("key", "a/9")));
        tampering.assertBrokenAt(4, "The header does not have the hash that stands there");
    }

    @Test
    void aChangedPredecessorIsFound() {
        tampering.change(4, set("previousHash", "0".repeat(64)));
        tampering.assertBrokenAt(4, "This is not the commit that was made here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    hash          | The field 'hash' is missing
                    previousHash  | The field 'previousHash' is missing
                    payloadDigest | The field 'payloadDigest' is missing
                    stream        | The field 'stream' is missing
                    firstSequence | The field 'firstSequence' is missing
                    count         | The field 'count' is missing
                    at            | The field 'at' is missing
                    salt          | The field 'salt' is missing
                    command       | The command's id is missing
                    """)
    void aMissingFieldIsFound(String field, String why) {
        tampering.change(4, unset(field));
        tampering.assertBrokenAt(4, why);
    }

    @Test
    void aFieldOfAnotherKindIsFound() {
        tampering.change(6, set("note", "by hand"));
        tampering.assertBrokenAt(6, "A commit has no field 'note'");
        tampering.change(5, set("at", "yesterday"));
        tampering.assertBrokenAt(5, "The field 'at' is not an instant");
        tampering.change(4, set("count", "1"));
        tampering.assertBrokenAt(4, "The field 'count' is not a whole number");
        tampering.change(3, set("hash", "A".repeat(64)));
        tampering.assertBrokenAt(3, "The field 'hash' is not 64 lower-case hex digits");
        tampering.change(2, set("payload.events", "none"));
        tampering.assertBrokenAt(2, "The payload has no list of events");
        tampering.change(1, set("payload", "none"));
        tampering.assertBrokenAt(1, "The field 'payload' is not an object");
    }
}
