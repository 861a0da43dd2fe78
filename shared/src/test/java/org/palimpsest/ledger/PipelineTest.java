package org.palimpsest.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palimpsest.ledger.Drafts.draft;
import static org.palimpsest.ledger.Drafts.draftOf;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.palimpsest.ledger.TcpProxy.Cut;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Commits of one stream that go to the disk together, each only upon the one before it. */
@Tag("faults")
@Timeout(60)
class PipelineTest {

    @TempDir Path folder;

    private TestDatabase server;
    private TcpProxy proxy;
    private MongoClient client;
    private Ledger ledger;
    private Ledger other;
    private Pipeline pipeline;

    @BeforeEach
    void start() throws IOException {
        server = TestDatabase.in(folder);
        proxy = new TcpProxy(server.address());
        client = TestDatabase.connect(proxy.address());
        MongoDatabase direct = server.fresh();
        ledger = Ledger.open(client.getDatabase(direct.getName()), Duration.ofSeconds(2));
        other = Ledger.open(direct);
        pipeline = new Pipeline(ledger);
    }

    @AfterEach
    void stop() throws IOException {
        ledger.close();
        other.close();
        client.close();
        proxy.close();
        server.close();
    }

    @Test
    void draftsThatDoNotWaitForEachOtherAreStoredInTheirOrder() {
        List<Submission> submissions =
                IntStream.range(0, 100)
                        .mapToObj(n -> pipeline.append(draft("a", 2L * n, "x", "y")))
                        .toList();

        assertThat(submissions)
                .extracting(submission -> submission.commit().firstSequence())
                .isSorted()
                .endsWith(198L);
        assertThat(ledger.head().position()).isEqualTo(100);
        assertThat(pipeline.last("a")).isEmpty();
    }

    @Test
    void whatFollowsOneThatLostItsPlaceIsRefusedWithIt() {
        other.append(draft("a", 0, "theirs")).join();

        List<Submission> submissions = appended(0, 1, 2);

        assertThat(submissions).isNotEmpty().allSatisfy(PipelineTest::isRefused);
        assertThat(ledger.head().position()).isEqualTo(1);
    }

    /** As many as are taken before the first is known to have failed. */
    private List<Submission> appended(int... sequences) {
        List<Submission> submissions = new ArrayList<>();
        try {
            for (int sequence : sequences) {
                submissions.add(pipeline.append(draft("a", sequence, "mine")));
            }
        } catch (ConcurrencyException known) {
            assertThat(submissions).isNotEmpty();
        }
        return submissions;
    }

    private static void isRefused(Submission submission) {
        assertThat(submission.isStored()).isFalse();
        assertThatThrownBy(submission::commit).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void whatFollowsACommandThatHadBeenStoredIsRefused() {
        other.append(draftOf("c", "a", 0, "once")).join();
        Submission again = pipeline.append(draftOf("c", "a", 0, "once"));

        assertThat(appendedAfter(again)).isFalse();
        assertThatThrownBy(again::commit).isInstanceOf(AlreadyStoredException.class);
        assertThat(ledger.head().position()).isEqualTo(1);
    }

    private boolean appendedAfter(Submission before) {
        return ledger.append(draft("a", 1, "upon it"), before).isStored();
    }

    @Test
    void afterAFailureNothingIsAppendedUntilTheStreamIsReadAnew() {
        other.append(draft("a", 0, "theirs")).join();
        isRefused(pipeline.append(draft("a", 0, "mine")));
        assertThat(pipeline.last("a")).isPresent();

        assertThatThrownBy(() -> pipeline.append(draft("a", 1, "upon mine")))
                .isInstanceOf(ConcurrencyException.class);

        pipeline.settle("a");
        assertThat(pipeline.append(draft("a", 1, "upon theirs")).isStored()).isTrue();
    }

    @Test
    void aStreamIsSettledWhenWhatIsOnItsWayIsStored() {
        Submission submission = pipeline.append(draft("a", 0, "x"));

        pipeline.settle("a");

        assertThat(submission.answer()).isDone();
        assertThat(other.lastSequence("a")).contains(0L);
    }

    @Test
    void whereTheDatabaseIsAwayAllOnTheirWayFailInTheTimeOfTheFirst() {
        pipeline.append(draft("a", 0, "x")).commit();
        proxy.setDown(true);
        Submission first = pipeline.append(draft("a", 1, "x"));
        Submission last = pipeline.append(draft("a", 2, "x"));

        long begun = System.nanoTime();
        assertThatThrownBy(first::commit).isInstanceOf(LedgerUnavailableException.class);
        assertThatThrownBy(last::commit).isInstanceOf(LedgerUnavailableException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));

        proxy.setDown(false);
        pipeline.settle("a");
        assertThat(pipeline.append(draft("a", 1, "y")).isStored()).isTrue();
    }

    @Test
    void aBatchWhoseConnectionIsCutIsStoredOnceAndInOrder() {
        long next = 0;
        for (int round = 0; round < Rounds.of(100); round++) {
            proxy.cutAtNextInsert(round % 2 == 0 ? Cut.BEFORE_REQUEST : Cut.BEFORE_ANSWER);
            List<Submission> batch = new ArrayList<>();
            for (int n = 0; n < 10; n++) {
                batch.add(pipeline.append(draft("a", next++, "x")));
            }
            assertThat(batch).allMatch(Submission::isStored);
        }
        assertThat(ledger.lastSequence("a")).contains(next - 1);
        assertThat(ledger.verify().fault()).isNull();
        assertThat(ledger.head().position()).isEqualTo(next);
    }
}
