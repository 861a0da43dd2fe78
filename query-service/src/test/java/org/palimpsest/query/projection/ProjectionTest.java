package org.palimpsest.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palimpsest.http.ProblemException;
import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.ledger.Mark;
import org.palimpsest.query.Newsroom;
import org.palimpsest.query.TestDatabase;
import org.palimpsest.query.history.Checkpoints;

import java.util.List;
import java.util.stream.LongStream;

/** The views say what the ledger says, whatever happens on the way. */
class ProjectionTest {

    private static final TestDatabase SERVER = new TestDatabase();

    /**
     * The work and the row taken over, what is in hand, revisions, postings, row; not the place.
     */
    private static final int UP_TO_THE_ROWS = 6;

    private final MongoDatabase database = SERVER.fresh();
    private final Ledger ledger = Ledger.open(database);
    private final Newsroom newsroom = new Newsroom(ledger);

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void projectingAgainChangesNothing() {
        history("a", 5);
        Views views = new Views(ledger, database).catchUp();
        var once = Views.contents(database);

        views.projection().committed(ledger.commits(0, 100));
        new Views(ledger, database).projection().committed(ledger.commits(2, 4));

        assertThat(rowsAndRevisions()).isEqualTo(rowsAndRevisions(once));
        assertThat(new Views(ledger, database).catchUp().rows.find("a").orElseThrow().revision())
                .isEqualTo(6);
    }

    @Test
    void aCrashBetweenAnyTwoWritesLosesNothing() {
        history("a", 120);
        history("b", 3);
        MongoDatabase whole = SERVER.fresh();
        copyLedger(whole);
        new Views(Ledger.open(whole), whole).catchUp();

        int crashes = 0;
        for (boolean done = false; !done; crashes++) {
            SERVER.refuseAfter(crashes);
            clearViews();
            SERVER.refuseAfter(crashes);
            done = survives(new Views(ledger, database));
            SERVER.takeAll();
            new Views(ledger, database).catchUp();
            assertThat(Views.contents(database)).isEqualTo(Views.contents(whole));
        }
        assertThat(crashes).as("places to crash at").isGreaterThanOrEqualTo(5);
    }

    @Test
    void aCrashThenARollbackLeavesNothingOfThePastThatIsGone() {
        newsroom.imports("a", Newsroom.RELATIONS);
        new Views(ledger, database).catchUp();
        newsroom.corrects("a", 1);
        newsroom.corrects("a", 2);
        SERVER.refuseAfter(UP_TO_THE_ROWS);
        assertThat(survives(new Views(ledger, database))).isFalse();
        SERVER.takeAll();
        assertThat(new Views(ledger, database).rows.find("a").orElseThrow().revision())
                .isEqualTo(3);

        rollBack(1);
        Newsroom others = otherPast();
        others.corrects("other", "a", 7);
        Views views = new Views(ledger, database).catchUp();

        assertThat(views.history.at("a", 2)).isEqualTo(others.article("a"));
        assertThat(views.rows.find("a").orElseThrow().revision()).isEqualTo(2);
        assertThat(views.revisions.find("a", 2).orElseThrow().revision().editor())
                .isEqualTo("other");
    }

    @ParameterizedTest
    @ValueSource(longs = {150, 100, 99, 5, 1, 0})
    void viewsFollowALedgerThatWasTakenBack(long kept) {
        history("a", 149);
        newsroom.imports("b", Newsroom.RELATIONS);
        Views views = new Views(ledger, database);
        views.atWork(
                () -> {
                    views.await(151);
                    rollBack(kept);
                    Newsroom others = otherPast();
                    if (kept == 0) {
                        others.imports("a", Newsroom.RELATIONS);
                    }
                    others.corrects("other", "a", 4711);
                    await().until(() -> views.marks.reached().equals(ledger.head().mark()));
                    assertSame(views, others);
                });
    }

    private void assertSame(Views views, Newsroom newsroom) {
        long revision = newsroom.article("a").revision();
        assertThat(views.history.at("a", revision)).isEqualTo(newsroom.article("a"));
        assertThat(views.rows.find("a").orElseThrow().revision()).isEqualTo(revision);
        assertThat(views.rows.find("b")).isEmpty();
        assertThat(views.revisions.find("a", revision + 1)).isEmpty();
        assertThat(database.getCollection("checkpoints_1").countDocuments())
                .isEqualTo(LongStream.rangeClosed(1, revision).filter(Checkpoints::isKept).count());
    }

