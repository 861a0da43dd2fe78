package org.palimpsest.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.bson.BsonValue;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palimpsest.codec.EditorialCodec;
import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.EventCodec;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.query.Newsroom;
import org.palimpsest.query.TestDatabase;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** What a commit has stopped is listed, mended, and tried again beside all that goes on. */
class StoppedArticlesTest {

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
    void aDamagedPayloadThatWasRestoredIsTriedAgainWithAllThatCameLater() {
        newsroom.imports("a", Newsroom.RELATIONS);
        newsroom.imports("b", Newsroom.RELATIONS);
        Damaged damaged = damage(newsroom.corrects("a", 1));
        for (int i = 2; i < 80; i++) {
            newsroom.corrects("a", i);
        }
        newsroom.corrects("b", 5);
        LiveViews views = start(new EditorialCodec());
        comes(views, ledger.head().position());
        Views asking = new Views(ledger, database);
        assertThat(asking.stopped.list(10))
                .containsExactly(new StoppedArticle("a", 3, "This commit cannot be read."));
        assertThat(asking.rows.find("b").orElseThrow().revision()).isEqualTo(2);

        damaged.restore();
        newsroom.corrects("a", 80);
        assertThat(asking.stopped.retry("a")).isTrue();
        await().until(() -> asking.stopped.list(10).isEmpty());

        newsroom.corrects("a", 81);
        comes(views, ledger.head().position());
        assertWhole("a");
        assertThat(asking.stopped.retry("a")).isFalse();
    }

    @Test
    void aVersionThatCanDoMoreGoesOnByItself() {
        newsroom.imports("a", Newsroom.RELATIONS);
        newsroom.corrects("a", 1);
        newsroom.corrects("a", 2);
        LiveViews before = start(new Unable());
        comes(before, 3);
        assertThat(new Views(ledger, database).stopped.list(10)).hasSize(1);
        started.removeFirst().close();

        start(new EditorialCodec());

        await().until(() -> new Views(ledger, database).stopped.list(10).isEmpty());
        assertWhole("a");
    }

    @Test
    void anArticleThatIsStoppedAgainSaysWhere() {
        newsroom.imports("a", Newsroom.RELATIONS);
        Damaged damaged = damage(newsroom.corrects("a", 1));
        newsroom.corrects("a", 2);
        newsroom.poisons("a");
        comes(start(new EditorialCodec()), 4);
        Views asking = new Views(ledger, database);

        damaged.restore();
        asking.stopped.retryAll();

        await().until(() -> asking.stopped.list(10).getFirst().position() == 4);
        assertThat(asking.rows.find("a").orElseThrow())
                .extracting(ArticleRow::revision, ArticleRow::stoppedAt)
                .containsExactly(3L, 4L);
    }

    @Test
    void aThousandOfThemHoldUpNobody() throws Exception {
        newsroom.imports("b", Newsroom.RELATIONS);
        for (int i = 0; i < 1_000; i++) {
            newsroom.poisons("bad" + i);
        }
        LiveViews views = start(new EditorialCodec());
        comes(views, 1_001);
        Views asking = new Views(ledger, database);
        assertThat(asking.stopped.list(100)).hasSize(100);

        asking.stopped.retryAll();
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            long position = newsroom.corrects("b", i).position();
            long begun = System.nanoTime();
            assertThat(views.sight(position, Duration.ofSeconds(5))).isPresent();
            millis.add((System.nanoTime() - begun) / 1_000_000);
        }

        millis.sort(null);
        assertThat(millis.get(90)).as("ms until nine in ten are readable").isLessThan(500);
        assertThat(asking.rows.find("b").orElseThrow().revision()).isEqualTo(101);
    }

    private void assertWhole(String slug) {
        Views cold = new Views(ledger, database);
        long revision = newsroom.article(slug).revision();
        await().until(() -> cold.rows.find(slug).orElseThrow().revision() == revision);
        assertThat(cold.rows.find(slug).orElseThrow().stoppedAt()).isNull();
        assertThat(cold.history.at(slug, revision)).isEqualTo(newsroom.article(slug));
        assertThat(
                        cold.revisions.numbered(
                                slug, LongStream.rangeClosed(1, revision).boxed().toList()))
                .hasSize((int) revision);
    }

    private LiveViews start(EventCodec codec) {
        LiveViews views = new LiveViews();
        started.add(ArticleProjector.start(ledger, codec, database, views));
        return views;
    }

    private static void comes(LiveViews views, long position) {
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                views.sight()
                                        .filter(sight -> sight.position() >= position)
                                        .isPresent());
    }

    private Damaged damage(Commit commit) {
        Document sound =
                database.getCollection("commits").find(Filters.eq(commit.position())).first();
        assertThat(sound).isNotNull();
        Damaged damaged = new Damaged(commit.position(), sound.get("payload"));
        damaged.write(new Document("events", List.of(new Document("type", "lost"))));
        return damaged;
    }

    /** A commit whose payload somebody has written over. */
    private final class Damaged {

        private final long position;
        private final Object payload;

        Damaged(long position, Object payload) {
            this.position = position;
            this.payload = payload;
        }

        void restore() {
            write(payload);
        }

        void write(Object content) {
            database.getCollection("commits")
                    .updateOne(Filters.eq(position), Updates.set("payload", content));
        }
    }

    /** A version that does not know how to read a correction. */
    private static final class Unable implements EventCodec {

        private final EventCodec codec = new EditorialCodec();

        @Override
        public Encoded encode(Object payload) {
            return codec.encode(payload);
        }

        @Override
        public Object decode(String type, String revision, BsonValue data) {
            if (type.equals("figure-corrected")) {
                throw new IllegalArgumentException("not known yet: " + type);
            }
            return codec.decode(type, revision, data);
        }
    }
}
