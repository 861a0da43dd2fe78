package org.palimpsest.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palimpsest.codec.EditorialCodec;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.query.Newsroom;
import org.palimpsest.query.TestDatabase;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Views are built anew beside those that readers have, who notice nothing of it. */
class RebuildTest {

    private static final TestDatabase SERVER = new TestDatabase();

    private final MongoDatabase database = SERVER.fresh();
    private final Ledger ledger = Ledger.open(database);
    private final Newsroom newsroom = new Newsroom(ledger);
    private final List<ArticleProjector> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(ArticleProjector::close);
        ledger.close();
    }

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void readersGetTheNewViewsWhenTheyHaveComeAsFarAsTheOld() {
        history("a", 20);
        LiveViews views = new LiveViews();
        ArticleProjector projector = start(views);
        comes(views, 1, 21);
        damage("a");

        projector.rebuild();
        comes(views, 2, 21);

        assertThat(title(views, "a")).isEqualTo("Japan–Peru relations");
        assertThat(projector.rebuilding()).isEmpty();
        newsroom.corrects("a", 99);
        comes(views, 2, 22);
    }

    @Test
    void aSecondRequestWhileOneIsUnderWayIsTheSame() {
        history("a", 3);
        LiveViews views = new LiveViews();
        ArticleProjector projector = start(views);
        comes(views, 1, 4);
        Generations generations = new Generations(database);

        assertThat(generations.rebuild()).isEqualTo(generations.rebuild());
        comes(views, 2, 4);
        projector.rebuild();
        comes(views, 3, 4);
    }

    @Test
    void aReaderNeverSeesTimeRunBackNorAGap() {
        history("a", 150);
        LiveViews views = new LiveViews();
        ArticleProjector projector = start(views);
        comes(views, 1, 151);
        projector.rebuild();

        long generation = 1;
        long position = 0;
        long revision = 0;
        for (int i = 0; generation == 1 || i < 300; i++) {
            if (i % 10 == 0) {
                newsroom.corrects("a", 1_000 + i);
            }
            LiveViews.Sight sight = views.sight().orElseThrow();
            long seen = sight.generation().rows().find("a").orElseThrow().revision();
            assertThat(sight.position()).isGreaterThanOrEqualTo(position);
            assertThat(seen).isGreaterThanOrEqualTo(revision);
            assertThat(sight.generation().history().at("a", seen).revision()).isEqualTo(seen);
            generation = sight.generation().number();
            position = sight.position();
            revision = seen;
        }
    }

    @Test
    void aRebuildThatWasCutOffGoesOnAfterTheRestart() {
        history("a", 200);
        LiveViews before = new LiveViews();
        ArticleProjector killed = start(before);
        comes(before, 1, 201);
        killed.close();
        new Generations(database).rebuild();
        Views half = new Views(ledger, database, 2);
        half.projection().committed(ledger.commits(0, 90));

        LiveViews after = new LiveViews();
        start(after);
        comes(after, 2, 201);

        assertThat(after.sight().orElseThrow().generation().history().at("a", 201))
                .isEqualTo(newsroom.article("a"));
    }

    @Test
    void anotherProcessShowsTheSame() {
        history("a", 10);
        LiveViews here = new LiveViews();
        LiveViews there = new LiveViews();
        ArticleProjector projector = start(here);
        start(there);
        comes(here, 1, 11);
        comes(there, 1, 11);

        projector.rebuild();

        comes(here, 2, 11);
        comes(there, 2, 11);
    }

    @Test
    void viewsOfAnotherFoldAreMadeAgainAndShownWhenTheyAreThere() {
        history("a", 40);
        LiveViews before = new LiveViews();
        start(before).close();
        comes(before, 1, 41);
        damage("a");
        database.getCollection("generations")
                .updateOne(Filters.eq("articles"), Updates.set("fold", 999L));

        LiveViews views = new LiveViews();
        start(views);

        await().until(() -> views.sight().isPresent());
        assertThat(views.sight().orElseThrow().position()).isEqualTo(41);
        assertThat(title(views, "a")).isEqualTo("Japan–Peru relations");
    }

    @Test
    void theViewsOfBeforeAreRemovedInTheEnd() {
        history("a", 3);
        LiveViews views = new LiveViews();
        start(views).close();
        Generations generations = new Generations(database);
        database.getCollection("trail").insertOne(new org.bson.Document());
        assertThat(generations.stored()).containsExactlyInAnyOrder(0L, 1L);

        generations.drop(0);
        assertThat(generations.stored()).containsExactly(1L);
        generations.drop(1);
        assertThat(database.listCollectionNames()).contains("commits", "generations");
        assertThat(generations.stored()).isEmpty();
    }

    private ArticleProjector start(LiveViews views) {
        ArticleProjector projector =
                ArticleProjector.start(ledger, new EditorialCodec(), database, views);
        started.add(projector);
        await().until(() -> views.sight().isPresent());
        return projector;
    }

    private static void comes(LiveViews views, long generation, long position) {
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> {
                            LiveViews.Sight sight = views.sight().orElseThrow();
                            return sight.generation().number() == generation
                                    && sight.position() >= position;
                        });
    }

    /** Makes the first generation say what no ledger says. */
    private void damage(String slug) {
        database.getCollection("articles_1")
                .updateOne(Filters.eq(slug), Updates.set("title", "Damaged"));
    }

    private static String title(LiveViews views, String slug) {
        return views.sight().orElseThrow().generation().rows().find(slug).orElseThrow().title();
    }

    private void history(String slug, int corrections) {
        newsroom.imports(slug, Newsroom.RELATIONS);
        for (int i = 1; i <= corrections; i++) {
            newsroom.corrects(slug, i);
        }
    }
}
