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

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Agreements, missions and links over the wire, and any edits of an article as one revision. */
@OverHttp
class BatchOverHttpTest {

    private static final TestDatabase DATABASE = new TestDatabase();
    private static final AtomicInteger ARTICLES = new AtomicInteger();

    private static final String EVENT =
            "{'op': 'add-event', 'section': 'trade', 'date': '2020', 'text': 'It fell.'}";

    @LocalServerPort private int port;
    @Autowired private Ledger ledger;
    private String article = "";

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", DATABASE::uri);
    }

    @BeforeEach
    void anArticle() {
        String title = "Ruritania–Sylvania relations, batch " + ARTICLES.incrementAndGet();
        article = "/articles/" + Slug.of(title);
        editor().importText(
                        """
                        = %s =

                        Infobox
                        - Party1: Ruritania
                        - Party2: Sylvania

                        ==Trade==
                        In 2019, trade totaled US$3.5 billion.

                        ==Diplomatic missions==
                        - Ruritania has an embassy in Castra.
                        """
                                .formatted(title))
                .is(201);
    }

    private Editor editor() {
        return new Editor(port);
    }

    private Editor.Answer batch(String body, String... headers) {
        return editor().post(article + "/batch", body, headers);
    }

    private static List<String> types(Editor.Answer answer) {
        List<String> types = new ArrayList<>();
        answer.json().get("changes").forEach(change -> types.add(change.get("type").stringValue()));
        return types;
    }

    @Test
    void anAgreementAMissionAndALinkAreAnsweredWithTheirFact() {
        Editor.Answer agreement =
                editor().post(
                                article + "/agreements",
                                "{'name': 'Trade Agreement', 'date': '1949'}")
                        .is(201);
        assertThat(agreement.header("Location"))
                .isEqualTo("http://reads.example/base" + article + "/facts/f4");
        assertThat(types(agreement)).containsExactly("section-added", "agreement-recorded");
        Editor.Answer mission =
                editor().post(
                                article + "/missions",
                                "{'sender': 'Sylvania', 'post': 'consulate', 'city': 'Zenda'}")
                        .is(201);
        assertThat(mission.header("Location")).endsWith("/facts/f5");
        Editor.Answer link = editor().post(article + "/links", "{'title': 'Castra'}").is(201);
        assertThat(link.header("Location")).endsWith("/facts/f6");
        editor().patch(article + "/facts/f4", "{'date': '1950'}").is(200);
        editor().patch(article + "/facts/f5", "{'post': 'embassy', 'city': 'Strelsau'}").is(200);
        editor().patch(article + "/facts/f6", "{'title': 'Zenda'}").is(200);
        assertThat(
                        editor().patch(article + "/facts/f6", "{'title': 'Zenda'}")
                                .json()
                                .get("changes"))
                .isEmpty();
        editor().patch(article + "/facts/f6", "{'name': 'Zenda'}").is(422).pointingAt("/name");
        editor().patch(article + "/facts/f5", "{'sender': 'x'}").is(422).pointingAt("/sender");
        editor().patch(article + "/facts/f5", "{'colour': 'x'}").is(400).pointingAt("/colour");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agreements | 400 | {'name': 'Treaty'} | /date",
                "agreements | 400 | {'name': 5, 'date': '1949'} | /name",
                "agreements | 400 | {'name': 'Treaty', 'date': '1949', 'when': 'x'} | /when",
                "agreements | 422 | {'name': 'Treaty', 'date': '1949-13'} | /date",
                "agreements | 422 | {'name': '', 'date': '1949'} | /name",
                "missions | 400 | {'sender': 'Sylvania', 'post': 'embassy'} | /city",
                "missions | 422 | {'sender': 'Sylvania', 'post': 'fort', 'city': 'A'} | /post",
                "missions | 422 | {'sender': 'Ruritania', 'post': 'embassy', 'city': 'castra'}"
                        + " | /city",
                "links | 400 | {'title': null} | /title",
                "links | 422 | {'title': 'x', 'section': 'y'} | /section",
            })
    void aBadBodyIsRefusedWhereItIsBad(String kind, int status, String body, String pointer) {
        editor().post(article + "/" + kind, body).is(status).pointingAt(pointer);
    }

    @Test
    void severalEditsAreOneRevisionAndALaterOneBuildsOnAnEarlierOne() {
        Editor.Answer answer =
                batch(
                                """
                                {'comment': 'At once', 'sources': [{'title': 'A paper'}],
                                 'operations': [
                                  {'op': 'add-section', 'heading': 'Sport'},
                                  {'op': 'add-passage', 'section': 'sport', 'text': 'They row.'},
                                  {'op': 'change-section', 'id': 'sport', 'heading': 'Games'},
                                  %s,
                                  {'op': 'record-visit', 'visitor': 'Jo', 'from': 'Ruritania',
                                   'to': 'Sylvania', 'dates': ['1962']},
                                  {'op': 'record-agreement', 'name': 'Treaty of Peace',
                                   'date': '1901'},
                                  {'op': 'record-mission', 'sender': 'Sylvania',
                                   'post': 'embassy', 'city': 'Strelsau'},
                                  {'op': 'add-link', 'title': 'Castra'},
                                  {'op': 'set-infobox-field', 'key': 'Map', 'value': 'x.svg'},
                                  {'op': 'remove-infobox-field', 'key': 'Map'},
                                  {'op': 'correct-fact', 'id': 'f2', 'value': 3600000000},
                                  {'op': 'remove-fact', 'id': 'f1'},
                                  {'op': 'revise-entry', 'id': 'e1', 'text': 'Trade grew.'},
                                  {'op': 'remove-entry', 'id': 'e1'},
                                  {'op': 'remove-section', 'id': 'sport'}]}
                                """
                                        .formatted(EVENT))
                        .is(200);
        assertThat(answer.header("Location")).isEmpty();
        assertThat(answer.json().get("revision").intValue()).isEqualTo(2);
        assertThat(types(answer))
                .containsExactly(
                        "section-added",
                        "passage-added",
                        "section-renamed",
                        "event-added",
                        "section-added",
                        "entry-added",
                        "visit-recorded",
                        "section-added",
                        "agreement-recorded",
                        "mission-recorded",
                        "section-added",
                        "link-added",
                        "infobox-field-set",
                        "infobox-field-removed",
                        "figure-corrected",
                        "fact-removed",
                        "entry-revised",
                        "entry-removed",
                        "section-removed");
        assertThat(ledger.commit(answer.position()).orElseThrow().metadata().toJson())
                .contains("At once", "A paper");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | 5 | ''",
                "400 | null | ''",
                "400 | {} | /operations",
                "400 | {'operations': 5} | /operations",
                "400 | {'operations': [], 'x': 1} | /x",
                "422 | [] | ''",
                "422 | {'operations': []} | /operations",
                "422 | {'operations': [%s], 'sources': [{'title': ''}]} | /sources/0/title",
                "400 | [%s, 5] | /1",
                "400 | [%s, null] | /1",
                "400 | [%s, {'section': 'trade'}] | /1/op",
                "400 | [%s, {'op': 5}] | /1/op",
                "400 | [%s, {'op': 'add-figure'}] | /1/op",
                "400 | {'operations': [%s, {'op': 'add-figure'}]} | /operations/1/op",
                "400 | [%s, {'op': 'add-link', 'title': 'A', 'xyz': 1}] | /1/xyz",
                "400 | [%s, {'op': 'add-link', 'title': 'A', 'id': 'e1'}] | /1/id",
                "400 | [%s, {'op': 'add-link', 'title': 5}] | /1/title",
                "400 | [%s, {'op': 'add-link', 'title': null}] | /1/title",
                "400 | [%s, {'op': 'add-link', 'title': 'half \\ud800'}] | /1/title",
                "400 | [%s, {'op': 'add-link'}] | /1/title",
                "400 | [%s, {'op': 'add-link', 'title': 'A', 'title': 'B'}] | /1/title",
                "400 | [%s, {'op': 'add-link', 'title': 'A', 'comment': 'c'}] | /1/comment",
                "400 | [%s, {'op': 'add-link', 'title': 'A', 'sources': []}] | /1/sources",
                "400 | [%s, {'op': 'remove-entry'}] | /1/id",
                "400 | [%s, {'op': 'remove-entry', 'id': 5}] | /1/id",
                "400 | [%s, {'op': 'remove-entry', 'id': null}] | /1/id",
                "400 | [%s, {'op': 'remove-entry', 'id': 'e1', 'text': ''}] | /1/text",
                "400 | [%s, {'op': 'set-infobox-field', 'id': 'A', 'value': 'x'}] | /1/key",
                "400 | [%s, {'op': 'correct-fact', 'id': 'f2', 'worth': 5}] | /1/worth",
                "400 | [%s, {'op': 'record-visit', 'visitor': 'A', 'from': 'Ruritania',"
                        + " 'to': 'Sylvania', 'dates': ['1962', 5]}] | /1/dates/1",
                "422 | [%s, {'op': 'record-visit', 'visitor': 'A', 'from': 'Ruritania',"
                        + " 'to': 'Sylvania', 'dates': ['1962', '1962-13']}] | /1/dates/1",
                "422 | [%s, {'op': 'record-visit', 'visitor': ' ', 'from': 'Ruritania',"
                        + " 'to': 'Sylvania', 'dates': ['1962']}] | /1/visitor",
                "422 | {'operations': [%s, {'op': 'add-link', 'title': ' '}]}"
                        + " | /operations/1/title",
                "422 | [%s, {'op': 'correct-fact', 'id': 'f2', 'value': '5'}] | /1/value",
                "422 | [%s, {'op': 'correct-fact', 'id': 'f99', 'value': 5}] | /1/id",
                "422 | [%s, {'op': 'remove-fact', 'id': 'f99'}] | /1/id",
                "422 | [%s, {'op': 'remove-entry', 'id': ''}] | /1/id",
                "422 | [%s, {'op': 'revise-entry', 'id': 'e99', 'text': 'x'}] | /1/id",
                "422 | [%s, {'op': 'remove-section', 'id': 'x'}] | /1/id",
                "422 | [%s, {'op': 'change-section', 'id': 'x', 'heading': 'y'}] | /1/id",
                "422 | [%s, {'op': 'remove-infobox-field', 'key': 'x'}] | /1/key",
                "422 | [%s, {'op': 'add-passage', 'section': 'x', 'text': 'y'}] | /1/section",
            })
    void aBadOperationIsRefusedWhereItIsBadAndNothingIsStored(
            int status, String body, String pointer) {
        long head = ledger.head().position();
        batch(body.replace("%s", EVENT)).is(status).pointingAt(pointer);
        assertThat(ledger.head().position()).isEqualTo(head);
    }

    @Test
    void thereAre500OperationsAtMost() {
        String edit = "{'op': 'set-infobox-field', 'key': 'Map', 'value': 'x.svg'},";
        String most = edit.repeat(499) + edit.substring(0, edit.length() - 1);
        assertThat(types(batch("[" + most + "]").is(200))).containsExactly("infobox-field-set");
        batch("[" + edit + most + "]").is(422).pointingAt("");
        batch("{'operations': [" + edit + most + "]}").is(422).pointingAt("/operations");
    }

    @Test
    void whatChangesNothingStoresNothing() {
        long head = ledger.head().position();
        Editor.Answer same =
                batch("[{'op': 'correct-fact', 'id': 'f2', 'value': 3500000000}]").is(200);
        assertThat(same.json().get("changes")).isEmpty();
        assertThat(same.json().get("revision").intValue()).isEqualTo(1);
        assertThat(ledger.head().position()).isEqualTo(head);
    }

    @Test
    void ifMatchIsOfTheArticleAndADryRunStoresNothing() {
        long head = ledger.head().position();
        batch("[" + EVENT + "]", "If-Match", "\"7\"").is(412);
        Editor.Answer tried =
                editor().post(article + "/batch?dryRun=true", "[" + EVENT + "]").is(200);
        assertThat(types(tried)).containsExactly("event-added");
        assertThat(ledger.head().position()).isEqualTo(head);
        batch("[" + EVENT + "]", "If-Match", "\"1\"").is(200);
    }

    @Test
    void theSameKeyAnswersAsTheFirstTime() {
        String[] key = {"Idempotency-Key", article.substring(10)};
        Editor.Answer first = batch("[" + EVENT + "]", key).is(200);
        assertThat(batch("[" + EVENT + "]", key).is(200).json()).isEqualTo(first.json());
        batch("[" + EVENT + "," + EVENT + "]", key).is(422);
    }

    @Test
    void anArticleThatIsNotThereIsNotFound() {
        editor().post("/articles/none/batch", "[" + EVENT + "]").is(404);
    }
}
