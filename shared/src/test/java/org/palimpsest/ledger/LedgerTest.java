package org.palimpsest.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palimpsest.ledger.Drafts.draft;
import static org.palimpsest.ledger.Drafts.draftOf;

import com.mongodb.client.MongoDatabase;

import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonString;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

class LedgerTest {

    @TempDir static Path folder;
    private static TestDatabase server;

    private MongoDatabase database;
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
    void open() {
        database = server.fresh();
        ledger = Ledger.open(database);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void anEmptyLedgerHasItsHeadBeforeTheFirstCommit() {
        assertThat(ledger.head().mark()).isEqualTo(Mark.START);
        assertThat(ledger.commits(0, 10)).isEmpty();
        assertThat(ledger.positionAt(Instant.now())).isZero();
        assertThat(ledger.lastSequence("a")).isEmpty();
        assertThat(ledger.verify().intact()).isTrue();
    }

    @Test
    void oneCommitIsOneDocumentThatAPersonCanRead() {
        Commit commit = append(draftOf("c1", "article", 0, "one", "two"));

        BsonDocument document =
                database.getCollection("commits", BsonDocument.class).find().first();
        assertThat(document.keySet())
                .containsExactly(
                        "_id",
                        "key",
                        "command",
                        "stream",
                        "firstSequence",
                        "count",
                        "at",
                        "previousHash",
                        "hash",
                        "payloadDigest",
                        "salt",
                        "payload");
        assertThat(document.getInt64("_id").getValue()).isEqualTo(1);
        assertThat(document.getString("key").getValue()).isEqualTo("article/0");
        assertThat(document.getString("salt").getValue()).matches("[0-9a-f]{32}");
        assertThat(document.getString("at").getValue())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z");
        assertThat(document.getDocument("payload").getArray("events").get(1).asDocument())
                .containsEntry("data", new BsonString("two"));
        assertThat(ledger.commit(1)).contains(commit);
    }

    @Test
    void commitsAreNumberedWithoutGapsAndNameTheirPredecessor() {
        Commit first = append(draft("a", 0, "x"));
        Commit second = append(draft("b", 0, "x", "y"));
        Commit third = append(draft("a", 1, "z"));

        assertThat(List.of(first, second, third))
                .extracting(Commit::position)
                .containsExactly(1L, 2L, 3L);
        assertThat(first.previousHash()).isEqualTo(Mark.START.hash());
        assertThat(second.previousHash()).isEqualTo(first.hash());
        assertThat(third.previousHash()).isEqualTo(second.hash());
        assertThat(third.at()).isAfterOrEqualTo(second.at());
        assertThat(ledger.head()).isEqualTo(new Head(third.mark(), third.at()));
        assertThat(ledger.commits(1, 5)).containsExactly(second, third);
        assertThat(ledger.commits(0, 1)).containsExactly(first);
    }

    @Test
    void theHeadIsFoundWhateverTheCount() {
        fill(150);

        assertThat(ledger.head().position()).isEqualTo(150);
        database.getCollection("commits").insertOne(new Document("_id", "stray"));
        assertThat(ledger.head().position()).isEqualTo(150);
    }

    @Test
    void aCommitOnAStaleStateIsRefused() {
        append(draft("a", 0, "x"));
        append(draft("a", 1, "mine"));

        assertThatThrownBy(() -> append(draft("a", 1, "yours")))
                .hasCauseInstanceOf(ConcurrencyException.class);
        assertThat(ledger.head().position()).isEqualTo(2);
    }

    @Test
    void oneRefusalInABatchLeavesTheOthersAlone() {
        append(draft("a", 0, "x"));
        List<CompletableFuture<Appended>> answers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            answers.add(ledger.append(i % 5 == 3 ? draft("a", 0, "no") : draft("s" + i, 0, "yes")));
        }

        for (int i = 0; i < 20; i++) {
            CompletableFuture<Appended> answer = answers.get(i);
            if (i % 5 == 3) {
                assertThatThrownBy(answer::join).hasCauseInstanceOf(ConcurrencyException.class);
            } else {
                assertThat(answer.join().commit().stream()).isEqualTo("s" + i);
            }
        }
        assertThat(ledger.head().position()).isEqualTo(17);
        assertThat(ledger.verify().intact()).isTrue();
    }

    @Test
    void theSameCommandIsStoredOnceWhateverItSaysTheSecondTime() {
        Appended first = ledger.append(draftOf("c1", "a", 0, "x")).join();
        append(draft("b", 0, "x"));

        Appended again = ledger.append(draftOf("c1", "a", 0, "x")).join();
        Appended decidedAnew = ledger.append(draftOf("c1", "a", 1, "y")).join();

        assertThat(first.repeated()).isFalse();
        assertThat(again).isEqualTo(new Appended(first.commit(), true));
        assertThat(decidedAnew).isEqualTo(new Appended(first.commit(), true));
        assertThat(ledger.head().position()).isEqualTo(2);
        assertThat(ledger.commitOf("c1")).contains(first.commit());
        assertThat(ledger.commitOf("c2")).isEmpty();
    }

