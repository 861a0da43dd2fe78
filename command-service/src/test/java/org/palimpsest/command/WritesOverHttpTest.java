package org.palimpsest.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palimpsest.article.Slug;
import org.palimpsest.ledger.Ledger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

@OverHttp
class WritesOverHttpTest {

    private static final TestDatabase DATABASE = new TestDatabase();
    private static final AtomicInteger ARTICLES = new AtomicInteger();
    private static final byte[] NOTHING = {};

    @LocalServerPort private int port;
    @Autowired private Ledger ledger;
    private String title = "";
    private String article = "";

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", DATABASE::uri);
    }

    private Editor editor() {
        return new Editor(port);
    }

    @BeforeEach
    void anArticle() {
        title = "Ruritania–Sylvania relations, volume " + ARTICLES.incrementAndGet();
        article = "/articles/" + Slug.of(title);
        editor().importText(text()).is(201);
    }

    private String text() {
        return """
        = %s =

        Infobox
        - Party1: Ruritania
        - Party2: Sylvania

        ==Trade==
        In 2019, trade totaled US$3.5 billion.
        """
                .formatted(title);
    }

    private static String location(Editor.Answer answer) {
        return answer.header("Location");
    }

    @Test
    void whatWasAddedIsAnsweredWithItsPlaceAtTheQueryService() {
        Editor.Answer visit =
                editor().post(
                                article + "/visits",
                                "{'visitor': 'Jo', 'from': 'Ruritania', 'to': 'Sylvania',"
                                        + " 'dates': ['1962']}")
                        .is(201);
        assertThat(location(visit)).isEqualTo("http://reads.example/base" + article + "/facts/f3");
        assertThat(visit.header("Ledger-Position")).isEqualTo(String.valueOf(visit.position()));
        assertThat(visit.json().get("revision").intValue()).isEqualTo(2);
        JsonNode last = visit.json().get("changes").get(2);
        assertThat(last.get("type").stringValue()).isEqualTo("visit-recorded");
        assertThat(last.get("section").stringValue()).isEqualTo("high-level-visits");
        assertThat(last.get("entry").stringValue()).isEqualTo("e3");
        assertThat(last.get("fact").stringValue()).isEqualTo("f3");

        Editor.Answer event =
                editor().post(
                                article + "/events",
                                "{'section': 'trade', 'date': '2020', 'text': 'It fell.'}")
                        .is(201);
        assertThat(location(event)).endsWith(article + "/entries/e4");
        assertThat(event.position()).isGreaterThan(visit.position());
    }

    @Test
    void aLocationIsPercentEncoded() {
        Editor.Answer created = editor().post("/articles", "{'title': 'Łódź 日本 " + title + "'}");
        assertThat(location(created.is(201)))
                .startsWith("http://reads.example/base/articles/%C5%82odz-%E6%97%A5%E6%9C%AC-");
        assertThat(created.json().get("changes").get(0).get("section").isNull()).isTrue();
    }

    @Test
    void aCorrectionIsAnsweredWith200AndWithoutLocation() {
        Editor.Answer corrected =
                editor().patch(article + "/facts/f2", "{'value': 3600000000}").is(200);
        assertThat(location(corrected)).isEmpty();
        Editor.Answer again =
                editor().send(
                                "PATCH",
                                article + "/facts/f2",
                                Editor.quoted("{'value': 3600000000}"),
                                "application/merge-patch+json")
                        .is(200);
        assertThat(again.json().get("changes")).isEmpty();
        assertThat(again.json().get("revision").intValue()).isEqualTo(2);
        assertThat(again.position()).isEqualTo(corrected.position());
    }

    @Test
    void aDryRunSaysTheChangesAndStoresNothing() {
        long head = ledger.head().position();
        Editor.Answer tried =
                editor().post(
                                article + "/events?dryRun=true",
                                "{'section': 'trade', 'date': '2020', 'text': 'It fell.'}")
                        .is(200);
        assertThat(tried.json().get("changes").get(0).get("type").stringValue())
                .isEqualTo("event-added");
        assertThat(tried.header("Ledger-Position")).isEmpty();
        assertThat(ledger.head().position()).isEqualTo(head);
    }

    @Test
    void theSameKeyAnswersAsTheFirstTimeAndAnotherRequestUnderItIsRefused() {
        String events = article + "/events";
        String body = "{'section': 'trade', 'date': '2020', 'text': 'It fell.'}";
        String[] key = {"Idempotency-Key", title.replace("–", "-")};
        Editor.Answer first = editor().post(events, body, key).is(201);
        Editor.Answer second = editor().post(events, body, key).is(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(location(second)).isEqualTo(location(first));
        editor().post(events, body.replace("2020", "2021"), key).is(422);
        editor().post(events, body, "Idempotency-Key", "k".repeat(129)).is(400);
        editor().post(events, body, "Idempotency-Key", "one", "Idempotency-Key", "two").is(400);
    }

    @Test
    void aStaleArticleComesBackAsItsGetGivesIt() {
        String events = article + "/events";
        String body = "{'section': 'trade', 'date': '2020', 'text': 'It fell.'}";
        Editor.Answer stale = editor().post(events, body, "If-Match", "\"7\"").is(412);
        JsonNode current = stale.json().get("current");
        String taken =
                ledger.lastCommit(Slug.of(title)).orElseThrow().at().toString().substring(0, 19);
        assertThat(current.get("revision").intValue()).isEqualTo(1);
        assertThat(current.get("updatedAt").stringValue()).startsWith(taken).endsWith("Z");
        assertThat(current.get("createdAt")).isEqualTo(current.get("updatedAt"));
        editor().post(events, body, "If-Match", "\"1-wiki\"").is(201);
    }

    @Test
    void aStaleFactComesBackAsItsGetGivesItAndOtherEditsDoNotMakeItStale() {
        editor().patch(article + "/facts/f1", "{'date': '2020'}").is(200);
        Editor.Answer stale =
                editor().patch(article + "/facts/f2", "{'value': 1}", "If-Match", "\"2\"").is(412);
        assertThat(stale.json().get("current").get("text").stringValue())
                .isEqualTo("US$3.5 billion");
        editor().patch(article + "/facts/f2", "{'value': 4600000000}", "If-Match", "\"1\"").is(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "events | 400 | {'section': 'trade', |",
                "events | 400 | [] |",
                "events | 400 | {'section': 'trade', 'date': '2020', 'text': 'x', 'x': 1} | /x",
                "events | 400 | {'section': 'trade', 'date': '2020'} | /text",
                "events | 400 | {'section': 'trade', 'date': 2020, 'text': 'x'} | /date",
                "events | 422 | {'section': 'trade', 'date': '2021-02-29', 'text': 'x'} | /date",
                "events | 422 | {'section': 'trade', 'date': '2020', 'text': ''} | /text",
                "events | 422 | {'section': 'trade', 'date': '2020', 'text': 'a\\rb'} | /text",
                "events | 422 | {'section': 'trade', 'date': '2020', 'text': 'a\\u0000'} | /text",
                "events | 422 | {'section': 'x', 'date': '2020', 'text': 'y'} | /section",
                "events | 422 | {'section': 'trade', 'date': '2020', 'text': 'y',"
                        + " 'after': 'e1', 'before': 'e1'} | /before",
                "visits | 400 | {'visitor': 'J', 'from': 'Ruritania', 'to': 'Sylvania',"
                        + " 'dates': '1962'} | /dates",
                "visits | 422 | {'visitor': 'J', 'from': 'Ruritania', 'to': 'Ruritania',"
                        + " 'dates': ['1962']} | /to",
                "visits | 422 | {'visitor': ' ', 'from': 'Ruritania', 'to': 'Sylvania',"
                        + " 'dates': ['1962']} | /visitor",
                "visits | 422 | {'visitor': 'J', 'from': 'Ruritania', 'to': 'Sylvania',"
                        + " 'dates': ['1962', '1962-13']} | /dates/1",
            })
    void aBadBodyIsRefusedWhereItIsBadAndStoresNothing(
            String kind, int status, String body, String pointer) {
        long head = ledger.head().position();
        Editor.Answer refused = editor().post(article + "/" + kind, body).is(status);
        if (pointer != null) {
            refused.pointingAt(pointer);
        }
        assertThat(ledger.head().position()).isEqualTo(head);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | 5 | ''",
                "400 | {'worth': 5} | /worth",
                "400 | {'date': 5} | /date",
                "400 | {'value': 1e99999999999999999999} | /value",
                "400 | {'sources': [{'name': 'x'}]} | /sources/0",
                "422 | {'value': '5'} | /value",
                "422 | {'value': 1e30} | /value",
                "422 | {'city': 'Zenda'} | /city",
                "422 | {'value': 5, 'comment': 'half \\ud800'} | /comment",
                "422 | {'value': 5, 'sources': [{'title': 'x', 'url': 'gopher://x/'}]}"
                        + " | /sources/0/url",
                "422 | {'value': 5, 'sources': [{'title': 'x', 'url': 'http://x/\\ud800'}]}"
                        + " | /sources/0/url",
            })
    void aBadCorrectionIsRefusedWhereItIsBad(int status, String body, String pointer) {
        editor().patch(article + "/facts/f2", body).is(status).pointingAt(pointer);
    }

    @Test
    void jsonInAnotherEncodingIsRefused() {
        long head = ledger.head().position();
        byte[] body = "{\"value\": 5}".getBytes(StandardCharsets.UTF_16);
        editor().send("PATCH", article + "/facts/f2", body, "application/json").is(400);
        byte[] latin = "{\"comment\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        editor().send("PATCH", article + "/facts/f2", latin, "application/json").is(400);
        editor().send("PATCH", article + "/facts/f2", latin, "application/json;charset=latin1")
                .is(415);
        assertThat(ledger.head().position()).isEqualTo(head);
    }

    @Test
    void aCommentHas500CharactersAndThereAre20Sources() {
        String most = "😀".repeat(500);
        editor().patch(
                        article + "/facts/f2",
                        "{'value': 4000000000, 'comment': '%s'}".formatted(most))
                .is(200);
        editor().patch(article + "/facts/f2", "{'value': 5, 'comment': '%sx'}".formatted(most))
                .is(422)
                .pointingAt("/comment");
        String sources = "{'title': 'x'},".repeat(20) + "{'title': 'x'}";
        editor().patch(article + "/facts/f2", "{'value': 5, 'sources': [%s]}".formatted(sources))
                .is(422)
                .pointingAt("/sources");
    }

    @Test
    void aTextsCommentAndSourcesAreParameters() {
        String path =
                "/articles?comment=from%20paper&source=A%20book&source=http%3A%2F%2Fx.example%2F";
        byte[] other = text().replace(title, "Other " + title).getBytes(StandardCharsets.UTF_8);
        Editor.Answer imported = editor().send("POST", path, other, "text/x-wiki").is(201);
        assertThat(ledger.commit(imported.position()).orElseThrow().metadata().toJson())
                .contains("from paper", "A book", "http://x.example/");
        editor().send("POST", "/articles?comment=" + "x".repeat(501), other, "text/x-wiki").is(422);
    }

    @Test
    void aTextThatIsNoneIsRefused() {
        long head = ledger.head().position();
        Stream.of("", "no title", "= Title =\na\u0000", "= T =\na\rb", "= T =\n\u0085", "= – =")
                .forEach(text -> editor().importText(text).is(422));
        editor().send("POST", "/articles", new byte[] {'=', ' ', (byte) 0xff}, "text/x-wiki")
                .is(400);
        editor().importText(text()).is(409);
        editor().send("POST", "/articles", new byte[2 * 1024 * 1024 + 1], "text/x-wiki").is(413);
        editor().post("/articles", "{'title': '–'}").is(422).pointingAt("/title");
        editor().post("/articles", "{'title': ' '}").is(422).pointingAt("/title");
        assertThat(ledger.head().position()).isEqualTo(head);
    }

    @Test
    void aHundredThousandEqualHeadingsAreRefusedAndNotWorkedOnForHours() {
        editor().importText("= T =\n" + "==a==\n".repeat(349_000)).is(422);
    }

    @Test
    void whoIsNotKnownOrNoEditorIsNotLetIn() {
        byte[] body = Editor.quoted("{'title': 'x'}");
        for (String stranger : List.of("", "editor:wrong", "nobody:sécret")) {
            Editor.Answer refused =
                    editor().as(stranger, "POST", "/articles", body, "application/json").is(401);
            assertThat(refused.header("WWW-Authenticate")).startsWith("Basic");
        }
        editor().as("reviewer:sécret", "POST", "/articles", body, "application/json").is(403);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        editor().patch(article + "/facts/f99", "{'value': 1}").is(404);
        editor().patch("/articles/none/facts/f1", "{'value': 1}").is(404);
        editor().post(
                        "/articles/none/events",
                        "{'section': 'trade', 'date': '2020', 'text': 'It fell.'}")
                .is(404);
        editor().post("/nowhere", "{}").is(404);
    }

    @Test
    void anotherMediaTypeOrMethodIsRefused() {
        editor().send("POST", "/articles", new byte[] {'x'}, "text/plain").is(415);
        editor().send("PUT", "/articles", NOTHING, "application/json").is(405);
    }
}
