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
        for (int w = 0; w < 8; w++) {
            String slug = "feed" + w;
            Newsroom own = new Newsroom(Ledger.open(SCENE.database()));
            writers.add(
                    CompletableFuture.runAsync(
                            () -> {
                                own.imports(slug, Newsroom.RELATIONS);
                                for (int i = 0; i < 15; i++) {
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
            JsonNode page = page("/changes?limit=7&after=" + after, head);
            page.get("changes").forEach(change -> seen.add(change.get("position").asLong()));
            after = seen.isEmpty() ? after : seen.getLast();
            if (written && page.get("next").isNull()) {
                break;
            }
        }
        all.get(10, TimeUnit.SECONDS);
        assertThat(seen).hasSize(128).doesNotHaveDuplicates().isSorted();
        assertThat(seen.getLast() - before).isEqualTo(128);
    }

    @Test
    void aFilteredFeedNeitherSkipsNorRepeatsWhileWritersWrite() throws Exception {
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int w = 0; w < 8; w++) {
            String slug = "filtered" + w;
            String editor = w % 2 == 0 ? "even" : "odd";
            Newsroom own = new Newsroom(Ledger.open(SCENE.database()));
            writers.add(
                    CompletableFuture.runAsync(
                            () -> {
                                own.imports(slug, Newsroom.RELATIONS);
                                for (int i = 0; i < 15; i++) {
                                    own.corrects(editor, slug, i);
                                }
                            }));
        }
        CompletableFuture<Void> all =
                CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new));
        List<Long> seen = new ArrayList<>();
        while (true) {
            boolean written = all.isDone();
            String head = Long.toString(SCENE.service().ledger().head().position());
            JsonNode page =
                    page(
                            "/changes?editor=odd&section=economy&limit=4&after="
                                    + (seen.isEmpty() ? 0 : seen.getLast()),
                            head);
            page.get("changes").forEach(change -> seen.add(change.get("position").asLong()));
            if (written && page.get("next").isNull()) {
                break;
            }
        }
        all.get(10, TimeUnit.SECONDS);
        assertThat(seen).hasSize(4 * 15).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void whatOccursSeldomIsFoundWithoutReadingTheRest() {
        Newsroom newsroom = new Newsroom(Ledger.open(SCENE.database()));
        newsroom.imports("long", Newsroom.RELATIONS);
        for (int i = 0; i < 400; i++) {
            newsroom.corrects(i == 200 ? "rare" : "editor", "long", i);
        }
        String head = Long.toString(SCENE.service().ledger().head().position());
        SCENE.service().get("/changes?limit=1", "Ledger-Position", head);

        for (String path :
                List.of(
                        "/changes?editor=rare",
                        "/articles/long/revisions?editor=rare",
                        "/articles/long/revisions?type=article-imported&section=economy")) {
            long before = SCENE.server().revisionsAskedFor();
            JsonNode page = SCENE.service().get(path).json();
            assertThat(page.findValues("position")).as(path).hasSize(1);
            assertThat(SCENE.server().revisionsAskedFor() - before).as(path).isLessThan(20);
        }
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

    /** A page of views that reflect a position, asked for until they do. */
    private static JsonNode page(String path, String position) {
        Service.Answer answer = SCENE.service().get(path, "Ledger-Position", position);
        while (answer.status() == 503) {
            answer = SCENE.service().get(path, "Ledger-Position", position);
        }
        return answer.json();
    }
}
