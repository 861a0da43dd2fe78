package org.palimpsest.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.concurrent.CompletableFuture;

/** Readers who have seen a position of the ledger, over HTTP. */
class PositionsTest {

    private static final Published SCENE = new Published();

    @AfterAll
    static void stop() {
        SCENE.close();
    }

    @Test
    void projectionsSayHowFarTheyAre() {
        String head = Long.toString(SCENE.service().ledger().head().position());
        JsonNode projection =
                SCENE.service().get("/projections", "Ledger-Position", head).json().get(0);
        assertThat(projection.propertyNames())
                .contains("name", "position", "head", "lag")
                .doesNotContain("rebuild");
        assertThat(projection.get("lag").asLong())
                .isEqualTo(projection.get("head").asLong() - projection.get("position").asLong());
    }

    @Test
    void aReadWaitsForThePositionThatItsClientHasSeen() {
        long next = SCENE.service().ledger().head().position() + 1;
        CompletableFuture<Service.Answer> answer =
                CompletableFuture.supplyAsync(
                        () ->
                                SCENE.service()
                                        .get(
                                                "/articles/awaited",
                                                "Ledger-Position",
                                                Long.toString(next)));
        SCENE.newsroom().imports("awaited", Newsroom.RELATIONS);
        assertThat(answer.join().status()).isEqualTo(200);

        long begun = System.nanoTime();
        Service.Answer tooFar = SCENE.service().get(Published.ARTICLE, "Ledger-Position", "999999");
        assertThat(tooFar.status()).isEqualTo(503);
        assertThat(tooFar.header("Retry-After")).isNotEmpty();
        assertThat(System.nanoTime() - begun).isBetween(1_900_000_000L, 4_000_000_000L);
        assertThat(SCENE.service().get(Published.ARTICLE, "Ledger-Position", "x").status())
                .isEqualTo(400);
    }

    @Test
    void anArticleThatABadEventStoppedIsServedAsOfItsLastGoodPosition() {
        long good = SCENE.newsroom().imports("bad", Newsroom.RELATIONS).position();
        long bad = SCENE.newsroom().poisons("bad").position();
        long never = SCENE.newsroom().poisons("never").position();

        assertThat(SCENE.service().get(Published.ARTICLE, "Ledger-Position", "" + never).status())
                .isEqualTo(200);
        Service.Answer served = SCENE.service().get("/articles/bad", "Ledger-Position", "" + good);
        assertThat(served.status()).isEqualTo(200);
        assertThat(served.header("Ledger-Position")).isEqualTo("" + (bad - 1));
        Service.Answer later =
                SCENE.service().get("/articles/bad/revisions", "Ledger-Position", "" + bad);
        assertThat(later.status()).isEqualTo(503);
        assertThat(later.json().get("detail").asString()).contains("position " + bad);
        assertThat(SCENE.service().get("/articles/never").status()).isEqualTo(404);
        assertThat(SCENE.service().get("/articles/never", "Ledger-Position", "" + never).status())
                .isEqualTo(503);
        assertThat(SCENE.service().get("/changes?after=" + (good - 1)).status()).isEqualTo(200);
    }
}
