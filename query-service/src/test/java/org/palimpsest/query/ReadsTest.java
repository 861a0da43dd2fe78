package org.palimpsest.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palimpsest.http.Instants;
import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.Ledger;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The reads of the contract, over HTTP, of an article with three revisions. */
class ReadsTest {

    private static final TestDatabase SERVER = new TestDatabase();
    private static final String SLUG = "japan-peru-relations";
    private static final String ARTICLE = "/articles/" + SLUG;

    private static Service service;
    private static Newsroom newsroom;
    private static List<Commit> commits;

    @BeforeAll
    static void start() {
        service = Service.start(SERVER, "reads");
        newsroom = new Newsroom(Ledger.open(SERVER.named("reads")));
        commits =
                List.of(
                        newsroom.imports(SLUG, Newsroom.RELATIONS),
                        newsroom.corrects("ada", SLUG, 3_600_000_000L),
                        newsroom.corrects("bob", SLUG, 4));
        assertThat(service.get("/articles", "Ledger-Position", "3").status()).isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        service.close();
        SERVER.close();
    }

    @Test
    void anArticleIsAsTheContractSays() {
        Service.Answer answer = service.get(ARTICLE);
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
                .isEqualTo(Instants.format(commits.getFirst().at()))
                .matches(".*\\.[0-9]{6}Z");
        assertThat(article.get("updatedBy").asString()).isEqualTo("bob");
        assertThat(article.get("infobox").get(0).toString())
                .isEqualTo("{\"key\":\"Party1\",\"value\":\"Japan\",\"revision\":1}");
        assertThat(texts(article.get("sections"), "id"))
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
        JsonNode figures = service.get(ARTICLE + "/figures").json().get("facts");
        assertThat(service.get(ARTICLE + "/figures").body())
                .contains("\"value\":12345678901234567890.125");
        assertThat(figures.get(figures.size() - 1).get("value").decimalValue())
                .isEqualTo(new BigDecimal("12345678901234567890.125"));
        assertThat(service.get(ARTICLE + "/figures?revision=2").body())
                .contains("\"value\":3600000000,");
    }

    @Test
    void theWikiTextIsTheImportAgain() {
        Service.Answer imported = service.get(ARTICLE + "?revision=1", "Accept", "text/x-wiki");
        assertThat(imported.body()).isEqualTo(Newsroom.RELATIONS);
        assertThat(imported.header("Content-Type")).isEqualTo("text/x-wiki;charset=UTF-8");
        assertThat(imported.header("ETag")).isEqualTo("\"1-wiki\"");
        assertThat(service.get(ARTICLE + "?format=wiki").body()).contains("US$4 in 2023");
        assertThat(service.get(ARTICLE + "?format=json", "Accept", "text/x-wiki").json().isObject())
                .isTrue();
    }

    @Test
    void anArticleIsReadAsOfARevisionOrAnInstant() {
        Instant second = commits.get(1).at();
        assertThat(revision("?revision=2")).isEqualTo(2);
        assertThat(revision("?at=" + second)).isEqualTo(2);
        assertThat(revision("?at=" + second.minusNanos(1))).isEqualTo(1);
        assertThat(revision("?at=" + commits.get(2).at().plusSeconds(9))).isEqualTo(3);
        assertThat(status("?at=" + commits.getFirst().at().minusNanos(1))).isEqualTo(404);
        assertThat(status("?revision=0")).isEqualTo(404);
        assertThat(status("?revision=4")).isEqualTo(404);
        assertThat(status("?revision=x")).isEqualTo(400);
        assertThat(status("?at=yesterday")).isEqualTo(400);
        assertThat(status("?at=" + second + "&revision=1")).isEqualTo(400);
        assertThat(revision("?revision=&at=&format=")).isEqualTo(3);
    }

