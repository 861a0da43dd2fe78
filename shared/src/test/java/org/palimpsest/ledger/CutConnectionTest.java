package org.palimpsest.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.palimpsest.ledger.Drafts.draft;
import static org.palimpsest.ledger.Drafts.draftOf;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.palimpsest.ledger.LedgerUnavailableException.Outcome;
import org.palimpsest.ledger.TcpProxy.Cut;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;

/** A connection that breaks between request and answer leaves the commit or nothing, never two. */
@Tag("faults")
@Timeout(60)
class CutConnectionTest {

    @TempDir Path folder;

    private TestDatabase server;
    private TcpProxy proxy;
    private MongoClient client;
    private MongoDatabase direct;
    private MongoDatabase proxied;

    @BeforeEach
    void start() throws IOException {
        server = TestDatabase.in(folder);
        proxy = new TcpProxy(server.address());
        client = TestDatabase.connect(proxy.address());
        direct = server.fresh();
        proxied = client.getDatabase(direct.getName());
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        proxy.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"BEFORE_REQUEST", "BEFORE_ANSWER"})
    void theCommitIsStoredOnceAndAnswered(Cut cut) {
        int rounds = Rounds.of(100);
        try (var ledger = Ledger.open(proxied)) {
            ledger.append(draft("a", 0, "x")).join();
            for (int n = 1; n <= rounds; n++) {
                proxy.cutAtNextInsert(cut);
                Appended appended = ledger.append(draft("a", n, "x")).join();

                assertThat(appended.repeated()).isFalse();
                assertThat(appended.commit().position()).isEqualTo(n + 1);
            }
        }
        assertThat(proxy.cuts()).isEqualTo(rounds);
        assertThatLedgerHolds(rounds + 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"BEFORE_REQUEST", "BEFORE_ANSWER"})
    void aWholeBatchIsStoredOnceAndAnswered(Cut cut) {
        int rounds = Rounds.of(50);
        try (var ledger = Ledger.open(proxied)) {
            for (int n = 0; n < rounds; n++) {
                int round = n;
                proxy.cutAtNextInsert(cut);
                List<CompletableFuture<Appended>> answers =
                        IntStream.range(0, 20)
                                .mapToObj(s -> ledger.append(draft("s" + s, round, "x")))
                                .toList();
                assertThat(answers).allMatch(answer -> !answer.join().repeated());
            }
        }
        assertThatLedgerHolds(rounds * 20);
    }

    @ParameterizedTest
    @EnumSource(names = {"BEFORE_REQUEST", "BEFORE_ANSWER"})
    void anotherWriterInBetweenDoesNotConfuseIt(Cut cut) {
        int rounds = Rounds.of(50);
        try (var ledger = Ledger.open(proxied);
                var other = Ledger.open(direct)) {
            for (int n = 0; n < rounds; n++) {
                proxy.cutAtNextInsert(cut);
                var mine = ledger.append(draft("mine", n, "x"));
                var yours = other.append(draft("yours", n, "x"));
                assertThat(mine.join().repeated()).isFalse();
                assertThat(yours.join().repeated()).isFalse();
            }
        }
        assertThatLedgerHolds(2 * rounds);
    }

    @Test
    void withoutAnAnswerTheOutcomeIsUnknownAndTheCommandCanBeSentAgain() {
        try (var ledger = Ledger.open(proxied, Duration.ofSeconds(1))) {
            ledger.append(draft("a", 0, "x")).join();
            proxy.cutAtNextInsert(Cut.SILENCE);

            assertThat(outcome(ledger.append(draftOf("c", "a", 1, "x"))))
                    .isEqualTo(Outcome.UNKNOWN);

            assertThat(ledger.append(draftOf("c", "a", 1, "x")).join().commit().position())
                    .isEqualTo(2);
        }
        assertThatLedgerHolds(2);
    }

    @Test
    void whatCouldNotBeSentIsNotStored() {
        try (var ledger = Ledger.open(proxied, Duration.ofMillis(500))) {
            proxy.setDown(true);
            assertThat(outcome(ledger.append(draft("a", 0, "x")))).isEqualTo(Outcome.NOT_STORED);

            proxy.setDown(false);
            assertThat(ledger.append(draft("a", 0, "x")).join().commit().position()).isEqualTo(1);

            proxy.setDown(true);
            outcome(ledger.append(draft("a", 1, "x")));
            assertThat(outcome(ledger.append(draft("a", 1, "x")))).isEqualTo(Outcome.NOT_STORED);
        }
        assertThatLedgerHolds(1);
    }

    @Test
    void whatFailedAndWasSentAgainByItsCommandIsStoredOnce() {
        try (var patient = Ledger.open(proxied)) {
            patient.append(draft("a", 0, "x")).join();
        }
        try (var ledger = Ledger.open(proxied, Duration.ofMillis(50))) {
            for (int n = 1; n <= Rounds.of(50); n++) {
                proxy.cutAtNextInsert(n % 2 == 0 ? Cut.BEFORE_ANSWER : Cut.SILENCE);
                Draft draft = draft("a", n, "x");
                CompletableFuture<Appended> answer = ledger.append(draft);
                while (catchThrowable(answer::join) != null) {
                    answer = ledger.append(draft);
                }
                assertThat(answer.join().commit().position()).isEqualTo(n + 1);
            }
        }
        assertThatLedgerHolds(Rounds.of(50) + 1);
    }

    private static Outcome outcome(CompletableFuture<Appended> answer) {
        Throwable failure = catchThrowable(answer::join);
        assertThat(failure).isInstanceOf(CompletionException.class);
        assertThat(failure.getCause()).isInstanceOf(LedgerUnavailableException.class);
        return ((LedgerUnavailableException) failure.getCause()).outcome();
    }

    private void assertThatLedgerHolds(int commits) {
        try (var ledger = Ledger.open(direct)) {
            Verification verification = ledger.verify();
            assertThat(verification.fault()).isNull();
            assertThat(verification.commits()).isEqualTo(commits);
            assertThat(direct.getCollection("commits").countDocuments()).isEqualTo(commits);
        }
    }
}
