package org.palimpsest.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import java.util.List;

/** An article in the order of time as people look at it. */
class TimelinePageTest {

    private static final Published SCENE = new Published();
    private static final String TIMELINE = Published.ARTICLE + "/timeline";

    @AfterAll
    static void stop() {
        SCENE.close();
    }

    @Test
    void visitsHaveALaneForEachDirection() {
        String page = page("");

        assertThat(page)
                .contains("aria-label=\"Visits from \u2068Japan\u2069 to \u2068Peru\u2069\"")
                .contains("aria-label=\"Visits from \u2068Peru\u2069 to \u2068Japan\u2069\"")
                .contains("aria-label=\"Events, agreements and other dates\"")
                .contains("aria-label=\"June 1872: \u2068Relations began in June 1872.\u2069\"")
                .contains("<span class=\"when\">June 1999</span>", "Prince Hitachi (June 1999)")
                .contains("href=\"" + Published.ARTICLE + "#entry_e")
                .contains("aria-current=\"page\">Timeline");
        assertThat(page.split("<li id=\"item-", -1)).hasSize(1 + 6);
    }

    @Test
    void aPeriodIsAskedForAndStaysInTheForm() {
        String page = page("?since=1990&until=1999");

        assertThat(page)
                .contains("name=\"since\" value=\"1990\"", "Alberto Fujimori", "Prince Hitachi")
                .doesNotContain("Shinzō Abe");
        assertThat(page("?until=1500")).contains("The article dates nothing in this time.");
        assertThat(SCENE.service().get(TIMELINE + "?since=x", "Accept", "text/html").status())
                .isEqualTo(400);
        assertThat(SCENE.service().get(TIMELINE + "?page=0", "Accept", "text/html").status())
                .isEqualTo(400);
    }

    @Test
    void aPageBeyondTheLastIsNotThere() {
        for (String query : List.of("?page=2", "?page=2147483647", "?until=1500&page=2")) {
            assertThat(SCENE.service().get(TIMELINE + query, "Accept", "text/html").status())
                    .as(query)
                    .isEqualTo(404);
        }
    }

    @Test
    void aPastTimelineSaysSoAndLeadsToThePast() {
        assertThat(page("?revision=2"))
                .contains("revision 2")
                .contains(Published.ARTICLE + "?revision=2#entry_e");
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        String tag = SCENE.service().get(TIMELINE, "Accept", "text/html").header("ETag");

        assertThat(tag).startsWith("\"3-html-");
        assertThat(
                        SCENE.service()
                                .get(TIMELINE, "Accept", "text/html", "If-None-Match", tag)
                                .status())
                .isEqualTo(304);
        assertThat(SCENE.service().get(TIMELINE, "If-None-Match", tag).status()).isEqualTo(200);
    }

    private static String page(String query) {
        Service.Answer answer = SCENE.service().get(TIMELINE + query, "Accept", "text/html");
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }
}
