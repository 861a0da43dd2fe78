package org.palimpsest.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code PUT} and {@code DELETE /articles/{slug}/infobox/{key}}. */
@ExtendWith(Newsroom.Shared.class)
class InfoboxIT {

    private static final String TEXT =
            """
            Infobox
            - Capital:  Strelsau
            - Currency: crown
            - Capital: Zenda

            The crown was worth 12 marks.
            """;

    @Test
    void aFieldIsSet(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.put("/infobox/Currency", "{'value': 'new crown'}")
                .isDone()
                .changes(Change.ofField("infobox-field-set", "Currency"))
                .leaves(TEXT.replace("- Currency: crown", "- Currency: new crown"));

        assertThat(article.get("").get("infobox").get(1).get("value").stringValue())
                .isEqualTo("new crown");
        assertThat(article.get("").get("infobox").get(1).get("revision").longValue()).isEqualTo(2);
    }

    @Test
    void aNewFieldStandsLast(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.put("/infobox/" + Manuscript.encoded("Größe, rund"), "{'value': '9'}")
                .isCreated("")
                .changes(Change.ofField("infobox-field-set", "Größe, rund"))
                .leaves(TEXT.replace("Zenda\n", "Zenda\n- Größe, rund: 9\n"));
    }

    @Test
    void theFirstOfTwoFieldsOfOneKeyIsSet(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.put("/infobox/Capital", "{'value': 'Hentzau'}").isDone();

        assertThat(article.text()).contains("Hentzau\n- Currency: crown\n- Capital: Zenda\n");
    }

    @Test
    void aFieldIsRemoved(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.delete("/infobox/Currency")
                .isDone()
                .changes(Change.ofField("infobox-field-removed", "Currency"))
                .leaves(TEXT.replace("- Currency: crown\n", ""));
        article.delete("/infobox/Currency").isRefused(404);
        assertThat(article.lastRevision().get("changes").get(0).get("before").toString())
                .contains("crown");
    }

    @Test
    void anArticleWithoutInfoboxGetsOne(Newsroom newsroom) {
        Manuscript article = newsroom.given("The crown was worth 12 marks.\n");

        article.put("/infobox/Capital", "{'value': 'Strelsau'}")
                .isCreated("")
                .leavesLines("Infobox\n- Capital: Strelsau\nThe crown was worth 12 marks.\n");
        assertThat(article.get("").get("infobox")).hasSize(1);
    }

    @Test
    void theSameValueChangesNothing(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.put("/infobox/Currency", "{'value': 'crown'}").changesNothing().leaves(TEXT);
    }

    @Test
    void whatCannotBeAValueIsRefused(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.put("/infobox/Currency", "{'value': ' '}").isRefused(422, "/value");
        article.put("/infobox/Currency", "{'value': 'a\\nb'}").isRefused(422, "/value");
        article.put("/infobox/Currency", "{'value': 'a\\u0000b'}").isRefused(422, "/value");
        article.put("/infobox/Currency", "{'value': 7}").isRefused(400, "/value");
        article.put("/infobox/Currency", "{}").isRefused(400, "/value");
        article.put("/infobox/Currency", "{'value': null}").isRefused(400, "/value");
        article.put("/infobox/Bell%07", "{'value': 'x'}").isRefused(422);
    }

    @Test
    void whoSawAnOlderValueIsTold(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String seen = article.tag("");
        article.put("/infobox/Currency", "{'value': 'new crown'}").isDone();

        Reply refused =
                article.ifMatch(seen).put("/infobox/Currency", "{'value': 'mark'}").isRefused(412);

        assertThat(refused.member("current").toString()).contains("new crown");
    }
}
