package org.palimpsest.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.junit.jupiter.api.Test;
import org.palimpsest.ledger.Ledger;

import tools.jackson.databind.JsonNode;

import java.time.Duration;

/** What readers see when the database is away, or was changed by hand. */
class OutagesTest {

    @Test
    void readsAreRefusedWhileTheDatabaseIsAwayAndAnsweredWhenItIsBack() {
        try (TestDatabase server = new TestDatabase()) {
            new Newsroom(Ledger.open(server.named("p"))).imports("a", Newsroom.RELATIONS);
            server.goAway();
            try (Service service = Service.start(server, "p")) {
                assertRefused(service, "/articles/a");

                server.comeBack();
                assertServed(service);

                server.goAway();
                for (String path :
                        new String[] {"/articles/a", "/articles", "/changes", "/projections"}) {
                    assertRefused(service, path);
                }

                server.comeBack();
                assertServed(service);
            }
        }
    }

    @Test
    void readersHearWithinFiveSecondsHoweverManyLateAnswersItTakes() {
        try (TestDatabase server = new TestDatabase();
                Service service = Service.start(server, "p")) {
            Newsroom newsroom = new Newsroom(Ledger.open(server.named("p")));
            newsroom.imports("a", Newsroom.RELATIONS);
            newsroom.corrects("a", 4);
            await().until(() -> service.get("/articles/a", "Ledger-Position", "2").status() == 200);

            server.delayAnswersBy(Duration.ofSeconds(2));
            for (String path :
                    new String[] {
                        "/articles/a",
                        "/articles/a?revision=1",
                        "/articles/a/diff?from=1&to=2",
                        "/articles/a/blame",
                        "/articles/a/revisions?editor=editor",
                        "/changes"
                    }) {
                long begun = System.nanoTime();
                assertThat(service.get(path).status()).as(path).isIn(200, 503);
                assertThat(Duration.ofNanos(System.nanoTime() - begun))
                        .as(path)
                        .isLessThan(Duration.ofSeconds(5));
            }

            server.delayAnswersBy(Duration.ZERO);
            assertServed(service);
        }
    }

    @Test
    void aChainThatWasChangedByHandIsNotIntact() {
        try (TestDatabase server = new TestDatabase();
                Service service = Service.start(server, "p")) {
            Newsroom newsroom = new Newsroom(Ledger.open(server.named("p")));
            newsroom.imports("a", Newsroom.RELATIONS);
            String head = newsroom.corrects("a", 4).hash();
            newsroom.corrects("a", 5);

            assertThat(service.get("/audit/verification").status()).isEqualTo(401);
            assertThat(service.as("editor", "/audit/verification").status()).isEqualTo(403);
            JsonNode whole = service.as("reviewer", "/audit/verification").json();
            assertThat(whole.get("intact").asBoolean()).isTrue();
            assertThat(whole.get("commits").asLong()).isEqualTo(3);
            assertThat(whole.has("brokenAt")).isFalse();

            server.named("p")
                    .getCollection("commits")
                    .updateOne(Filters.eq(3L), Updates.set("payload.editor", "nobody"));
            JsonNode broken = service.as("reviewer", "/audit/verification").json();
            assertThat(broken.get("intact").asBoolean()).isFalse();
            assertThat(broken.get("brokenAt").asLong()).isEqualTo(3);
            assertThat(broken.get("head").asString()).isEqualTo(head);
        }
    }

    private static void assertRefused(Service service, String path) {
        long begun = System.nanoTime();
        Service.Answer answer = service.get(path);
        assertThat(answer.status()).as(path).isEqualTo(503);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    private static void assertServed(Service service) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                assertThat(
                                                service.get("/articles/a", "Ledger-Position", "1")
                                                        .status())
                                        .isEqualTo(200));
    }
}
