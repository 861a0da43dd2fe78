package org.palimpsest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;

import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

class PatienceTest {

    private final MongoClient nowhere = MongoClients.create("mongodb://127.0.0.1:1");
    private final MongoCollection<BsonDocument> unbounded =
            nowhere.getDatabase("d").getCollection("c", BsonDocument.class);

    @AfterEach
    void close() {
        nowhere.close();
    }

    @Test
    void nothingIsBoundedWhereNobodySaysHowLong() {
        assertThat(Patience.bound(unbounded)).isSameAs(unbounded);
        assertThat(left(Patience.endOf(Duration.ofSeconds(9)))).isBetween(6_000L, 9_000L);
    }

    @Test
    void whatIsLeftBoundsEachQuestion() {
        Patience.within(
                Duration.ofSeconds(5),
                () -> {
                    assertThat(limit(unbounded)).isBetween(2_500L, 5_000L);
                    assertThat(limit(within(9_000))).isBetween(2_500L, 5_000L);
                    assertThat(limit(within(2_000))).isEqualTo(2_000);
                    return assertThat(left(Patience.endOf(Duration.ofSeconds(9))))
                            .isBetween(2_500L, 5_000L);
                });
        assertThat(Patience.bound(unbounded)).isSameAs(unbounded);
    }

    @Test
    void onceTheTimeIsUpAQuestionMayTakeASecond() {
        Patience.within(
                Duration.ZERO,
                () -> {
                    assertThat(limit(unbounded)).isEqualTo(1_000);
                    assertThat(limit(within(500))).isEqualTo(500);
                    return assertThat(left(Patience.endOf(Duration.ofSeconds(9))))
                            .isBetween(500L, 1_000L);
                });
    }

    @Test
    void whoIsWithinAnothersTimeHasNoMoreThanThat() {
        Patience.within(
                Duration.ofSeconds(5),
                () -> {
                    Patience.within(
                            Duration.ofSeconds(2),
                            () -> assertThat(limit(unbounded)).isBetween(1_200L, 2_000L));
                    return Patience.within(
                            Duration.ofSeconds(60),
                            () -> assertThat(limit(unbounded)).isBetween(2_500L, 5_000L));
                });
    }

    private MongoCollection<BsonDocument> within(long millis) {
        return unbounded.withTimeout(millis, TimeUnit.MILLISECONDS);
    }

    private static Long limit(MongoCollection<BsonDocument> collection) {
        return Patience.bound(collection).getTimeout(TimeUnit.MILLISECONDS);
    }

    private static long left(long end) {
        return TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    }
}
