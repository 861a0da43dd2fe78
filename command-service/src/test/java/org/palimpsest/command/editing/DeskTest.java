package org.palimpsest.command.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palimpsest.article.ArticleEvent.ArticleCreated;
import org.palimpsest.article.Heading;
import org.palimpsest.article.SectionEvent;
import org.palimpsest.codec.EditorialCodec;
import org.palimpsest.command.TestDatabase;
import org.palimpsest.command.placing.Placing;
import org.palimpsest.ledger.Ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class DeskTest {

    private static final TestDatabase DATABASE = new TestDatabase();
    private static final String SLUG = "zenda";
    private static final Author ADA = new Author("ada", null, List.of());

    private final MongoDatabase database = DATABASE.fresh();
    private final Ledger ledger = Ledger.open(database);
    private final AtomicInteger decoded = new AtomicInteger();
    private final Past past =
            new LedgerPast(ledger, new EditorialCodec(), new Milestones(database));
    private final Desk desk = open();
    private final Desk other = open();

    @BeforeEach
    void anArticleThatBothDesksKnow() {
        desk.submit(edit(new Begin()));
        desk.submit(edit(new AddSection("One")));
        other.submit(edit(new AddSection("Two")));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @AfterAll
    static void closeDatabase() {
        DATABASE.close();
    }

    private Desk open() {
        return DeskConfiguration.open(
                ledger,
                new CountingCodec(new EditorialCodec(), decoded),
                new QuietAnswers(database),
                new Surveyor(past, Runnable::run),
                Runnable::run);
    }

    private static Edit edit(Action action) {
        return edit(action, null, false);
    }

    private static Edit edit(Action action, @Nullable IdempotencyKey key, boolean rehearsal) {
        return new Edit(SLUG, action, ADA, Precondition.NONE, key, rehearsal);
    }

    private static Edit keyed(Action action, String request) {
        return edit(action, new IdempotencyKey("ada's key", request), false);
    }

    private record Begin() implements Action {
        @Override
        public boolean begins() {
            return true;
        }

        @Override
        public Draft decide(Draft draft) {
            return draft.then(new ArticleCreated(SLUG, "Zenda"));
        }
    }

    private record AddSection(String heading) implements Action {
        @Override
        public Draft decide(Draft draft) {
            return draft.then(Placing.section(draft.article(), heading, draft.identities()));
        }
    }

    /** Refused where the section is not there, and changes nothing where it is. */
    private record Require(String section) implements Action {
        @Override
        public Draft decide(Draft draft) {
            Sections.require(draft.article(), section, "/section");
            return draft;
        }
    }

    /** Meets what another did while it was decided, and has nothing to add or is refused. */
    private record Late(Runnable meanwhile, boolean refused) implements Action {
        @Override
        public Draft decide(Draft draft) {
            CompletableFuture.runAsync(meanwhile).join();
            if (refused) {
                throw new Rejection.Conflicting("It is there already.", List.of());
            }
            return draft;
        }
    }

    private static <T> List<T> atOnce(int threads, Callable<T> each)
            throws InterruptedException, ExecutionException {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> all =
                    pool.invokeAll(IntStream.range(0, threads).mapToObj(i -> each).toList());
            List<T> answers = new ArrayList<>();
            for (Future<T> one : all) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    private long stored() {
        return ledger.head().position();
    }

    private record AddMany(int sections) implements Action {
        @Override
        public Draft decide(Draft draft) {
            String heading = "x".repeat(1_000_000);
            Draft more = draft;
            for (int i = 0; i < sections; i++) {
                more = more.then(new SectionEvent.SectionRenamed(heading(more, heading + i), null));
            }
            return more;
        }

        private static Heading heading(Draft draft, String text) {
            Heading one = draft.article().headings().findFirst().orElseThrow();
            return new Heading(one.frame(), one.section(), one.level(), text);
        }
    }

    @Test
    void aRehearsalLeavesTheArticleInMemoryAsItWas() {
        desk.submit(edit(new AddSection("Three")));
        decoded.set(0);

        Outcome rehearsed = desk.submit(edit(new AddSection("Four"), null, true));
        Outcome done = desk.submit(edit(new AddSection("Five")));

        assertThat(rehearsed.revision()).isEqualTo(5);
        assertThat(done.revision()).isEqualTo(5);
        assertThat(decoded).as("events that were folded once more").hasValue(0);
    }

    @Test
    void moreThanOneRevisionCanHoldIsRefusedAndNothingIsStored() {
        long before = stored();

        assertThatThrownBy(() -> desk.submit(edit(new AddMany(16))))
                .isInstanceOf(Rejection.AgainstRule.class);

        assertThat(stored()).isEqualTo(before);
        assertThat(desk.submit(edit(new AddSection("Three"))).revision()).isEqualTo(4);
    }

    @Test
    void aKeyedCommandThatChangedNothingIsAnsweredAgainAsTheFirstTime() {
        Outcome first = desk.submit(keyed(new Require("one"), "require one"));
        desk.submit(edit(new AddSection("Three")));

        assertThat(other.submit(keyed(new Require("one"), "require one"))).isEqualTo(first);
    }

    @Test
    void aKeyOfACommandThatChangedNothingIsRefusedForAnotherRequest() {
        desk.submit(keyed(new Require("one"), "require one"));

        assertThatThrownBy(() -> other.submit(keyed(new AddSection("Three"), "add three")))
                .isInstanceOf(KeyUsedException.class);
    }

    @Test
    void whatMetAnotherWritersCommitIsDecidedAgainOnTheNewState() {
        Outcome outcome = desk.submit(edit(new AddSection("Two")));
        assertThat(outcome.revision()).isEqualTo(4);
        assertThat(outcome.position()).isEqualTo(4);
        assertThat(outcome.events())
                .extracting(event -> event.place().section())
                .containsExactly("two-2");
    }

    @Test
    void aRefusalIsGivenOnlyOnAStateThatWasReadForIt() {
        Outcome outcome = desk.submit(edit(new Require("two")));
        assertThat(outcome.revision()).isEqualTo(3);
        assertThatThrownBy(() -> desk.submit(edit(new Require("three"))))
                .isInstanceOf(Rejection.AgainstRule.class);
    }

    @Test
    void whatChangesNothingStoresNothingAndTellsThePresentRevision() {
        assertThat(desk.submit(edit(new Require("two"))))
                .isEqualTo(new Outcome(SLUG, 3, 3L, List.of()));
        assertThat(stored()).isEqualTo(3);
    }

    @Test
    void aRehearsalStoresNothing() {
        Outcome outcome = desk.submit(edit(new AddSection("Three"), null, true));
        assertThat(outcome.position()).isNull();
        assertThat(outcome.events()).hasSize(1);
        assertThat(stored()).isEqualTo(3);
        assertThatThrownBy(() -> desk.submit(edit(new Require("three"))))
                .isInstanceOf(Rejection.AgainstRule.class);
    }

    @Test
    void theSameRequestUnderAKeyIsAnsweredAsTheFirstTimeAlsoAtAnotherDesk() {
        Outcome first = desk.submit(keyed(new AddSection("Three"), "r"));
        desk.submit(edit(new AddSection("Four")));
        assertThat(desk.submit(keyed(new AddSection("Three"), "r"))).isEqualTo(first);
        assertThat(open().submit(keyed(new AddSection("Three"), "r"))).isEqualTo(first);
        assertThat(stored()).isEqualTo(5);
    }

    @Test
    void anotherRequestUnderTheKeyIsRefused() {
        desk.submit(keyed(new AddSection("Three"), "r"));
        assertThatThrownBy(() -> other.submit(keyed(new AddSection("Four"), "s")))
                .isInstanceOf(KeyUsedException.class);
        assertThat(stored()).isEqualTo(4);
    }

    @Test
    void eightThreadsWithOneKeyMakeOneRevisionAndGetOneAnswer() throws Exception {
        List<Outcome> outcomes = atOnce(8, () -> desk.submit(keyed(new AddSection("Three"), "r")));
        assertThat(outcomes).hasSize(8).containsOnly(outcomes.getFirst());
        assertThat(stored()).isEqualTo(4);
    }

    @Test
    void aRequestThatItsTwinOvertookIsAnsweredLikeIt() {
        Edit twin = keyed(new AddSection("Three"), "r");
        for (boolean refused : new boolean[] {true, false}) {
            Edit late = keyed(new Late(() -> other.submit(twin), refused), "r");
            assertThat(desk.submit(late)).isEqualTo(other.submit(twin));
        }
        assertThat(stored()).isEqualTo(4);
    }

    @Test
    void aRequestOvertakenUnderItsKeyByAnotherIsRefusedForTheKey() {
        Edit first = keyed(new AddSection("Three"), "r");
        assertThatThrownBy(() -> desk.submit(keyed(new Late(() -> other.submit(first), true), "s")))
                .isInstanceOf(KeyUsedException.class);
    }

    @Test
    void eightThreadsAtTwoDesksLoseNothing() throws Exception {
        AtomicInteger turn = new AtomicInteger();
        atOnce(
                8,
                () -> {
                    Desk mine = turn.getAndIncrement() % 2 == 0 ? desk : other;
                    for (int i = 0; i < 10; i++) {
                        mine.submit(edit(new AddSection("More")));
                    }
                    return mine;
                });
        assertThat(stored()).isEqualTo(83);
        assertThat(open().submit(edit(new Require("more-80"))).revision()).isEqualTo(83);
        assertThat(ledger.verify().intact()).isTrue();
    }

    @Test
    void aWarmArticleIsNotReadAgainForEachEdit() {
        desk.submit(edit(new AddSection("Three")));
        decoded.set(0);
        System.gc();
        desk.submit(edit(new AddSection("Four")));
        assertThat(decoded).hasValue(0);
    }

    @Test
    void aLongHistoryIsReadFromItsSnapshotOnAndWholeWhereAnotherFoldMadeThat() {
        for (int i = 0; i < 205; i++) {
            desk.submit(edit(new AddSection("More")));
        }
        decoded.set(0);
        assertThat(open().submit(edit(new Require("more-205"))).revision()).isEqualTo(208);
        assertThat(decoded.get()).isBetween(0, 20);

        database.getCollection("snapshots")
                .updateOne(
                        new Document("_id", SLUG),
                        new Document("$set", new Document("version", "another")));
        decoded.set(0);
        assertThat(open().submit(edit(new Require("more-205"))).revision()).isEqualTo(208);
        assertThat(decoded).hasValueGreaterThanOrEqualTo(208);
        assertThat(database.getCollection("snapshots").find().first())
                .containsEntry("version", new EditorialCodec().snapshotVersion());
    }
}
