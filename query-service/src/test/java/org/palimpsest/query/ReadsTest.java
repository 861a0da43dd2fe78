package org.palimpsest.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palimpsest.http.Instants;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** An article and its parts as readers ask for them over HTTP. */
class ReadsTest {

    private static final Published SCENE = new Published();

    @AfterAll
    static void stop() {
        SCENE.close();
    }

    @Test
    void anArticleIsAsTheContractSays() {
        Service.Answer answer = SCENE.service().get(Published.ARTICLE);
        JsonNode article = answer.json();

        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(article.propertyNames())
                .containsExactlyInAnyOrder(
                        "slug",
                        "title",
                        "revision",
                        "createdAt",
                        "updatedAt",
                        "updatedBy",
                        "infobox",
                        "sections");
        assertThat(article.get("createdAt").asString())
                .isEqualTo(Instants.format(SCENE.commits().getFirst().at()))
                .matches(".*\\.[0-9]{6}Z");
        assertThat(article.get("updatedBy").asString()).isEqualTo("bob");
        assertThat(article.get("infobox").get(0).toString())
                .isEqualTo("{\"key\":\"Party1\",\"value\":\"Japan\",\"revision\":1}");
        assertThat(Published.texts(article.get("sections"), "id"))
                .containsExactly("lead", "economy", "high-level-visits");
        JsonNode economy = article.get("sections").get(1);
        assertThat(economy.propertyNames())
                .containsExactlyInAnyOrder(
                        "id", "heading", "level", "revision", "entries", "sections");
        assertThat(economy.get("revision").asLong()).isEqualTo(3);
        JsonNode entry = economy.get("entries").get(0);
        assertThat(entry.propertyNames())
                .containsExactlyInAnyOrder(
                        "id", "section", "kind", "text", "revision", "sources", "facts");
        assertThat(entry.get("text").asString()).startsWith("Trade totaled US$4 in 2023");
        assertThat(entry.get("facts").get(0).propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "kind",
                        "entry",
                        "section",
                        "text",
                        "revision",
                        "value",
                        "qualifier",
                        "unit");
    }

    @Test
    void aLargeDecimalIsAPlainAndExactNumber() {
        JsonNode figures = SCENE.service().get(Published.ARTICLE + "/figures").json().get("facts");
        assertThat(SCENE.service().get(Published.ARTICLE + "/figures").body())
                .contains("\"value\":12345678901234567890.125");
        assertThat(figures.get(figures.size() - 1).get("value").decimalValue())
                .isEqualTo(new BigDecimal("12345678901234567890.125"));
        assertThat(SCENE.service().get(Published.ARTICLE + "/figures?revision=2").body())
                .contains("\"value\":3600000000,");
    }

    @Test
    void theWikiTextIsTheImportAgain() {
        Service.Answer imported =
                SCENE.service().get(Published.ARTICLE + "?revision=1", "Accept", "text/x-wiki");
        assertThat(imported.body()).isEqualTo(Newsroom.RELATIONS);
        assertThat(imported.header("Content-Type")).isEqualTo("text/x-wiki;charset=UTF-8");
        assertThat(imported.header("ETag")).isEqualTo("\"1-wiki\"");
        assertThat(SCENE.service().get(Published.ARTICLE + "?format=wiki").body())
                .contains("US$4 in 2023");
        assertThat(
                        SCENE.service()
                                .get(Published.ARTICLE + "?format=json", "Accept", "text/x-wiki")
                                .json()
                                .isObject())
                .isTrue();
    }

    @Test
    void anArticleIsReadAsOfARevisionOrAnInstant() {
        Instant second = SCENE.commits().get(1).at();
        assertThat(SCENE.revision("?revision=2")).isEqualTo(2);
        assertThat(SCENE.revision("?at=" + second)).isEqualTo(2);
        assertThat(SCENE.revision("?at=" + second.minusNanos(1))).isEqualTo(1);
        assertThat(SCENE.revision("?at=" + SCENE.commits().get(2).at().plusSeconds(9)))
                .isEqualTo(3);
        assertThat(SCENE.status("?at=" + SCENE.commits().getFirst().at().minusNanos(1)))
                .isEqualTo(404);
        assertThat(SCENE.status("?revision=0")).isEqualTo(404);
        assertThat(SCENE.status("?revision=4")).isEqualTo(404);
        assertThat(SCENE.status("?revision=x")).isEqualTo(400);
        assertThat(SCENE.status("?at=yesterday")).isEqualTo(400);
        assertThat(SCENE.status("?at=" + second + "&revision=1")).isEqualTo(400);
        assertThat(SCENE.revision("?revision=&at=&format=")).isEqualTo(3);
    }

