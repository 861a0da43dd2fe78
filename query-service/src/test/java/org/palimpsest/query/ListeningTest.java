package org.palimpsest.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.InfoboxEvent.FieldSet;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.ledger.Ledger;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;

/** Changes as they happen, over HTTP. */
@Timeout(300)
class ListeningTest {

    /** Bounds a hang, also on a machine that does much else. */
    private static final Duration SOON = Duration.ofSeconds(60);

    private static final TestDatabase SERVER = new TestDatabase();
    private static final Service SERVICE =
            Service.start(
                    SERVER,
                    "live",
                    "--palimpsest.listeners.most=1100",
                    "--palimpsest.listeners.heartbeat=300ms",
                    "--palimpsest.listeners.patience=2s");
    private static final Newsroom NEWSROOM = new Newsroom(Ledger.open(SERVER.named("live")));

    static {
        NEWSROOM.imports("lively", Newsroom.RELATIONS);
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
        SERVER.close();
    }

    @Test
    void aRevisionArrivesOnceItIsThereAndAsTheFeedHasIt() {
        try (Ear ear = Ear.open(SERVICE, "/changes", "Ledger-Position", head())) {
            assertThat(ear.status()).isEqualTo(200);
            assertThat(ear.header("Content-Type")).startsWith("text/event-stream");
            assertThat(ear.header("Cache-Control")).isEqualTo("no-cache");
            assertThat(ear.header("Ledger-Position")).isEqualTo(head());
            assertThat(ear.header("X-Content-Type-Options")).isEqualTo("nosniff");

            long position = NEWSROOM.corrects("lively", 7).position();

            await().atMost(SOON).until(() -> !ear.events().isEmpty());
            assertThat(ear.positions()).containsExactly(position);
            assertThat(SERVICE.get("/changes?after=" + (position - 1)).body())
                    .isEqualTo(
                            "{\"changes\":[" + ear.events().getFirst().data() + "],\"next\":null}");
        }
    }