    @Test
    void aPoisonedCommitStopsItsArticleAlone() {
        newsroom.imports("a", Newsroom.RELATIONS);
        newsroom.imports("b", Newsroom.RELATIONS);
        newsroom.poisons("a");
        newsroom.poisons("never");
        newsroom.corrects("b", 5);
        newsroom.corrects("a", 6);

        Views views = new Views(ledger, database).catchUp();
        views.projection().committed(ledger.commits(0, 100));

        assertThat(views.rows.find("a").orElseThrow())
                .extracting(ArticleRow::revision, ArticleRow::stoppedAt)
                .containsExactly(1L, 3L);
        assertThat(views.rows.find("b").orElseThrow())
                .extracting(ArticleRow::revision, ArticleRow::stoppedAt)
                .containsExactly(2L, null);
        assertThat(views.rows.page(null, 10))
                .extracting(ArticleRow::slug)
                .containsExactly("a", "b");
        assertThat(views.live.sight().orElseThrow().position()).isEqualTo(6);
    }

    @Test
    void anArticleGoesOnWhenTheCommitThatStoppedItIsTakenBack() {
        Commit good = newsroom.imports("a", Newsroom.RELATIONS);
        newsroom.poisons("a");
        newsroom.poisons("never");
        Views views = new Views(ledger, database).catchUp();

        rollBack(1);
        views.projection().rewound(good.mark());
        otherPast().corrects("other", "a", 9);
        views.catchUp();

        assertThat(views.rows.find("a").orElseThrow())
                .extracting(ArticleRow::revision, ArticleRow::stoppedAt)
                .containsExactly(2L, null);
        assertThat(views.rows.find("never")).isEmpty();
    }

    @Test
    void noReaderSeesAMixtureOfTwoPasts() {
        history("a", 2);
        Mark first = ledger.commit(1).orElseThrow().mark();
        Views views = new Views(ledger, database).catchUp();
        Views cold = new Views(ledger, database);

        rollBack(1);
        Newsroom others = otherPast();
        others.corrects("other", "a", 99);

        assertThatThrownBy(() -> cold.history.at("a", 2)).isInstanceOf(ProblemException.class);
        views.projection().rewound(first);
        assertThatThrownBy(() -> views.history.at("a", 2)).isInstanceOf(ProblemException.class);
        views.catchUp();
        assertThat(views.history.at("a", 2)).isEqualTo(others.article("a"));
    }

    @Test
    void manyArticlesInManyBatchesAreAllThere() {
        for (int i = 0; i < 300; i++) {
            newsroom.imports("a" + i % 60, "= T =\n\nOver " + (1000 + i) + " people came.\n");
        }
        Views views = new Views(ledger, database);

        views.atWork(() -> views.await(300));

        for (int i = 0; i < 60; i++) {
            ArticleRow row = views.rows.find("a" + i).orElseThrow();
            assertThat(row.revision()).isEqualTo(5);
            assertThat(new Views(ledger, database).history.at("a" + i, 5))
                    .isEqualTo(newsroom.article("a" + i));
        }
    }

    @Test
    void longArticlesAreProjectedFewAtATime() {
        String line = "Over 1,000 people came.\n";
        newsroom.imports("a", "= T =\n\n" + line.repeat(15_000));
        for (int i = 1; i <= 30; i++) {
            newsroom.corrects("a", i);
        }

        Views views = new Views(ledger, database).catchUp();

        assertThat(views.rows.find("a").orElseThrow().position()).isEqualTo(31);
        assertThat(views.history.at("a", 31)).isEqualTo(newsroom.article("a"));
        assertThat(views.revisions.numbered("a", LongStream.rangeClosed(1, 31).boxed().toList()))
                .hasSize(31);
    }

    private void history(String slug, int corrections) {
        newsroom.imports(slug, Newsroom.RELATIONS);
        for (int i = 1; i <= corrections; i++) {
            newsroom.corrects(slug, i);
        }
    }

    private static boolean survives(Views views) {
        try {
            views.catchUp();
            return true;
        } catch (MongoException refused) {
            return false;
        }
    }

    private void clearViews() {
        SERVER.takeAll();
        for (String name : database.listCollectionNames()) {
            if (name.endsWith("_1")) {
                database.getCollection(name).drop();
            }
        }
    }

    private void copyLedger(MongoDatabase to) {
        database.getCollection("commits")
                .find()
                .forEach(commit -> to.getCollection("commits").insertOne(commit));
    }

    private void rollBack(long kept) {
        database.getCollection("commits").deleteMany(Filters.gt("_id", kept));
    }

    /** A newsroom that knows article {@code a} as the ledger has it now. */
    private Newsroom otherPast() {
        return Newsroom.resumed(Ledger.open(database), "a");
    }

    private Object rowsAndRevisions() {
        return rowsAndRevisions(Views.contents(database));
    }

    private static Object rowsAndRevisions(
            java.util.Map<String, ? extends List<org.bson.Document>> contents) {
        return List.of(contents.get("articles"), contents.get("revisions"));
    }
}
