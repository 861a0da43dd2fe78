package org.palimpsest.command.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palimpsest.article.ArticleEvent.ArticleCreated;
import org.palimpsest.codec.EditorialCodec;
import org.palimpsest.command.TestDatabase;
import org.palimpsest.command.placing.Placing;
import org.palimpsest.ledger.Ledger;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class StandingTest {

    private static final TestDatabase DATABASE = new TestDatabase();
    private static final String SLUG = "zenda";

    private final MongoDatabase database = DATABASE.fresh();
    private final Ledger ledger = Ledger.open(database);
    private final Past past =
            new LedgerPast(ledger, new EditorialCodec(), new Milestones(database));
    private final Standing standing = new Standing(ledger, past);
    private final AtomicInteger decoded = new AtomicInteger();
    private final Desk desk =
            DeskConfiguration.open(
                    ledger,
                    new CountingCodec(new EditorialCodec(), decoded),
                    new QuietAnswers(database),
                    new Surveyor(past, Runnable::run),
                    Runnable::run);

    @AfterEach
    void close() {
        ledger.close();
    }

    @AfterAll
    static void closeDatabase() {
        DATABASE.close();
    }

    @Test
    void anArticleStandsAtItsNewestRevision() {
        assertThatThrownBy(() -> standing.of(SLUG)).isInstanceOf(Rejection.NotThere.class);
        create();
        assertThat(standing.of(SLUG).revision()).isEqualTo(1);
        extend();
        assertThat(standing.of(SLUG).revision()).isEqualTo(2);
        assertThat(standing.at(SLUG, 1).sections()).hasSize(1);
        assertThatThrownBy(() -> standing.at(SLUG, 3)).isInstanceOf(Rejection.NotThere.class);
    }

    @Test
    void whoEditsDoesNotNoticeThatSomebodyLooks() {
        create();
        extend();
        standing.of(SLUG);
        decoded.set(0);
        extend();
        assertThat(decoded).as("events that were folded once more").hasValue(0);
    }

    private void create() {
        submit(
                new Action() {
                    @Override
                    public Draft decide(Draft draft) {
                        return draft.then(new ArticleCreated(SLUG, "Zenda"));
                    }

                    @Override
                    public boolean begins() {
                        return true;
                    }
                });
    }

    private void extend() {
        submit(draft -> draft.then(Placing.section(draft.article(), "Castle", draft.identities())));
    }

    private void submit(Action action) {
        Author ada = new Author("ada", "as it was", List.of());
        desk.submit(new Edit(SLUG, action, ada, Precondition.NONE, null, false));
    }
}
