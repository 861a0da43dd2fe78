package org.palimpsest.command.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palimpsest.article.Article;
import org.palimpsest.article.ArticleEvent.ArticleCreated;
import org.palimpsest.article.SectionEvent;
import org.palimpsest.codec.CommittedRevision;
import org.palimpsest.codec.EditorialCodec;
import org.palimpsest.command.TestDatabase;
import org.palimpsest.command.placing.Placing;
import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.EventCodec;
import org.palimpsest.ledger.Ledger;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The past is what the ledger says it was, and near however long the history is. */
class LedgerPastTest {

    private static final TestDatabase DATABASE = new TestDatabase();
    private static final String SLUG = "zenda";
    private static final int REVISIONS = 230;

    private final MongoDatabase database = DATABASE.fresh();
    private final Ledger ledger = Ledger.open(database);
    private final EventCodec codec = new EditorialCodec();
    private final AtomicInteger decoded = new AtomicInteger();

    @BeforeEach
    void anArticleWithTwoSectionsMoreInEachRevision() {
        Desk desk =
                DeskConfiguration.open(
                        ledger,
                        codec,
                        new QuietAnswers(database),
                        new Surveyor(past(), Runnable::run),
                        Runnable::run);
        desk.submit(edit(draft -> draft.then(new ArticleCreated(SLUG, "Zenda"))));
        for (int revision = 2; revision <= REVISIONS; revision++) {
            desk.submit(edit(draft -> withSection(withSection(draft))));
        }
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @AfterAll
    static void closeDatabase() {
        DATABASE.close();
    }

    private LedgerPast past() {
        return new LedgerPast(ledger, new CountingCodec(codec, decoded), new Milestones(database));
    }

    private static Edit edit(Decision decision) {
        Author ada = new Author("ada", "as it was", List.of());
        return new Edit(SLUG, decision, ada, Precondition.NONE, null, false);
    }

    private interface Decision extends Action {
        @Override
        default boolean begins() {
            return true;
        }
    }

    private static Draft withSection(Draft draft) {
        SectionEvent.SectionAdded added =
                Placing.section(draft.article(), "Castle", draft.identities());
        return draft.then(added);
    }

    private List<Article> folds() {
        List<Article> folds = new ArrayList<>();
        Article article = Article.unwritten(SLUG);
        for (Iterator<Commit> commits = ledger.stream(SLUG, 0); commits.hasNext(); ) {
            CommittedRevision next = CommittedRevision.of(commits.next(), codec);
            article = article.revise(next.revision(), next.events());
            folds.add(article);
        }
        return folds;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 99, 100, 101, 199, 200, 230})
    void isTheFoldOfAllBefore(int revision) {
        assertThat(past().at(SLUG, revision)).contains(folds().get(revision - 1));
    }

    @Test
    void hasNoRevisionBeforeTheFirstOrAfterTheLast() {
        assertThat(past().at(SLUG, 0)).isEmpty();
        assertThat(past().at(SLUG, REVISIONS + 1)).isEmpty();
        assertThat(past().at("nobody", 1)).isEmpty();
    }

    @Test
    void isFoldedFromTheNearestMilestone() {
        decoded.set(0);

        past().at(SLUG, 205);

        // Five revisions of two events each.
        assertThat(decoded).hasValue(2 * 5);
    }

    @Test
    void undoingReadsOneWayAndNotTwo() {
        LedgerPast past = past();
        past.at(SLUG, 204);
        decoded.set(0);

        assertThat(past.at(SLUG, 205)).contains(folds().get(204));

        assertThat(decoded).hasValue(2);
    }

    @Test
    void setsMilestonesAgainThatAreMissingOrOfAnotherFold() {
        List<Article> folds = folds();
        database.getCollection("milestones").deleteOne(Filters.eq(SLUG + "/100"));
        database.getCollection("milestones")
                .updateOne(Filters.eq(SLUG + "/200"), Updates.set("fold", 999L));

        assertThat(past().at(SLUG, 210)).contains(folds.get(209));

        decoded.set(0);
        assertThat(past().at(SLUG, 100)).contains(folds.get(99));
        assertThat(past().at(SLUG, 200)).contains(folds.get(199));
        assertThat(decoded).hasValue(0);
    }
}
