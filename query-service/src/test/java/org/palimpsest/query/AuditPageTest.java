package org.palimpsest.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What an auditor looks at. */
class AuditPageTest {

    private static final Published SCENE = new Published();

    @AfterAll
    static void stop() {
        SCENE.close();
    }

    @Test
    void isForReviewersWhomTheBrowserAsksForTheirName() {
        Service.Answer stranger = SCENE.service().get("/audit", "Accept", "text/html");

        assertThat(stranger.status()).isEqualTo(401);
        assertThat(stranger.header("WWW-Authenticate")).startsWith("Basic ");
        assertThat(SCENE.service().as("editor", "/audit").status()).isEqualTo(403);
    }

    @Test
    void saysWhereTheLedgerEndsAndHowFarTheViewsAre() {
        String head = SCENE.service().ledger().head().mark().toString();

        assertThat(page("/audit"))
                .contains(head, "/audit/commits", "articles")
                .doesNotContain("The chain is intact");
    }

    @Test
    void theChainIsVerifiedWhenThatIsAskedFor() {
        String head = SCENE.commits().get(1).mark().toString();
        assertThat(page("/audit?verify=true")).contains("The chain is intact");
        assertThat(page("/audit?verify=true&head=" + encoded(head)))
                .contains("The chain is intact", "The head that was kept");
        assertThat(page("/audit?verify=true&head=" + encoded("2:" + "0".repeat(64))))
                .contains("The chain is broken");
        assertThat(SCENE.service().as("reviewer", "/audit?head=none").status()).isEqualTo(400);
    }

    @Test
    void aChainThatWasChangedByHandIsBroken() {
        try (TestDatabase server = new TestDatabase();
                Service service = Service.start(server, "audited")) {
            Newsroom newsroom =
                    new Newsroom(org.palimpsest.ledger.Ledger.open(server.named("audited")));
            newsroom.imports("a", Newsroom.RELATIONS);
            newsroom.corrects("a", 4);
            newsroom.poisons("a");
            service.get("/articles", "Ledger-Position", "3");
            server.named("audited")
                    .getCollection("commits")
                    .updateOne(Filters.eq(2L), Updates.set("payload.editor", "nobody"));

            assertThat(service.as("reviewer", "/audit?verify=true").body())
                    .contains("The chain is broken", "At position 2:")
                    .contains(
                            "Articles that a commit has stopped",
                            "/audit/commits?from=3&amp;limit=1");
        }
    }

    private static String page(String path) {
        Service.Answer answer = SCENE.service().as("reviewer", path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
