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

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The writes of infobox, sections, passages and entries, and the removal of facts. */
@OverHttp
class EditsOverHttpTest {

    private static final TestDatabase DATABASE = new TestDatabase();
    private static final AtomicInteger ARTICLES = new AtomicInteger();
    private static final byte[] NOTHING = {};

    @LocalServerPort private int port;
    @Autowired private Ledger ledger;
    private String article = "";

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", DATABASE::uri);
    }

    @BeforeEach
    void anArticle() {
        String title = "Ruritania–Sylvania relations, part " + ARTICLES.incrementAndGet();
        article = "/articles/" + Slug.of(title);
        editor().importText(
                        """
                        = %s =

                        Infobox
                        - Party1: Ruritania
                        - GDP/head %%: 12

                        ==Trade==
                        In 2019, trade totaled US$3.5 billion.

                        It fell.
                        """
                                .formatted(title))
                .is(201);
    }

    private Editor editor() {
        return new Editor(port);
    }

    private Editor.Answer put(String path, String json, String... headers) {
        return editor().send(
                        "PUT", article + path, Editor.quoted(json), "application/json", headers);
    }

    private Editor.Answer patch(String path, String json, String... headers) {
        return editor().patch(article + path, json, headers);
    }

    private Editor.Answer post(String path, String json, String... headers) {
        return editor().post(article + path, json, headers);
    }

    private Editor.Answer delete(String path, String... headers) {
        return editor().send("DELETE", article + path, NOTHING, "application/json", headers);
    }

    private String location(Editor.Answer answer) {
        String base = "http://reads.example/base" + article;
        assertThat(answer.header("Location")).startsWith(base);
        return answer.header("Location").substring(base.length());
    }

    private static void assertChanges(Editor.Answer answer, String... types) {
        List<String> found = new ArrayList<>();
        answer.json().get("changes").forEach(c -> found.add(c.get("type").stringValue()));
        assertThat(found).containsExactly(types);
    }

    private static JsonNode current(Editor.Answer stale) {
        return stale.is(412).json().get("current");
    }

    @Test
    void aNewFieldIsMadeAndAnOldOneSet() {
        Editor.Answer made = put("/infobox/Party2", "{'value': 'Sylvania'}").is(201);
        assertThat(location(made)).isEmpty();
        assertThat(made.json().get("changes").get(0).get("key").stringValue()).isEqualTo("Party2");
        assertThat(made.json().get("changes").get(0).get("section").isNull()).isTrue();
        Editor.Answer set = put("/infobox/Party2", "{'value': 'Strelsau'}").is(200);
        assertThat(set.header("Location")).isEmpty();
        assertChanges(set, "infobox-field-set");
        assertChanges(put("/infobox/Party2", "{'value': 'Strelsau'}").is(200));
        assertChanges(
                put("/infobox/Capital?dryRun=true", "{'value': 'x'}").is(200), "infobox-field-set");
    }

    @Test
    void aKeyComesPercentEncoded() {
        String key = "/infobox/GDP%2Fhead%20%25";
        Editor.Answer set = put(key, "{'value': '13'}").is(200);
        assertThat(set.json().get("changes").get(0).get("key").stringValue())
                .isEqualTo("GDP/head %");
        put("/infobox/%E6%97%A5%E6%9C%AC", "{'value': '13'}").is(201);
        assertChanges(delete(key).is(200), "infobox-field-removed");
        delete(key).is(404);
    }

    @Test
    void aStaleFieldComesBackAsItIs() {
        put("/infobox/Party1", "{'value': 'Zenda'}").is(200);
        JsonNode current = current(put("/infobox/Party1", "{'value': 'x'}", "If-Match", "\"1\""));
        assertThat(current.toString())
                .isEqualTo("{\"key\":\"Party1\",\"value\":\"Zenda\",\"revision\":2}");
        put("/infobox/Party1", "{'value': 'x'}", "If-Match", "\"2\"").is(200);
        current(delete("/infobox/Party1", "If-Match", "\"2\""));
        delete("/infobox/Party1", "If-Match", "\"3\"").is(200);
    }

    @Test
    void aFieldThatIsAddedMatchesTheArticle() {
        put("/infobox/Party1", "{'value': 'Zenda'}").is(200);
        JsonNode current = current(put("/infobox/x", "{'value': 'y'}", "If-Match", "\"1\""));
        assertThat(current.get("revision").intValue()).isEqualTo(2);
        put("/infobox/x", "{'value': 'y'}", "If-Match", "\"2\"").is(201);
        delete("/infobox/z", "If-Match", "\"1\"").is(404);
    }

    @Test
    void aSectionIsAddedChangedAndRemoved() {
        Editor.Answer added =
                post("/sections", "{'heading': '日本', 'after': 'lead', 'comment': 'why'}").is(201);
        assertThat(location(added)).isEqualTo("/sections/%E6%97%A5%E6%9C%AC");
        assertChanges(added, "section-added");
        String path = "/sections/%E6%97%A5%E6%9C%AC";
        assertChanges(
                patch(path, "{'heading': 'Japan', 'parent': 'trade'}").is(200),
                "section-renamed",
                "section-moved");
        assertChanges(patch(path, "{}").is(200));
        assertChanges(delete(path).is(200), "section-removed");
        delete(path).is(404);
        patch(path, "{'heading': 'x'}").is(404);
    }

    @Test
    void aStaleSectionComesBackAsItsGetGivesIt() {
        patch("/entries/e2", "{'text': 'It rose.'}").is(200);
        JsonNode current =
                current(patch("/sections/trade", "{'heading': 'x'}", "If-Match", "\"1\""));
        assertThat(current.get("heading").stringValue()).isEqualTo("Trade");
        assertThat(current.get("entries").get(1).get("text").stringValue()).isEqualTo("It rose.");
        current(delete("/sections/trade", "If-Match", "\"1\""));
        delete("/sections/trade", "If-Match", "\"2\"").is(200);
    }

    @Test
    void aPassageIsAdded() {
        Editor.Answer added =
                post("/passages", "{'section': 'trade', 'text': 'It rose.', 'before': 'e2'}");
        assertThat(location(added.is(201))).isEqualTo("/entries/e3");
        assertChanges(added, "passage-added");
    }

    @Test
    void anEntryIsRevisedMovedAndRemoved() {
        assertChanges(patch("/entries/e2", "{'text': 'It rose.'}").is(200), "entry-revised");
        assertChanges(
                patch("/entries/e1", "{'text': 'In 2019 it rose.', 'section': 'lead'}").is(200),
                "entry-revised",
                "entry-moved");
        assertChanges(delete("/entries/e1").is(200), "entry-removed");
        delete("/entries/e1").is(404);
        patch("/entries/e1", "{'text': 'x'}").is(404);
    }

    @Test
    void aStaleEntryComesBackAsItsGetGivesItAndOtherEntriesDoNotMakeItStale() {
        patch("/entries/e2", "{'text': 'It rose.'}").is(200);
        JsonNode current = current(patch("/entries/e2", "{'text': 'x'}", "If-Match", "\"1\""));
        assertThat(current.get("text").stringValue()).isEqualTo("It rose.");
        current(delete("/entries/e2", "If-Match", "\"1\""));
        delete("/entries/e1", "If-Match", "\"1\"").is(200);
    }

    @Test
    void whatOthersChangedSinceTheBaseIsKeptUnlessItIsTheSameWords() {
        patch("/entries/e1", "{'text': 'In 2020, trade totaled US$3.5 billion.'}").is(200);
        assertChanges(
                patch("/entries/e1?base=1", "{'text': 'In 2019, trade totaled US$3.6 billion.'}")
                        .is(200),
                "figure-corrected");
        Editor.Answer conflict =
                patch("/entries/e1?base=1", "{'text': 'In 2021, trade totaled US$3.5 billion.'}")
                        .is(409);
        assertThat(conflict.json().get("conflicts").get(0).toString())
                .isEqualTo(
                        "{\"entry\":\"e1\",\"section\":\"trade\","
                                + "\"base\":\"In 2019, trade totaled US$3.5 billion.\","
                                + "\"theirs\":\"In 2020, trade totaled US$3.6 billion.\","
                                + "\"yours\":\"In 2021, trade totaled US$3.5 billion.\"}");
        patch("/entries/e1?base=99", "{'text': 'x'}").is(404);
        patch("/entries/e1?base=one", "{'text': 'x'}").is(400);
        delete("/entries/e1").is(200);
        Editor.Answer gone = patch("/entries/e1?base=1", "{'text': 'x'}").is(409);
        assertThat(gone.json().get("conflicts").get(0).get("theirs").isNull()).isTrue();
        patch("/entries/e9?base=1", "{'text': 'x'}").is(404);
    }

    @Test
    void aFactIsRemovedAndItsWordsStay() {
        current(delete("/facts/f1", "If-Match", "\"7\""));
        assertChanges(delete("/facts/f1", "If-Match", "\"1\"").is(200), "fact-removed");
        delete("/facts/f1").is(404);
        assertChanges(
                patch("/entries/e1", "{'text': 'In 2019, trade totaled US$3.5 billion!'}").is(200),
                "entry-revised");
        delete("/facts/f1").is(404);
    }

    @Test
    void whereThereIsNoBodyCommentAndSourcesAreParameters() {
        Editor.Answer removed =
                delete(
                                "/entries/e2?comment=not%20so"
                                        + "&source=Smith%2C%20J.%2C%20Trade"
                                        + "&source=http%3A%2F%2Fx.example%2F")
                        .is(200);
        assertSources(removed, "not so", "Smith, J., Trade", "http://x.example/");
        assertSources(
                delete("/facts/f1?source=Smith%2C%20J.%2C%20Trade").is(200), "Smith, J., Trade");
        delete("/entries/e1?comment=" + "x".repeat(501)).is(422);
        delete("/entries/e1?comment=a&comment=b").is(400);
    }

    private void assertSources(Editor.Answer answer, String... parts) {
        assertThat(ledger.commit(answer.position()).orElseThrow().metadata().toJson())
                .contains(parts);
    }

    @Test
    void aKeySentAgainIsNotDoneAgain() {
        String[] key = {"Idempotency-Key", article.substring(article.length() - 20)};
        Editor.Answer first = put("/infobox/Party2", "{'value': 'Sylvania'}", key).is(201);
        Editor.Answer second = put("/infobox/Party2", "{'value': 'Sylvania'}", key).is(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(location(second)).isEqualTo(location(first));
        delete("/infobox/Party2", key).is(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT | /infobox/x | 400 | {} | /value",
                "PUT | /infobox/x | 400 | {'value': 5} | /value",
                "PUT | /infobox/x | 400 | {'value': 'y', 'key': 'x'} | /key",
                "PUT | /infobox/x | 422 | {'value': ''} | /value",
                "PUT | /infobox/%20x | 422 | {'value': 'y'} | /key",
                "PUT | /infobox/a%3Ab | 422 | {'value': 'y'} | /key",
                "POST | /sections | 400 | {} | /heading",
                "POST | /sections | 400 | {'heading': null} | /heading",
                "POST | /sections | 422 | {'heading': 'a='} | /heading",
                "POST | /sections | 422 | {'heading': 'a', 'parent': 'x'} | /parent",
                "POST | /sections | 422 | {'heading': 'a', 'after': 'x'} | /after",
                "PATCH | /sections/trade | 400 | {'level': 3} | /level",
                "PATCH | /sections/trade | 422 | {'parent': 'trade'} | /parent",
                "PATCH | /sections/lead | 422 | {'heading': 'x'} | /heading",
                "DELETE | /sections/lead | 422 | {} | ''",
                "POST | /passages | 400 | {'section': 'trade'} | /text",
                "POST | /passages | 422 | {'section': 'x', 'text': 'y'} | /section",
                "POST | /passages | 422 | {'section': 'trade', 'text': '- y'} | /text",
                "PATCH | /entries/e1 | 400 | {'text': 5} | /text",
                "PATCH | /entries/e1 | 422 | {'text': ';x'} | /text",
                "PATCH | /entries/e1 | 422 | {'section': 'x'} | /section",
                "PATCH | /entries/e1 | 422 | {'after': 'e1'} | /after",
            })
    void aBadRequestIsRefusedWhereItIsBadAndStoresNothing(
            String method, String path, int status, String body, String pointer) {
        long head = ledger.head().position();
        editor().send(method, article + path, Editor.quoted(body), "application/json")
                .is(status)
                .pointingAt(pointer);
        assertThat(ledger.head().position()).isEqualTo(head);
    }
}
