package org.palimpsest.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.ledger.Mark;
import org.palimpsest.query.Newsroom;
import org.palimpsest.query.TestDatabase;
import org.palimpsest.query.history.Checkpoints;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/**
 * A worker stands still before any one of its writes, is replaced, and wakes: what it had in hand
 * it goes on to write, and the views say what the ledger says all the same.
 */
class StalledWorkerTest {

    private static final TestDatabase SERVER = new TestDatabase();

    private final MongoDatabase database = SERVER.fresh();
    private final Ledger ledger = Ledger.open(database);
    private Newsroom newsroom = new Newsroom(ledger);

    @AfterAll
    static void close() {
        SERVER.close();
    }

    /** What becomes of the ledger's past. */
    enum Past {
        STAYS,
        IS_TAKEN_BACK_BEFORE_THE_OTHER_TAKES_OVER,
        IS_TAKEN_BACK_AFTER_THE_OTHER_HAS_CAUGHT_UP
    }

    @ParameterizedTest
    @EnumSource
    void wakesAfterItWasReplaced(Past past) throws Exception {
        newsroom.imports("a", Newsroom.RELATIONS);
        // The revision that is taken back is one that a checkpoint is kept of.
        for (int i = 1; !Checkpoints.isKept(i + 1); i++) {
            newsroom.corrects("a", i);
        }
        newsroom.imports("b", Newsroom.RELATIONS);
        long common = ledger.head().position();
        Mark agreed = ledger.head().mark();

        int stalls = 0;
        for (boolean stalled = true; stalled; stalls++) {
            takeBackTo(common);
            dropViews();
            new Views(ledger, database).catchUp();
            newsroom.corrects("a", 100);
            newsroom.imports("c", Newsroom.RELATIONS);
            newsroom.corrects("b", 200);
            newsroom.corrects("a", 300);
            try (StallingClient client = new StallingClient(SERVER.uri())) {
                Views first = new Views(ledger, client.database(database.getName()));
                first.projection();
                client.stallBefore(stalls);
                CompletableFuture<Void> waking = CompletableFuture.runAsync(first::catchUp);
                stalled = client.awaitStall(waking);

                Views second = new Views(ledger, database);
                replace(past, second, common, agreed);
                client.wake();
                waking.get(20, TimeUnit.SECONDS);

                assertSame(second);
                assertSame(new Views(ledger, database));
                newsroom.corrects("a", 5_000);
                newsroom.corrects("b", 6_000);
                second.catchUp();
                assertSame(second);
            }
        }
        assertThat(stalls).as("writes that it stood still before").isBetween(6, 20);
    }

    private void replace(Past past, Views second, long common, Mark agreed) {
        switch (past) {
            case STAYS -> second.catchUp();
            case IS_TAKEN_BACK_BEFORE_THE_OTHER_TAKES_OVER -> {
                anotherPast(common);
                if (second.marks.reached().position() > common) {
                    second.projection().rewound(agreed);
                }
                second.catchUp();
            }
            case IS_TAKEN_BACK_AFTER_THE_OTHER_HAS_CAUGHT_UP -> {
                second.catchUp();
                anotherPast(common);
                second.projection().rewound(agreed);
                second.catchUp();
            }
        }
    }

    /** The same positions again, about other articles and with other words. */
    private void anotherPast(long common) {
        takeBackTo(common);
        newsroom.imports("d", Newsroom.RELATIONS);
        newsroom.corrects("b", 999);
        newsroom.corrects("d", 5);
    }

    private void takeBackTo(long position) {
        database.getCollection("commits").deleteMany(Filters.gt("_id", position));
        newsroom = Newsroom.resumed(Ledger.open(database), "a");
        newsroom.resume("b");
    }

    private void dropViews() {
        for (String name : database.listCollectionNames()) {
            if (name.endsWith("_1")) {
                database.getCollection(name).drop();
            }
        }
    }

    private void assertSame(Views views) {
        Views whole = new Views(ledger, database, 7);
        whole.marks.open(0);
        List.of("articles_7", "revisions_7", "postings_7", "checkpoints_7", "marks_7")
                .forEach(name -> database.getCollection(name).drop());
        whole.catchUp();
        assertThat(views.marks.reached()).isEqualTo(ledger.head().mark());
        for (String slug : List.of("a", "b", "c", "d")) {
            long revision = newsroom.article(slug).revision();
            assertThat(views.rows.find(slug).map(ArticleRow::revision).orElse(0L))
                    .as(slug)
                    .isEqualTo(revision);
            if (revision > 0) {
                assertSame(views, whole, slug, revision);
            }
        }
    }

    private void assertSame(Views views, Views whole, String slug, long revision) {
        ArticleRow row = views.rows.find(slug).orElseThrow();
        ArticleRow expected = whole.rows.find(slug).orElseThrow();
        assertThat(row).usingRecursiveComparison().ignoringFields("shift").isEqualTo(expected);
        assertThat(views.history.at(slug, revision)).isEqualTo(newsroom.article(slug));
        List<Long> numbers = LongStream.rangeClosed(1, revision).boxed().toList();
        assertThat(views.revisions.numbered(slug, numbers))
                .containsExactlyInAnyOrderElementsOf(whole.revisions.numbered(slug, numbers));
    }

    /** A client whose thread stands still before one of its writes. */
    private static final class StallingClient implements CommandListener, AutoCloseable {

        private static final Set<String> WRITES = Set.of("insert", "update", "delete");

        private final AtomicInteger writesLeft = new AtomicInteger(Integer.MAX_VALUE);
        private final CountDownLatch stalled = new CountDownLatch(1);
        private final CountDownLatch woken = new CountDownLatch(1);
        private final MongoClient client;

        StallingClient(String uri) {
            client =
                    MongoClients.create(
                            MongoClientSettings.builder()
                                    .applyConnectionString(new ConnectionString(uri))
                                    .addCommandListener(this)
                                    .build());
        }

        MongoDatabase database(String name) {
            return client.getDatabase(name);
        }

        void stallBefore(int writes) {
            writesLeft.set(writes);
        }

        /** False if it came to its end without. */
        boolean awaitStall(CompletableFuture<Void> end) throws InterruptedException {
            while (!end.isDone()) {
                if (stalled.await(5, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
            return false;
        }

        void wake() {
            woken.countDown();
        }

        @Override
        public void commandStarted(CommandStartedEvent event) {
            if (WRITES.contains(event.getCommandName()) && writesLeft.getAndDecrement() == 0) {
                stalled.countDown();
                try {
                    woken.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        @Override
        public void close() {
            wake();
            client.close();
        }
    }
}
