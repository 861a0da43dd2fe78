package org.palimpsest.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palimpsest.local.Answer;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** The lists in which what was written is seen: facts by kind, and the timeline. */
@ExtendWith(Newsroom.Shared.class)
class ReadsIT {

    @Test
    void agreementsMissionsAndLinksAreInOrderOfTheText(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);

        assertThat(article.texts("/agreements", "facts", "name"))
                .containsExactly("Treaty of Peace", "Agreement on Trade");
        assertThat(article.texts("/agreements", "facts", "date"))
                .containsExactly("1872", "1934-06");
        assertThat(article.texts("/missions", "facts", "city"))
                .containsExactly("Sylvburg", "Strelsau");
        assertThat(article.texts("/missions", "facts", "post")).containsOnly("embassy");
        assertThat(article.texts("/missions", "facts", "host"))
                .containsExactly("Sylvania", "Ruritania");
        assertThat(article.texts("/links", "facts", "title"))
                .containsExactly("Foreign relations of Ruritania", "Foreign relations of Sylvania");
    }

    @Test
    void aListSaysOfWhatArticleAndRevisionItIs(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);
        article.post("/links", "{'title': 'Cheese'}").isCreated("facts");

        for (String list : List.of("/agreements", "/missions", "/links", "/timeline")) {
            JsonNode now = article.get(list);
            assertThat(now.get("article").stringValue()).isEqualTo(article.slug());
            assertThat(now.get("revision").longValue()).isEqualTo(2);
            assertThat(article.read(list).position()).isEqualTo(newsroom.head());
        }
        assertThat(article.get("/links").get("facts")).hasSize(3);
        assertThat(article.get("/links?revision=1").get("facts")).hasSize(2);
        assertThat(article.get("/links?revision=1").get("revision").longValue()).isEqualTo(1);
    }

    @Test
    void aFactSaysWhereItStands(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);

        for (String list : List.of("/agreements", "/missions", "/links")) {
            for (JsonNode fact : article.get(list).get("facts")) {
                String id = fact.get("id").stringValue();
                assertThat(article.get("/facts/" + id)).isEqualTo(fact);
                String entry = fact.get("entry").stringValue();
                assertThat(article.get("/entries/" + entry).get("text").stringValue())
                        .contains(fact.get("text").stringValue());
                assertThat(article.get("/entries/" + entry).get("section"))
                        .isEqualTo(fact.get("section"));
            }
        }
    }

    @Test
    void anUnchangedListIsNotSentAgain(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);

        for (String list : List.of("/agreements", "/missions", "/links", "/timeline")) {
            Answer first = article.read(list);
            String tag = first.header("ETag").orElseThrow();
            assertThat(first.header("Vary").orElseThrow()).containsIgnoringCase("Accept");
            assertThat(first.header("Cache-Control").orElseThrow()).isEqualTo("no-cache");
            Answer second = newsroom.reader().with("If-None-Match", tag).get(article.at(list));
            assertThat(second.status()).isEqualTo(304);
        }
    }

    @Test
    void theTimelineHasOneItemForEachDateInOrder(Newsroom newsroom) {
        Manuscript article =
                newsroom.given(
                        """
                        Infobox
                        - Party1: Ruritania
                        - Party2: Sylvania

                        ==History==
                        On 17 December 1996, peace came.

                        In December 1996 and in 1996, it snowed.

                        ==Visits==
                        ;Visits from Ruritania to Sylvania
                        - King Rudolf (1958, 2001)

                        ==Agreements==
                        - Pact (1990s)
                        """);
        article.post(
                        "/events",
                        "{'section': 'history', 'date': '1899', 'text': 'A railway was built.'}")
                .isCreated("entries");

        assertThat(article.texts("/timeline", "items", "date"))
                .containsExactly("1899", "1958", "199X", "1996", "1996-12", "1996-12-17", "2001");
        JsonNode first = article.get("/timeline").get("items").get(0);
        assertThat(first.get("entry").stringValue())
                .isEqualTo(article.entry("A railway was built."));
        assertThat(first.path("fact").isNull() || first.path("fact").isMissingNode()).isTrue();
        assertThat(first.get("section").stringValue()).isEqualTo("history");
        JsonNode visit = article.get("/timeline").get("items").get(1);
        assertThat(visit.get("fact").stringValue())
                .isEqualTo(article.fact("King Rudolf (1958, 2001)"));
    }

    @Test
    void theTimelineKeepsWhatOverlaps(Newsroom newsroom) {
        Manuscript article =
                newsroom.given("In 1958, 1990s and 1996, on 3 May 1996 and in 2001, it rained.\n");

        assertThat(article.texts("/timeline?since=1996-05&until=1999", "items", "date"))
                .containsExactly("199X", "1996", "1996-05-03");
        assertThat(article.texts("/timeline?since=2000", "items", "date")).containsExactly("2001");
        assertThat(article.texts("/timeline?until=1958", "items", "date")).containsExactly("1958");
        assertThat(article.texts("/timeline?since=&until=", "items", "date")).hasSize(5);
        assertThat(article.read("/timeline?since=1996-13").status()).isEqualTo(400);
        assertThat(article.read("/timeline?revision=9").status()).isEqualTo(404);
    }

    @Test
    void whatIsNotThereIsAProblem(Newsroom newsroom) {
        for (String list : List.of("/agreements", "/missions", "/links", "/timeline")) {
            Answer answer = newsroom.reader().get("/articles/none-of-that-name" + list);
            assertThat(answer.status()).isEqualTo(404);
            Problems.check(answer);
        }
    }
}
