package org.palimpsest.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;

import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.Test;
import org.palimpsest.codec.ArticleShape;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.query.Newsroom;
import org.palimpsest.query.TestDatabase;

import java.nio.charset.StandardCharsets;

/** An edit writes what it changed, and not the whole article again and again. */
class WrittenBytesTest {

    private static final int CORRECTIONS = 200;
    private static final int SNAPSHOT_EVERY = 200;

    @Test
    void aCorrectionInAnArticleOfSevenThousandBytesWritesLessThanThat() {
        try (TestDatabase server = new TestDatabase()) {
            MongoDatabase database = server.fresh();
            Ledger ledger = Ledger.open(database);
            Newsroom newsroom = new Newsroom(ledger);
            Views views = new Views(ledger, database);
            newsroom.imports("a", article(7_700));
            views.atWork(
                    () -> {
                        views.await(1);
                        long before = server.writtenBytes();
                        for (int i = 1; i <= CORRECTIONS; i++) {
                            newsroom.corrects("a", 3_500_000_000L + i);
                            views.await(1 + i);
                        }
                        long written = server.writtenBytes() - before + snapshots(newsroom);
                        assertThat(written / CORRECTIONS)
                                .as("bytes for each correction")
                                .isBetween(500L, 5_999L);
                    });
        }
    }

    /** What the command side writes beside its commits: as much as a checkpoint, as often. */
    private static long snapshots(Newsroom newsroom) {
        RawBsonDocument snapshot =
                new RawBsonDocument(
                        ArticleShape.write(newsroom.article("a")), new BsonDocumentCodec());
        return (long) CORRECTIONS / SNAPSHOT_EVERY * snapshot.getByteBuffer().remaining();
    }

    private static String article(int bytes) {
        StringBuilder text = new StringBuilder(Newsroom.RELATIONS);
        for (int i = 0; text.toString().getBytes(StandardCharsets.UTF_8).length < bytes; i++) {
            text.append("\n== Year ").append(i).append(" ==\nIn ").append(1900 + i);
            text.append(" about ").append(1_000 + 7 * i);
            text.append(" ships brought guano, copper, silk and news across the ocean.\n");
        }
        return text.toString();
    }
}