    @Test
    void whoComesBackMissesNothingAndHearsNothingTwiceWhileAWriterWrites() {
        long begin = Long.parseLong(head());
        Newsroom own = new Newsroom(Ledger.open(SERVER.named("live")));
        CompletableFuture<Void> writing =
                CompletableFuture.runAsync(
                        () -> {
                            own.imports("resumed", Newsroom.RELATIONS);
                            for (int i = 1; i < 300; i++) {
                                own.corrects("resumed", i);
                            }
                        });
        List<Long> heard = new ArrayList<>();
        String last = Long.toString(begin);
        while (heard.size() < 300) {
            try (Ear ear = Ear.open(SERVICE, "/changes?after=1", "Last-Event-ID", last)) {
                int enough = Math.min(300 - heard.size(), 1 + heard.size() % 23);
                await().atMost(SOON).until(() -> ear.events().size() >= enough);
                heard.addAll(ear.positions());
                last = heard.getLast().toString();
            }
        }
        writing.join();
        assertThat(heard)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(begin + 1, begin + 300).boxed().toList());
    }

    @Test
    void whoAsksForLittleIsToldHowFarItIs() {
        String begin = head();
        try (Ear ear = Ear.open(SERVICE, "/changes?editor=listener&after=" + begin)) {
            NEWSROOM.corrects("lively", 8);
            String skipped = head();
            await().atMost(SOON).until(() -> ear.lastId().equals(skipped));
            assertThat(ear.events()).isEmpty();

            long wanted = NEWSROOM.corrects("listener", "lively", 9).position();
            await().atMost(SOON).until(() -> !ear.events().isEmpty());
            assertThat(ear.positions()).containsExactly(wanted);
        }
    }

    @Test
    void silenceIsBrokenByComments() {
        try (Ear ear = Ear.open(SERVICE, "/changes?article=none")) {
            await().atMost(SOON).until(() -> ear.comments() >= 4);
            assertThat(ear.events()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/event-stream | '' | text/event-stream",
                "application/json, text/event-stream | '' | application/json",
                "application/json, text/event-stream;q=0.1 | '' | application/json",
                "text/event-stream, application/json;q=0.5 | '' | text/event-stream",
                "text/* | '' | text/html",
                "*/* | '' | application/json",
                "text/event-stream | &format=json | application/json",
                "text/event-stream | &format=html | text/html",
                "text/event-stream | &limit=0 | application/problem+json",
            })
    void isWhatTheClientWouldRatherHave(String accept, String more, String type) {
        Service.Answer answer = SERVICE.send("HEAD", "/changes?after=0" + more, "Accept", accept);
        assertThat(answer.header("Content-Type")).startsWith(type);
    }

    @Test
    void whereItCannotBeginIsAProblem() {
        for (String value : List.of("soon", "-1", "1.5")) {
            try (Ear ear = Ear.open(SERVICE, "/changes", "Last-Event-ID", value)) {
                assertThat(ear.status()).isEqualTo(400);
                assertThat(ear.header("Content-Type")).isEqualTo("application/problem+json");
            }
        }
        try (Ear ear = Ear.open(SERVICE, "/changes?after=x")) {
            assertThat(ear.status()).isEqualTo(400);
        }
        assertThat(SERVICE.send("HEAD", "/changes", "Accept", "text/event-stream").status())
                .isEqualTo(200);
    }

    @Test
    void whoDoesNotReadIsSentAwayAndOthersGoOn() throws IOException {
        String begin = head();
        Newsroom own = new Newsroom(Ledger.open(SERVER.named("live")));
        try (Ear deaf = Ear.deaf(SERVICE, "/changes?after=" + begin);
                Ear other = Ear.open(SERVICE, "/changes?after=" + begin)) {
            own.imports("large", Newsroom.RELATIONS);
            for (int i = 0; i < 40; i++) {
                own.writes("editor", "large", longField(own, i));
            }
            await().atMost(SOON).until(() -> other.events().size() == 41);
            // Longer than the patience, and then it reads what it still can.
            await().pollDelay(Duration.ofSeconds(5)).until(() -> true);
            CompletableFuture<Void> end = CompletableFuture.runAsync(deaf::drain);
            await().atMost(SOON).until(end::isDone);
            assertThat(deaf.events().size()).isLessThan(41);

            String last = deaf.lastId().isEmpty() ? begin : deaf.lastId();
            try (Ear back = Ear.open(SERVICE, "/changes", "Last-Event-ID", last)) {
                await().atMost(SOON).until(() -> back.events().size() >= 41 - deaf.events().size());
                List<Long> heard = new ArrayList<>(deaf.positions());
                heard.addAll(back.positions());
                assertThat(heard).containsExactlyElementsOf(other.positions());
            }
        }
    }

    @Test
    void aThousandListenToOneEdit() {
        List<Ear> ears = new ArrayList<>();
        try {
            for (int i = 0; i < 1_000; i++) {
                ears.add(Ear.open(SERVICE, "/changes"));
            }
            assertThat(SERVICE.get("/articles/lively").status()).isEqualTo(200);
            assertThat(ManagementFactory.getThreadMXBean().getThreadCount()).isLessThan(300);
            long asked = SERVER.revisionsAskedFor();

            long position = NEWSROOM.corrects("lively", 1_000).position();

            await().atMost(SOON)
                    .until(() -> ears.stream().allMatch(e -> e.positions().contains(position)));
            assertThat(SERVER.revisionsAskedFor() - asked).isLessThan(20);
        } finally {
            ears.forEach(Ear::close);
        }
    }

    @Test
    void noMoreListenThanThereIsRoomForAndAStopSendsThemAway() {
        try (TestDatabase server = new TestDatabase()) {
            Service service = Service.start(server, "few", "--palimpsest.listeners.most=2");
            try (Ear one = Ear.open(service, "/changes", "Ledger-Position", "0");
                    Ear two = Ear.open(service, "/changes")) {
                assertThat(two.status()).isEqualTo(200);
                try (Ear three = Ear.open(service, "/changes")) {
                    assertThat(three.status()).isEqualTo(503);
                    assertThat(three.header("Retry-After")).isNotEmpty();
                }
                long begun = System.nanoTime();
                service.close();
                assertThat(Duration.ofNanos(System.nanoTime() - begun))
                        .isLessThan(Duration.ofSeconds(8));
                await().atMost(SOON).until(() -> one.isOver() && two.isOver());
            }
        }
    }

    @Test
    void whoListensGoesOnWhenTheDatabaseIsBack() {
        try (TestDatabase server = new TestDatabase();
                Service service = Service.start(server, "away")) {
            Newsroom newsroom = new Newsroom(Ledger.open(server.named("away")));
            newsroom.imports("a", Newsroom.RELATIONS);
            service.get("/articles", "Ledger-Position", "1");
            try (Ear ear = Ear.open(service, "/changes?after=1")) {
                newsroom.corrects("a", 2);
                await().atMost(SOON).until(() -> ear.positions().equals(List.of(2L)));

                server.goAway();
                assertThat(service.get("/changes").status()).isEqualTo(503);
                server.comeBack();
                newsroom.corrects("a", 3);

                await().atMost(SOON).until(() -> ear.positions().equals(List.of(2L, 3L)));
            }
        }
    }

    private static EditorialEvent longField(Newsroom newsroom, int n) {
        InfoboxField standing = newsroom.article("large").infobox().getFirst();
        return new FieldSet(
                new InfoboxField(
                        standing.frame(),
                        standing.key(),
                        standing.separator(),
                        n + "x".repeat(500_000)),
                0,
                null);
    }

    private static String head() {
        return Long.toString(SERVICE.ledger().head().position());
    }
}
