package org.palimpsest.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.createEvent;
import static org.palimpsest.ledger.Drafts.draft;

import com.mongodb.client.MongoDatabase;

import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** Whatever a clock says, the ledger's time is the database server's and never runs back. */
class ServerClockTest {

    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");
    private static final Duration DEADLINE = Duration.ofSeconds(5);

    @TempDir Path folder;

    private final SetClock serverClock = new SetClock(NOON);
    private final AtomicLong nanos = new AtomicLong(42);
    private TestDatabase server;
    private MongoDatabase database;

    @BeforeEach
    void start() {
        server = TestDatabase.in(folder, serverClock);
        database = server.fresh();
    }

    @AfterEach
    void stop() {
        GenericEventMessage.clock = Clock.systemUTC();
        server.close();
    }

    @Test
    void theServersTimeIsCarriedOnByTheMonotonicClockInMicroseconds() {
        var clock = new ServerClock(database, nanos::get);

        assertThat(clock.now()).isEqualTo(NOON);
        nanos.addAndGet(1_234_567_891L);
        assertThat(clock.now()).isEqualTo(Instant.parse("2026-05-03T12:00:01.234567Z"));
    }

    @Test
    void theServerIsAskedAgainNowAndThen() {
        var clock = new ServerClock(database, nanos::get);
        clock.now();
        serverClock.now = NOON.plusSeconds(3_600);

        nanos.addAndGet(Duration.ofSeconds(29).toNanos());
        assertThat(clock.now()).isEqualTo(NOON.plusSeconds(29));
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(clock.now()).isEqualTo(NOON.plusSeconds(3_600));
    }

    @ParameterizedTest
    @ValueSource(longs = {-3_600, 3_600})
    void aWritersWallClockAnHourOffMovesNobodysInstant(long seconds) {
        GenericEventMessage.clock =
                Clock.offset(Clock.fixed(NOON, ZoneOffset.UTC), Duration.ofSeconds(seconds));
        try (var ledger = Ledger.open(database, DEADLINE, nanos::get)) {
            new LedgerEventStorageEngine(ledger, new TextCodec()).appendEvents(createEvent(0));
            GenericEventMessage.clock = Clock.systemUTC();
            new LedgerEventStorageEngine(ledger, new TextCodec()).appendEvents(createEvent(1));

            assertThat(ledger.commits(0, 2)).extracting(Commit::at).containsExactly(NOON, NOON);
        }
    }

    @Test
    void aServerThatTakesOverWithASlowClockDoesNotMakeTimeRunBack() {
        try (var one = Ledger.open(database, DEADLINE, nanos::get)) {
            one.append(draft("a", 0, "x")).join();
            serverClock.now = NOON.minusSeconds(3_600);
            try (var two = Ledger.open(database, DEADLINE, nanos::get)) {
                two.append(draft("a", 1, "x")).join();
                serverClock.now = NOON.plusSeconds(10);
                nanos.addAndGet(Duration.ofSeconds(31).toNanos());
                two.append(draft("a", 2, "x")).join();
            }
            one.append(draft("a", 3, "x")).join();

            assertThat(one.commits(0, 9))
                    .extracting(Commit::at)
                    .containsExactly(NOON, NOON, NOON.plusSeconds(10), NOON.plusSeconds(10));
            assertThat(one.positionAt(NOON)).isEqualTo(2);
            assertThat(one.verify().intact()).isTrue();
        }
    }

    private static final class SetClock extends Clock {

        private volatile Instant now;

        SetClock(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