    @Test
    void aPartHasTheTagOfTheRevisionThatChangedIt() {
        JsonNode figure =
                SCENE.service().get(Published.ARTICLE + "/figures").json().get("facts").get(0);
        String entry = figure.get("entry").asString();
        String fact = figure.get("id").asString();

        assertThat(SCENE.tag("/sections/economy")).isEqualTo("\"3\"");
        assertThat(SCENE.tag("/sections/high-level-visits")).isEqualTo("\"1\"");
        assertThat(SCENE.tag("/sections/details")).isEqualTo("\"1\"");
        assertThat(SCENE.tag("/entries/" + entry)).isEqualTo("\"3\"");
        assertThat(SCENE.tag("/facts/" + fact)).isEqualTo("\"3\"");
        assertThat(SCENE.tag("/facts/" + fact + "?revision=2")).isEqualTo("\"2\"");
        assertThat(SCENE.service().get(Published.ARTICLE + "/facts/" + fact).json())
                .isEqualTo(figure);
        assertThat(SCENE.status("/sections/none")).isEqualTo(404);
        assertThat(SCENE.status("/entries/e999")).isEqualTo(404);
        assertThat(SCENE.status("/facts/f999")).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?format=wiki",
                "/sections/economy",
                "/entries/e1",
                "/facts/f1",
                "/figures",
                "/dates",
                "/visits",
                "/revisions",
                "/revisions/2"
            })
    void whoHasItAlreadyIsToldSo(String path) {
        Service.Answer first = SCENE.service().get(Published.ARTICLE + path);
        Service.Answer again =
                SCENE.service()
                        .get(Published.ARTICLE + path, "If-None-Match", first.header("ETag"));

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        for (Service.Answer answer : List.of(first, again)) {
            assertThat(answer.header("Vary")).contains("Accept");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
            assertThat(Long.parseLong(answer.header("Ledger-Position"))).isGreaterThanOrEqualTo(3);
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
        assertThat(
                        SCENE.service()
                                .get(Published.ARTICLE + path, "If-None-Match", "\"77\"")
                                .status())
                .isEqualTo(200);
    }

    @Test
    void theTagOfOneRepresentationIsNoneOfAnother() {
        assertThat(
                        SCENE.service()
                                .get(Published.ARTICLE + "?format=wiki", "If-None-Match", "\"3\"")
                                .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "'',3",
        "from=japan,2",
        "from=JAPAN&to=peru,2",
        "from=Peru,1",
        "from=Chile,0",
        "visitor=prime minister shinzō abe,1",
        "visitor=Abe,0",
        "since=2016,1",
        "until=1992,1",
        "since=1999-06&until=1999-06,1",
        "since=1991&until=1991,0",
        "until=1999-05-31,1",
        "from=&visitor=,3",
    })
    void visitsAreFiltered(String query, int count) {
        String encoded = query.replace(" ", "%20").replace("ō", "%C5%8D");
        assertThat(
                        SCENE.service()
                                .get(Published.ARTICLE + "/visits?" + encoded)
                                .json()
                                .get("facts"))
                .hasSize(count);
    }

    @Test
    void datesAndBadFilters() {
        JsonNode dates = SCENE.service().get(Published.ARTICLE + "/dates").json();
        assertThat(dates.propertyNames()).containsExactlyInAnyOrder("article", "revision", "facts");
        assertThat(Published.texts(dates.get("facts"), "date")).containsExactly("1872-06", "2023");
        assertThat(SCENE.status("/visits?since=soon")).isEqualTo(400);
    }

    @Test
    void articlesAreListedInOrderOfSlug() {
        SCENE.newsroom().imports("an-article", Newsroom.RELATIONS);
        String head = Long.toString(SCENE.service().ledger().head().position());
        JsonNode page = SCENE.service().get("/articles?limit=1", "Ledger-Position", head).json();
        assertThat(Published.texts(page.get("articles"), "slug")).containsExactly("an-article");
        assertThat(page.get("articles").get(0).propertyNames())
                .containsExactlyInAnyOrder("slug", "title", "revision", "updatedAt");
        assertThat(page.get("next").asString()).isEqualTo("an-article");
        assertThat(
                        Published.texts(
                                SCENE.service().get("/articles?after=feed").json().get("articles"),
                                "slug"))
                .contains(Published.SLUG)
                .doesNotContain("an-article");
    }

    @Test
    void slugsArePercentEncoded() {
        SCENE.newsroom().imports("日本-ペルー", Newsroom.RELATIONS);
        String head = Long.toString(SCENE.service().ledger().head().position());
        assertThat(
                        SCENE.service()
                                .get(
                                        "/articles/%E6%97%A5%E6%9C%AC-%E3%83%9A%E3%83%AB%E3%83%BC",
                                        "Ledger-Position", head)
                                .json()
                                .get("slug")
                                .asString())
                .isEqualTo("日本-ペルー");
        assertThat(SCENE.service().get("/articles/a%2Fb").status()).isEqualTo(404);
    }

    @Test
    void whatIsNotThereIsAProblem() {
        for (String path :
                List.of("/articles/none", "/articles/none/revisions", "/nothing", "/articles/")) {
            Service.Answer answer = SCENE.service().get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.json().get("type").asString()).isEqualTo("/problems/not-found");
        }
        assertThat(SCENE.service().send("DELETE", Published.ARTICLE).status()).isEqualTo(405);
        for (String path :
                List.of("", "/sections/economy", "/entries/e1", "/facts/f1", "/visits")) {
            assertThat(
                            SCENE.service()
                                    .get(Published.ARTICLE + path, "Accept", "image/png")
                                    .status())
                    .as(path)
                    .isEqualTo(406);
        }
        assertThat(SCENE.service().get("/changes", "Accept", "image/png").status()).isEqualTo(406);
        assertThat(SCENE.status("?format=pdf")).isEqualTo(400);
    }

    @Test
    void whatIsAskedForIsChosenByOneRuleEverywhere() {
        for (String path : List.of("", "/sections/economy", "/entries/e1", "/visits")) {
            String page = Published.ARTICLE + path;
            assertThat(SCENE.service().get(page, "Accept", "*/*;q=0").status()).isEqualTo(406);
            assertThat(SCENE.service().get(page, "Accept", ",").status()).isEqualTo(200);
            assertThat(SCENE.status(path + "?format=pdf")).isEqualTo(400);
            assertThat(SCENE.status(path + "?revision=1&revision=2")).isEqualTo(400);
        }
        assertThat(SCENE.service().get("/actuator/health", "Accept", ",").status()).isEqualTo(406);
    }
}
