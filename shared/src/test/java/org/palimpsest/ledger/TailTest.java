package org.palimpsest.ledger;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palimpsest.ledger.Drafts.draft;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

@Tag("faults")
@Timeout(60)
class TailTest {

    @TempDir Path folder;

    private TestDatabase server;
    private MongoClient otherClient;
    private MongoDatabase database;
    private Ledger ledger;
    private Ledger elsewhere;

    @BeforeEach
    void start() {
        server = TestDatabase.in(folder);
        otherClient = TestDatabase.connect(server.address());
        database = server.fresh();
        ledger = Ledger.open(database);
        elsewhere = Ledger.open(otherClient.getDatabase(database.getName()));
    }

    @AfterEach
    void stop() {
        ledger.close();
        elsewhere.close();
        otherClient.close();
        server.close();
    }

    @Test
    void fromAnywhereItSeesEachCommitOnceInOrderWhileEightWritersWrite() throws Exception {
        int each = Rounds.of(500);
        int all = 8 * each;
        List<Recorder> recorders = new CopyOnWriteArrayList<>();
        List<Tail> tails = new CopyOnWriteArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int w = 0; w < 8; w++) {
                String stream = "s" + w;
                Ledger writing = w % 2 == 0 ? ledger : elsewhere;
                writers.add(threads.submit(() -> write(writing, stream, each)));
            }
            for (int n = 0; n < 5; n++) {
                Ledger reading = n % 2 == 0 ? ledger : elsewhere;
                long end = reading.head().position();
                Mark from =
                        reading.commit(ThreadLocalRandom.current().nextLong(end + 1))
                                .map(Commit::mark)
                                .orElse(Mark.START);
                var recorder = new Recorder(from);
                recorders.add(recorder);
                tails.add(reading.follow(from, recorder));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        await().untilAsserted(
                        () -> assertThat(tails).allMatch(tail -> tail.held().position() == all));
        for (Recorder recorder : recorders) {
            assertThat(recorder.positions())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(recorder.from.position() + 1, all)
                                    .boxed()
                                    .toList());
            assertThat(recorder.rewinds).isEmpty();
        }
    }

    @Test
    void manyThatAreLargeAreToldInFewerAtOnce() {
        Recorder recorder = new Recorder(Mark.START);
        List<CompletableFuture<Appended>> appended = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            appended.add(ledger.append(draft("a", n, "x".repeat(n < 20 ? 10 : 2 << 20))));
        }
        appended.forEach(CompletableFuture::join);

        ledger.follow(Mark.START, recorder);
        await().until(() -> recorder.told.size() == 40 && recorder.atOnce.size() == 6);

        assertThat(recorder.positions())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
        assertThat(recorder.atOnce).containsExactly(2, 4, 8, 14, 8, 4);
    }

    @Test
    void aLastCommitThatCameAgainWithAnotherContentIsNoticedByItsSuccessor() {
        write(ledger, "a", 5);
        var recorder = new Recorder(Mark.START);
        Tail tail = ledger.follow(Mark.START, recorder);
        await().until(() -> tail.held().position() == 5);
        tail.close();

        rollBackTo(3);
        write(elsewhere, "b", 4);
        Tail again = ledger.follow(tail.held(), recorder);

        await().until(() -> again.held().position() == 7);
        assertThat(recorder.rewinds).containsExactly(elsewhere.commit(3).orElseThrow().mark());
        assertThat(recorder.told).containsExactlyElementsOf(elsewhere.commits(0, 10));
    }

    @Test
    void aLastCommitThatCameAgainIsNoticedEvenIfNothingFollows() {
        write(ledger, "a", 5);
        var recorder = new Recorder(Mark.START);
        Tail tail = ledger.follow(Mark.START, recorder);
        await().until(() -> tail.held().position() == 5);

        rollBackTo(4);
        write(elsewhere, "b", 1);

        await().until(() -> recorder.rewinds.size() == 1 && tail.held().position() == 5);
        assertThat(recorder.told).containsExactlyElementsOf(elsewhere.commits(0, 10));
    }

    @Test
    void aHeadBeforeThePlaceHeldIsNoticed() {
        write(ledger, "a", 5);
        var recorder = new Recorder(Mark.START);
        Tail tail = ledger.follow(Mark.START, recorder);
        await().until(() -> tail.held().position() == 5);

        rollBackTo(2);

        await().until(() -> tail.held().position() == 2);
        assertThat(recorder.positions()).containsExactly(1L, 2L);
    }

    @Test
    void aFollowerThatRemembersNothingBeginsAnew() {
        write(ledger, "a", 5);
        var recorder = new Recorder(Mark.START);
        recorder.forgetful = true;
        Tail tail = ledger.follow(new Mark(4, "f".repeat(64)), recorder);

        await().until(() -> tail.held().position() == 5);
        assertThat(recorder.rewinds).containsExactly(Mark.START);
        assertThat(recorder.positions()).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void aBrokenChainIsNotFollowed() {
        write(ledger, "a", 5);
        database.getCollection("commits", BsonDocument.class)
                .updateOne(eq(4L), set("previousHash", "0".repeat(64)));
        var recorder = new Recorder(Mark.START);
        Tail tail = ledger.follow(Mark.START, recorder);

        await().until(() -> tail.trouble().isPresent());
        assertThat(recorder.positions()).containsExactly(1L, 2L, 3L);
        assertThat(tail.held().position()).isEqualTo(3);
    }

    @Test
    void aFollowerThatFailsIsToldAgain() {
        var failures = new AtomicInteger(3);
        var recorder =
                new Recorder(Mark.START) {
                    @Override
                    public void committed(List<Commit> commits) {
                        if (failures.getAndDecrement() > 0) {
                            throw new IllegalStateException("not yet");
                        }
                        super.committed(commits);
                    }
                };
        Tail tail = ledger.follow(Mark.START, recorder);
        write(ledger, "a", 3);

        await().until(() -> tail.held().position() == 3);
        assertThat(recorder.positions()).containsExactly(1L, 2L, 3L);
        assertThat(tail.trouble()).isEmpty();
    }

    @Test
    void aFollowerThatFailsWhileMoreIsReadAlreadyIsToldAgainFromThere() {
        for (int n = 0; n < 20; n++) {
            ledger.append(draft("a", n, "x".repeat(2 << 20))).join();
        }
        var failures = new AtomicInteger(2);
        var recorder =
                new Recorder(Mark.START) {
                    @Override
                    public void committed(List<Commit> commits) {
                        boolean midway = commits.getFirst().position() > 1;
                        if (midway && failures.getAndDecrement() > 0) {
                            throw new IllegalStateException("not yet");
                        }
                        super.committed(commits);
                    }
                };
        Tail tail = ledger.follow(Mark.START, recorder);

        await().until(() -> tail.held().position() == 20);
        assertThat(recorder.positions())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
        assertThat(failures.get()).isNegative();
    }

    @Test
    void aDatabaseThatWasAwayIsFollowedOn() throws Exception {
        try (var proxy = new TcpProxy(server.address());
                MongoClient client = TestDatabase.connect(proxy.address());
                var proxied = Ledger.open(client.getDatabase(database.getName()))) {
            var recorder = new Recorder(Mark.START);
            Tail tail = proxied.follow(Mark.START, recorder);
            write(ledger, "a", 2);
            await().until(() -> tail.held().position() == 2);

            proxy.setDown(true);
            write(ledger, "b", 2);
            await().until(() -> tail.trouble().isPresent());
            proxy.setDown(false);

            await().until(() -> tail.held().position() == 4);
            assertThat(recorder.positions()).containsExactly(1L, 2L, 3L, 4L);
        }
    }

    @Test
    void aClosedTailTellsNothingMore() {
        var recorder = new Recorder(Mark.START);
        Tail tail = ledger.follow(Mark.START, recorder);
        write(ledger, "a", 1);
        await().until(() -> tail.held().position() == 1);
        tail.close();
        write(ledger, "a2", 1);

        await().during(100, MILLISECONDS).until(() -> recorder.positions().equals(List.of(1L)));
    }

    private static void write(Ledger ledger, String stream, int commits) {
        for (int n = 0; n < commits; n++) {
            ledger.append(draft(stream, n, "x")).join();
        }
    }

    private void rollBackTo(long position) {
        var commits = database.getCollection("commits", BsonDocument.class);
        for (long p = ledger.head().position(); p > position; p--) {
            commits.deleteOne(eq(p));
        }
    }

    /** Remembers what it was told, as a view does. */
    private static class Recorder implements Follower {

        private final Mark from;
        private final List<Commit> told = new CopyOnWriteArrayList<>();
        private final List<Integer> atOnce = new CopyOnWriteArrayList<>();
        private final List<Mark> rewinds = new CopyOnWriteArrayList<>();
        private boolean forgetful;

        Recorder(Mark from) {
            this.from = from;
        }

        @Override
        public void committed(List<Commit> commits) {
            told.addAll(commits);
            atOnce.add(commits.size());
        }

        @Override
        public Optional<String> hashAt(long position) {
            return told.stream()
                    .filter(commit -> !forgetful && commit.position() == position)
                    .map(Commit::hash)
                    .findFirst();
        }

        @Override
        public void rewound(Mark last) {
            rewinds.add(last);
            told.removeIf(commit -> commit.position() > last.position());
        }

        List<Long> positions() {
            return told.stream().map(Commit::position).toList();
        }
    }
}
