package org.palimpsest.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** The revisions of an article over HTTP. */
class RevisionsTest {

    private static final Published SCENE = new Published();

    @AfterAll
    static void stop() {
        SCENE.close();
    }

    @Test
    void revisionsAreListedNewestFirst() {
        JsonNode list = SCENE.service().get(Published.ARTICLE + "/revisions").json();
        JsonNode newest = list.get("revisions").get(0);

        assertThat(Published.numbers(list)).containsExactly(3L, 2L, 1L);
        assertThat(list.get("next").isNull()).isTrue();
        assertThat(newest.propertyNames())
                .containsExactlyInAnyOrder(
                        "revision", "position", "at", "editor", "comment", "sources", "changes");
        JsonNode change = newest.get("changes").get(0);
        assertThat(change.get("type").asString()).isEqualTo("figure-corrected");
        assertThat(change.get("before").get("text").asString()).isEqualTo("US$3600000000");
        assertThat(change.get("after").get("value").asLong()).isEqualTo(4);
        assertThat(SCENE.service().get(Published.ARTICLE + "/revisions/3").json())
                .isEqualTo(newest);
        assertThat(SCENE.status("/revisions/4")).isEqualTo(404);
        assertThat(SCENE.status("/revisions/0")).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "editor=ada,1",
        "editor=Ada,0",
        "type=figure-corrected,2",
        "type=article-imported&editor=editor,1",
        "section=economy&type=figure-corrected,2",
        "section=high-level-visits&type=figure-corrected,0",
        "since=2000-01-01,3",
        "until=2000-01-01T00:00:00Z,0",
        "before=3,2",
        "before=1,0",
        "limit=1,1",
    })
    void revisionsAreFiltered(String query, int count) {
        assertThat(
                        SCENE.service()
                                .get(Published.ARTICLE + "/revisions?" + query)
                                .json()
                                .get("revisions"))
                .hasSize(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=501",
                "limit=x",
                "before=0",
                "before=x",
                "since=soon",
                "until=2026-13-01",
                "limit=1&limit=2"
            })
    void valuesThatMeanNothingAreRefused(String query) {
        Service.Answer answer = SCENE.service().get(Published.ARTICLE + "/revisions?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void pagesOfRevisionsStandStillWhileEditsGoOn() {
        SCENE.newsroom().imports("paged", Newsroom.RELATIONS);
        for (int i = 1; i <= 9; i++) {
            SCENE.newsroom().corrects("paged", i);
        }
        List<Long> seen = new ArrayList<>();
        String position = Long.toString(SCENE.service().ledger().head().position());
        String query = "?limit=3";
        while (query != null) {
            JsonNode page =
                    SCENE.service()
                            .get("/articles/paged/revisions" + query, "Ledger-Position", position)
                            .json();
            seen.addAll(Published.numbers(page));
            SCENE.newsroom().corrects("paged", seen.size());
            JsonNode next = page.get("next");
            query = next.isNull() ? null : "?limit=3&before=" + next.asLong();
        }
        assertThat(seen).containsExactly(10L, 9L, 8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L);
    }
}