    @Test
    void theSameCommandTwiceInOneBatchIsStoredOnce() {
        List<CompletableFuture<Appended>> answers =
                IntStream.range(0, 10)
                        .mapToObj(i -> ledger.append(draftOf("c1", "a", 0, "x" + i)))
                        .toList();

        assertThat(answers.stream().map(CompletableFuture::join).filter(a -> !a.repeated()))
                .hasSize(1);
        assertThat(ledger.head().position()).isEqualTo(1);
    }

    @Test
    void whatHasNoCanonicalFormOrIsTooLargeIsRefusedAtOnce() {
        var inexact = Draft.payloadOf(new BsonDouble(0.1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.append(new Draft("a", 0, "c", inexact)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.append(draft("a", 0, "x".repeat(16 << 20))));
        assertThatIllegalArgumentException().isThrownBy(() -> draft("a", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> draft("a", -1, "x"));
        assertThat(ledger.head().position()).isZero();
    }

    @Test
    void aStreamOfLargeCommitsIsReadInPieces() {
        String large = "x".repeat(6 << 20);
        for (int n = 0; n < 7; n++) {
            append(draft("a", n, large));
        }

        List<Long> sequences = new ArrayList<>();
        ledger.stream("a", 0).forEachRemaining(commit -> sequences.add(commit.firstSequence()));

        assertThat(sequences).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void aLargeCommitIsStored() {
        append(draft("a", 0, "x".repeat(15_000_000)));

        assertThat(ledger.verify()).isEqualTo(new Verification(1, 0, ledger.head().mark(), null));
    }

    @Test
    void aStreamIsReadFromAnySequenceOn() {
        append(draft("a", 0, "0", "1", "2"));
        append(draft("b", 0, "-"));
        append(draft("a", 3, "3"));
        append(draft("a", 4, texts(100)));
        append(draft("a", 104, "104"));

        assertThat(firstSequences("a", 0)).containsExactly(0L, 3L, 4L, 104L);
        assertThat(firstSequences("a", 2)).containsExactly(0L, 3L, 4L, 104L);
        assertThat(firstSequences("a", 3)).containsExactly(3L, 4L, 104L);
        assertThat(firstSequences("a", 90)).containsExactly(4L, 104L);
        assertThat(firstSequences("a", 104)).containsExactly(104L);
        assertThat(firstSequences("a", 105)).isEmpty();
        assertThat(firstSequences("c", 0)).isEmpty();
    }

    @Test
    void theLastSequenceIsFoundInShortAndLongCommits() {
        assertThat(ledger.lastSequence("a")).isEmpty();
        long next = 0;
        for (int count : new int[] {1, 1, 40, 3, 200, 1, 1, 1, 7}) {
            append(draft("a", next, texts(count)));
            next += count;
            assertThat(ledger.lastSequence("a")).contains(next - 1);
        }
    }

    @Test
    void thePositionAtAnInstantIsThatOfTheLastCommitByThen() {
        fill(9);
        for (Commit commit : ledger.commits(0, 9)) {
            assertThat(ledger.positionAt(commit.at()))
                    .isEqualTo(
                            ledger.commits(0, 9).stream()
                                    .filter(other -> !other.at().isAfter(commit.at()))
                                    .count());
        }
        assertThat(ledger.positionAt(Instant.EPOCH)).isZero();
        assertThat(ledger.positionAt(Instant.now().plusSeconds(9_999))).isEqualTo(9);
    }

    @Test
    void aClosedLedgerTakesNoMoreButSettlesWhatWaited() {
        var answer = ledger.append(draft("a", 0, "x"));
        ledger.close();

        assertThat(answer).isCompleted();
        assertThatThrownBy(() -> ledger.append(draft("a", 1, "y")))
                .isInstanceOf(IllegalStateException.class);
    }

    private Commit append(Draft draft) {
        return ledger.append(draft).join().commit();
    }

    private void fill(int count) {
        LongStream.range(0, count)
                .mapToObj(n -> ledger.append(draft("fill", n, "x")))
                .toList()
                .forEach(CompletableFuture::join);
    }

    private static String[] texts(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).toArray(String[]::new);
    }

    private List<Long> firstSequences(String stream, long from) {
        List<Long> found = new ArrayList<>();
        for (Iterator<Commit> commits = ledger.stream(stream, from); commits.hasNext(); ) {
            found.add(commits.next().firstSequence());
        }
        return found;
    }
}