    @Test
    void aPartHasTheTagOfTheRevisionThatChangedIt() {
        JsonNode figure = service.get(ARTICLE + "/figures").json().get("facts").get(0);
        String entry = figure.get("entry").asString();
        String fact = figure.get("id").asString();

        assertThat(tag("/sections/economy")).isEqualTo("\"3\"");
        assertThat(tag("/sections/high-level-visits")).isEqualTo("\"1\"");
        assertThat(tag("/sections/details")).isEqualTo("\"1\"");
        assertThat(tag("/entries/" + entry)).isEqualTo("\"3\"");
        assertThat(tag("/facts/" + fact)).isEqualTo("\"3\"");
        assertThat(tag("/facts/" + fact + "?revision=2")).isEqualTo("\"2\"");
        assertThat(service.get(ARTICLE + "/facts/" + fact).json()).isEqualTo(figure);
        assertThat(status("/sections/none")).isEqualTo(404);
        assertThat(status("/entries/e999")).isEqualTo(404);
        assertThat(status("/facts/f999")).isEqualTo(404);
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
        Service.Answer first = service.get(ARTICLE + path);
        Service.Answer again = service.get(ARTICLE + path, "If-None-Match", first.header("ETag"));

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        for (Service.Answer answer : List.of(first, again)) {
            assertThat(answer.header("Vary")).contains("Accept");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
            assertThat(Long.parseLong(answer.header("Ledger-Position"))).isGreaterThanOrEqualTo(3);
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
        assertThat(service.get(ARTICLE + path, "If-None-Match", "\"77\"").status()).isEqualTo(200);
    }

    @Test
    void theTagOfOneRepresentationIsNoneOfAnother() {
        assertThat(service.get(ARTICLE + "?format=wiki", "If-None-Match", "\"3\"").status())
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
        assertThat(service.get(ARTICLE + "/visits?" + encoded).json().get("facts")).hasSize(count);
    }

    @Test
    void datesAndBadFilters() {
        JsonNode dates = service.get(ARTICLE + "/dates").json();
        assertThat(dates.propertyNames()).containsExactlyInAnyOrder("article", "revision", "facts");
        assertThat(texts(dates.get("facts"), "date")).containsExactly("1872-06", "2023");
        assertThat(status("/visits?since=soon")).isEqualTo(400);
    }

    @Test
    void revisionsAreListedNewestFirst() {
        JsonNode list = service.get(ARTICLE + "/revisions").json();
        JsonNode newest = list.get("revisions").get(0);

        assertThat(numbers(list)).containsExactly(3L, 2L, 1L);
        assertThat(list.get("next").isNull()).isTrue();
        assertThat(newest.propertyNames())
                .containsExactlyInAnyOrder(
                        "revision", "position", "at", "editor", "comment", "sources", "changes");
        JsonNode change = newest.get("changes").get(0);
        assertThat(change.get("type").asString()).isEqualTo("figure-corrected");
        assertThat(change.get("before").get("text").asString()).isEqualTo("US$3600000000");
        assertThat(change.get("after").get("value").asLong()).isEqualTo(4);
        assertThat(service.get(ARTICLE + "/revisions/3").json()).isEqualTo(newest);
        assertThat(status("/revisions/4")).isEqualTo(404);
        assertThat(status("/revisions/0")).isEqualTo(404);
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
        assertThat(service.get(ARTICLE + "/revisions?" + query).json().get("revisions"))
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
        Service.Answer answer = service.get(ARTICLE + "/revisions?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void pagesOfRevisionsStandStillWhileEditsGoOn() {
        newsroom.imports("paged", Newsroom.RELATIONS);
        for (int i = 1; i <= 9; i++) {
            newsroom.corrects("paged", i);
        }
        List<Long> seen = new ArrayList<>();
        String position = Long.toString(service.ledger().head().position());
        String query = "?limit=3";
        while (query != null) {
            JsonNode page =
                    service.get("/articles/paged/revisions" + query, "Ledger-Position", position)
                            .json();
            seen.addAll(numbers(page));
            newsroom.corrects("paged", seen.size());
            JsonNode next = page.get("next");
            query = next.isNull() ? null : "?limit=3&before=" + next.asLong();
        }
        assertThat(seen).containsExactly(10L, 9L, 8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void theFeedNeitherSkipsNorRepeatsWhileWritersWrite() throws Exception {
        long before = service.ledger().head().position();
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int w = 0; w < 4; w++) {
            String slug = "feed" + w;
            Newsroom own = new Newsroom(Ledger.open(SERVER.named("reads")));
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
            String head = Long.toString(service.ledger().head().position());
            JsonNode page =
                    service.get("/changes?limit=7&after=" + after, "Ledger-Position", head).json();
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
        assertThat(changes("article=" + SLUG + "&limit=500")).containsExactly(1L, 2L, 3L);
        assertThat(changes("editor=ada")).containsExactly(2L);
        assertThat(changes("article=" + SLUG + "&section=economy")).containsExactly(2L, 3L);
        assertThat(changes("type=article-imported&limit=1")).containsExactly(1L);
        assertThat(changes("editor=nobody")).isEmpty();
        JsonNode second = service.get("/changes?after=1&limit=1").json().get("changes").get(0);
        assertThat(second.get("article").asString()).isEqualTo(SLUG);
        assertThat(service.get("/changes?after=-1").status()).isEqualTo(400);
    }

    @Test
    void projectionsSayHowFarTheyAre() {
        String head = Long.toString(service.ledger().head().position());
        JsonNode projection = service.get("/projections", "Ledger-Position", head).json().get(0);
        assertThat(projection.propertyNames())
                .containsExactlyInAnyOrder("name", "position", "head", "lag");
        assertThat(projection.get("lag").asLong())
                .isEqualTo(projection.get("head").asLong() - projection.get("position").asLong());
    }

    @Test
    void aReadWaitsForThePositionThatItsClientHasSeen() {
        long next = service.ledger().head().position() + 1;
        CompletableFuture<Service.Answer> answer =
                CompletableFuture.supplyAsync(
                        () ->
                                service.get(
                                        "/articles/awaited",
                                        "Ledger-Position",
                                        Long.toString(next)));
        newsroom.imports("awaited", Newsroom.RELATIONS);
        assertThat(answer.join().status()).isEqualTo(200);

        long begun = System.nanoTime();
        Service.Answer tooFar = service.get(ARTICLE, "Ledger-Position", "999999");
        assertThat(tooFar.status()).isEqualTo(503);
        assertThat(tooFar.header("Retry-After")).isNotEmpty();
        assertThat(System.nanoTime() - begun).isBetween(1_900_000_000L, 4_000_000_000L);
        assertThat(service.get(ARTICLE, "Ledger-Position", "x").status()).isEqualTo(400);
    }

    @Test
    void articlesAreListedInOrderOfSlug() {
        newsroom.imports("an-article", Newsroom.RELATIONS);
        String head = Long.toString(service.ledger().head().position());
        JsonNode page = service.get("/articles?limit=1", "Ledger-Position", head).json();
        assertThat(texts(page.get("articles"), "slug")).containsExactly("an-article");
        assertThat(page.get("articles").get(0).propertyNames())
                .containsExactlyInAnyOrder("slug", "title", "revision", "updatedAt");
        assertThat(page.get("next").asString()).isEqualTo("an-article");
        assertThat(texts(service.get("/articles?after=feed").json().get("articles"), "slug"))
                .contains(SLUG)
                .doesNotContain("an-article");
    }

    @Test
    void anArticleThatABadEventStoppedIsServedAsOfItsLastGoodPosition() {
        long good = newsroom.imports("bad", Newsroom.RELATIONS).position();
        long bad = newsroom.poisons("bad").position();
        long never = newsroom.poisons("never").position();

        assertThat(service.get(ARTICLE, "Ledger-Position", "" + never).status()).isEqualTo(200);
        Service.Answer served = service.get("/articles/bad", "Ledger-Position", "" + good);
        assertThat(served.status()).isEqualTo(200);
        assertThat(served.header("Ledger-Position")).isEqualTo("" + (bad - 1));
        Service.Answer later = service.get("/articles/bad/revisions", "Ledger-Position", "" + bad);
        assertThat(later.status()).isEqualTo(503);
        assertThat(later.json().get("detail").asString()).contains("position " + bad);
        assertThat(service.get("/articles/never").status()).isEqualTo(404);
        assertThat(service.get("/articles/never", "Ledger-Position", "" + never).status())
                .isEqualTo(503);
        assertThat(service.get("/changes?after=" + (good - 1)).status()).isEqualTo(200);
    }

    @Test
    void slugsArePercentEncoded() {
        newsroom.imports("日本-ペルー", Newsroom.RELATIONS);
        String head = Long.toString(service.ledger().head().position());
        assertThat(
                        service.get(
                                        "/articles/%E6%97%A5%E6%9C%AC-%E3%83%9A%E3%83%AB%E3%83%BC",
                                        "Ledger-Position", head)
                                .json()
                                .get("slug")
                                .asString())
                .isEqualTo("日本-ペルー");
        assertThat(service.get("/articles/a%2Fb").status()).isEqualTo(404);
    }

    @Test
    void whatIsNotThereIsAProblem() {
        for (String path :
                List.of("/articles/none", "/articles/none/revisions", "/nothing", "/articles/")) {
            Service.Answer answer = service.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.json().get("type").asString()).isEqualTo("/problems/not-found");
        }
        assertThat(service.send("DELETE", ARTICLE).status()).isEqualTo(405);
        for (String path :
                List.of("", "/sections/economy", "/entries/e1", "/facts/f1", "/visits")) {
            assertThat(service.get(ARTICLE + path, "Accept", "image/png").status())
                    .as(path)
                    .isEqualTo(406);
        }
        assertThat(service.get("/changes", "Accept", "image/png").status()).isEqualTo(406);
        assertThat(status("?format=html")).isEqualTo(406);
        assertThat(status("?format=pdf")).isEqualTo(400);
    }

    private static long revision(String query) {
        return service.get(ARTICLE + query).json().get("revision").asLong();
    }

    private static int status(String rest) {
        return service.get(ARTICLE + rest).status();
    }

    private static String tag(String rest) {
        return service.get(ARTICLE + rest).header("ETag");
    }

    private static List<Long> changes(String query) {
        List<Long> positions = new ArrayList<>();
        service.get("/changes?" + query)
                .json()
                .get("changes")
                .forEach(change -> positions.add(change.get("position").asLong()));
        return positions;
    }

    private static List<Long> numbers(JsonNode page) {
        List<Long> numbers = new ArrayList<>();
        page.get("revisions").forEach(one -> numbers.add(one.get("revision").asLong()));
        return numbers;
    }

    private static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.get(field).asString()));
        return texts;
    }
}
