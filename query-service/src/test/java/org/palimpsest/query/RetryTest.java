package org.palimpsest.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.palimpsest.ledger.Ledger;

import java.time.Duration;

/** An operator sees what a commit has stopped, mends it and has it tried again, over HTTP. */
class RetryTest {

    @Test
    void whatWasMendedIsTriedAgainByWhicheverServiceWorks() {
        try (TestDatabase server = new TestDatabase()) {
            Newsroom newsroom = new Newsroom(Ledger.open(server.named("p")));
            newsroom.imports("a", Newsroom.RELATIONS);
            Document sound = payload(server, newsroom.corrects("a", 4).position());
            write(server, new Document("events", "lost"));
            newsroom.corrects("a", 5);

            try (Service working = Service.start(server, "p");
                    Service standby = Service.start(server, "p")) {
                awaitPosition(working, 3);
                awaitPosition(standby, 3);
                assertThat(standby.get("/projections").json().get(0).get("stopped").toString())
                        .isEqualTo(
                                "[{\"article\":\"a\",\"position\":2,"
                                        + "\"problem\":\"This commit cannot be read.\"}]");
                assertThat(retry(standby, "editor", "").status()).isEqualTo(403);
                assertThat(
                                standby.send(
                                                "POST",
                                                "/projections/articles/retry",
                                                "Authorization",
                                                Service.credentials("admin"),
                                                "Origin",
                                                "http://evil.example")
                                        .status())
                        .isEqualTo(403);
                assertThat(retry(standby, "admin", "?article=b").status()).isEqualTo(422);
                assertThat(standby.get("/articles/a", "Ledger-Position", "3").status())
                        .isEqualTo(503);

                String before = standby.get("/changes/feed").header("ETag");
                write(server, sound);
                Service.Answer retried = retry(standby, "admin", "?article=a");

                assertThat(retried.status()).isEqualTo(202);
                await().atMost(Duration.ofSeconds(60))
                        .until(() -> !standby.get("/projections").body().contains("stopped"));
                assertThat(
                                standby.get("/articles/a", "Ledger-Position", "3")
                                        .json()
                                        .get("revision")
                                        .asLong())
                        .isEqualTo(3);
                assertThat(standby.get("/changes/feed", "If-None-Match", before).status())
                        .isEqualTo(200);
                assertThat(retry(standby, "admin", "").status()).isEqualTo(202);
            }
        }
    }

    private static Service.Answer retry(Service service, String user, String query) {
        return service.send(
                "POST",
                "/projections/articles/retry" + query,
                "Authorization",
                Service.credentials(user));
    }

    private static void awaitPosition(Service service, long position) {
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                service.get("/projections", "Ledger-Position", "" + position)
                                                .status()
                                        == 200);
    }

    private static Document payload(TestDatabase server, long position) {
        Document commit =
                server.named("p").getCollection("commits").find(Filters.eq(position)).first();
        assertThat(commit).isNotNull();
        return commit.get("payload", Document.class);
    }

    private static void write(TestDatabase server, Document payload) {
        server.named("p")
                .getCollection("commits")
                .updateOne(Filters.eq(2L), Updates.set("payload", payload));
    }
}
