package org.palimpsest.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;

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

/** Of several processes on one database one projects, and all of them serve what it projects. */
class TakeoverTest {

    private static final TestDatabase SERVER = new TestDatabase();

    private final MongoDatabase database = SERVER.fresh();
    private final Ledger ledger = Ledger.open(database);
    private final Newsroom newsroom = new Newsroom(ledger);
    private final List<AutoCloseable> started = new ArrayList<>();

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable each : started) {
            each.close();
        }
        ledger.close();
    }

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void oneWorksAndTheOtherServesWhatItMakes() throws Exception {
        LiveViews working = new LiveViews();
        start(working);
        newsroom.imports("a", Newsroom.RELATIONS);
        comes(working, 1);
        LiveViews standby = new LiveViews();
        start(standby);
        comes(standby, 1);

        List<Long> micros = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            long position = newsroom.corrects("a", i).position();
            long begun = System.nanoTime();
            LiveViews.Sight sight = standby.sight(position, Duration.ofSeconds(5)).orElseThrow();
            micros.add((System.nanoTime() - begun) / 1_000);
            ArticleRow row = sight.generation().rows().find("a").orElseThrow();
            sight.generation().history().keepTo(row.shift());
            assertThat(row.revision()).isEqualTo(i + 2);
            assertThat(sight.generation().history().at("a", i + 2))
                    .isEqualTo(newsroom.article("a"));
        }

        assertThat(marks().read().orElseThrow().shift()).isEqualTo(1);
        micros.sort(null);
        System.out.printf(
                "From write to read through a standby: median %d, p90 %d µs%n",
                micros.get(50), micros.get(90));
        assertThat(micros.get(90)).as("µs until nine in ten are readable").isLessThan(500_000);
    }

    @Test
    void anOrderlyStopLetsGoAtOnce() {
        newsroom.imports("a", Newsroom.RELATIONS);
        LiveViews first = new LiveViews();
        ArticleProjector stopping = start(first);
        comes(first, 1);
        LiveViews second = new LiveViews();
        start(second);
        comes(second, 1);

        stopping.close();
        newsroom.corrects("a", 2);

        await().atMost(Duration.ofSeconds(2)).until(() -> position(second) == 2);
        assertThat(marks().read().orElseThrow().shift()).isEqualTo(2);
    }

    @Test
    void aWorkerWithoutASignOfLifeIsReplaced() {
        newsroom.imports("a", Newsroom.RELATIONS);
        Views hanging = new Views(ledger, database).catchUp();
        LiveViews views = new LiveViews();
        start(views);
        comes(views, 1);
        newsroom.corrects("a", 2);
        long begun = System.nanoTime();

        comes(views, 2);
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);

        assertThat(taken).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(8));
        newsroom.corrects("a", 3);
        hanging.catchUp();
        comes(views, 3);
        assertThat(new Views(ledger, database).history.at("a", 3)).isEqualTo(newsroom.article("a"));
    }

    @Test
    void aWorkerThatShowsSignsOfLifeIsLeftAlone() throws Exception {
        newsroom.imports("a", Newsroom.RELATIONS);
        LiveViews first = new LiveViews();
        start(first);
        comes(first, 1);
        start(new LiveViews());

        Thread.sleep(4_000);

        assertThat(marks().read().orElseThrow().shift()).isEqualTo(1);
    }

    @Test
    void aGenerationBuiltByTwoIsHandedOverInBoth() {
        newsroom.imports("a", Newsroom.RELATIONS);
        LiveViews first = new LiveViews();
        ArticleProjector stopping = start(first);
        comes(first, 1);
        LiveViews second = new LiveViews();
        ArticleProjector rebuilding = start(second);
        for (int i = 0; i < 50; i++) {
            newsroom.corrects("a", i);
        }

        rebuilding.rebuild();
        stopping.close();
        newsroom.corrects("a", 99);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> second.sight().orElseThrow().generation().number() == 2);
        comes(second, 52);
        LiveViews third = new LiveViews();
        start(third);
        await().until(() -> third.sight().isPresent());
        assertThat(third.sight().orElseThrow().generation().number()).isEqualTo(2);
        rebuilding.rebuild();
        for (LiveViews views : List.of(second, third)) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> views.sight().orElseThrow().generation().number() == 3);
            comes(views, 52);
        }
    }

    private ReachedMarks marks() {
        return new Views(ledger, database).marks;
    }

    private ArticleProjector start(LiveViews views) {
        Ledger own = Ledger.open(database);
        ArticleProjector projector =
                ArticleProjector.start(own, new EditorialCodec(), database, views);
        started.add(projector);
        started.add(own);
        return projector;
    }

    private static void comes(LiveViews views, long position) {
        await().atMost(Duration.ofSeconds(60)).until(() -> position(views) >= position);
    }

    private static long position(LiveViews views) {
        return views.sight().map(LiveViews.Sight::position).orElse(-1L);
    }
}
