package org.palimpsest.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.palimpsest.ledger.Ledger;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The feed of all articles' changes over HTTP. */
class ChangesTest {

    private static final Published SCENE = new Published();

    @AfterAll
    static void stop() {
        SCENE.close();
    }

    @Test
    void theFeedNeitherSkipsNorRepeatsWhileWritersWrite() throws Exception {
        long before = SCENE.service().ledger().head().position();
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int w = 0; w < 4; w++) {
            String slug = "feed" + w;
            Newsroom own = new Newsroom(Ledger.open(SCENE.database()));
            writers.add(
                    CompletableFuture.runAsync(
                            () -> {
                                own.imports(slug, Newsroom.RELATIONS);
                                for (int i = 0; i < 30; i++) {
                                    own.corrects(slug, i);
                                }
                            }));
        }
        CompletableFuture<Void> all =
                CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new));
        List<Long> seen = new ArrayList<>();
        long after = before;
        while (true) {
            boolean written = all.isDone();
            String head = Long.toString(SCENE.service().ledger().head().position());
            JsonNode page =
                    SCENE.service()
                            .get("/changes?limit=7&after=" + after, "Ledger-Position", head)
                            .json();
            page.get("changes").forEach(change -> seen.add(change.get("position").asLong()));
            after = seen.isEmpty() ? after : seen.getLast();
            if (written && page.get("next").isNull()) {
                break;
            }
        }
        all.get(10, TimeUnit.SECONDS);
        assertThat(seen).hasSize(124).doesNotHaveDuplicates().isSorted();
        assertThat(seen.getLast() - before).isEqualTo(124);
    }

    @Test
    void theFeedIsFiltered() {
        assertThat(SCENE.changes("article=" + Published.SLUG + "&limit=500"))
                .containsExactly(1L, 2L, 3L);
        assertThat(SCENE.changes("editor=ada")).containsExactly(2L);
        assertThat(SCENE.changes("article=" + Published.SLUG + "&section=economy"))
                .containsExactly(1L, 2L, 3L);
        assertThat(SCENE.changes("article=" + Published.SLUG + "&section=high-level-visits"))
                .containsExactly(1L);
        assertThat(SCENE.changes("type=article-imported&limit=1")).containsExactly(1L);
        assertThat(SCENE.changes("editor=nobody")).isEmpty();
        JsonNode second =
                SCENE.service().get("/changes?after=1&limit=1").json().get("changes").get(0);
        assertThat(second.get("article").asString()).isEqualTo(Published.SLUG);
        assertThat(SCENE.service().get("/changes?after=-1").status()).isEqualTo(400);
    }
}
