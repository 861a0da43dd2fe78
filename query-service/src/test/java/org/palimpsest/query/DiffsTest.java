package org.palimpsest.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palimpsest.article.EntryEvent.EntryMoved;
import org.palimpsest.article.Frame;
import org.palimpsest.article.InfoboxEvent.FieldAdded;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.Relocation;
import org.palimpsest.article.SectionEvent.SectionMoved;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two revisions of an article compared over HTTP. */
class DiffsTest {

    private static final Published SCENE = new Published();

    /** Beside the three revisions: 4 moves a section and an entry and adds a field. */
    @BeforeAll
    static void edit() {
        SCENE.newsroom()
                .writes(
                        "ada",
                        Published.SLUG,
                        new SectionMoved("details", 4, false, null, null, "\n\n", null, null),
                        new EntryMoved(
                                "lead",
                                "e1",
                                new Relocation("economy", "e2", "\n\n", null, null),
                                null),
                        new FieldAdded(
                                new InfoboxField(new Frame("\n", "- ", ""), "Note", ":", ""),
                                2,
                                null,
                                null,
                                null));
        SCENE.service().get("/articles", "Ledger-Position", "4");
    }

    @AfterAll
    static void stop() {
        SCENE.close();
    }

    @Test
    void aFactIsComparedByItsTexts() {
        assertThat(diff("from=1&to=3"))
                .isEqualTo(
                        json(
                                """
                                {'article': 'japan-peru-relations', 'from': 1, 'to': 3, 'changes': [
                                  {'op': 'changed', 'section': 'economy', 'entry': 'e2',
                                   'fact': 'f2', 'before': 'US$3.5 billion', 'after': 'US$4',
                                   'words': [{'op': 'delete', 'text': 'US$3.5 billion'},
                                             {'op': 'insert', 'text': 'US$4'}]}]}
                                """));
    }

    @Test
    void whatMovedSaysWhereItStoodAndStands() {
        assertThat(diff("from=3&to=4").get("changes"))
                .isEqualTo(
                        json(
                                """
                                [{'op': 'added', 'section': null, 'entry': null, 'key': 'Note',
                                  'before': null, 'after': '', 'words': []},
                                 {'op': 'moved', 'section': 'economy', 'entry': 'e1',
                                  'before': {'text': 'Relations began in June 1872.',
                                             'section': 'lead', 'after': null},
                                  'after': {'text': 'Relations began in June 1872.',
                                            'section': 'economy', 'after': 'e2'},
                                  'words': [
                                    {'op': 'equal', 'text': 'Relations began in June 1872.'}]},
                                 {'op': 'moved', 'section': 'details', 'entry': null,
                                  'before': {'text': 'Details', 'parent': 'economy',
                                             'after': null},
                                  'after': {'text': 'Details', 'parent': 'high-level-visits',
                                            'after': null},
                                  'words': [{'op': 'equal', 'text': 'Details'}]}]
                                """));
    }

    @Test
    void nothingIsDifferentWithinOneRevision() {
        assertThat(diff("from=2&to=2").get("changes")).isEmpty();
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        for (String query : new String[] {"/diff?from=1&to=3", "/diff?from=3&to=1"}) {
            Service.Answer first = SCENE.service().get(Published.ARTICLE + query);
            Service.Answer again =
                    SCENE.service()
                            .get(Published.ARTICLE + query, "If-None-Match", first.header("ETag"));

            assertThat(first.header("ETag")).isEqualTo("\"3\"");
            assertThat(first.header("Ledger-Position")).isEqualTo("4");
            assertThat(first.header("Vary")).isEqualTo("Accept");
            assertThat(again.status()).isEqualTo(304);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "from=1,400",
        "to=1,400",
        "from=&to=1,400",
        "from=1&to=x,400",
        "from=1.5&to=2,400",
        "from=1&to=2&to=3,400",
        "from=1&to=2&revision=x,400",
        "from=1&to=5,404",
        "from=0&to=1,404",
        "from=1&to=-1,404",
        "from=1&to=2&revision=9,200"
    })
    void whatIsAskedForAmissIsRefused(String query, int status) {
        assertThat(SCENE.status("/diff?" + query)).isEqualTo(status);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(SCENE.service().get("/articles/none/diff?from=1&to=1").status()).isEqualTo(404);
        assertThat(
                        SCENE.service()
                                .get(
                                        Published.ARTICLE + "/diff?from=1&to=2",
                                        "Accept",
                                        "text/x-wiki")
                                .status())
                .isEqualTo(406);
    }

    private static JsonNode diff(String query) {
        Service.Answer answer = SCENE.service().get(Published.ARTICLE + "/diff?" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode json(String singleQuoted) {
        return JsonMapper.shared().readTree(singleQuoted.replace('\'', '"'));
    }
}
