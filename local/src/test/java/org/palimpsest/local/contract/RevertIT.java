package org.palimpsest.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import tools.jackson.databind.JsonNode;

/** {@code POST /articles/{slug}/revisions/{n}/revert} and {@code /restore}. */
@ExtendWith(Newsroom.Shared.class)
class RevertIT {

    private static final String TEXT = Ruritania.TEXT;

    @Test
    void aRevisionInTheMidstIsUndoneAndAllSinceIsKept(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String fact = article.fact("over 1,700");
        article.post("/links", "{'title': 'Cheese'}").isCreated("facts");
        article.patch("/facts/" + fact, "{'value': 1800}").isDone();
        article.put("/infobox/Border", "{'value': '121 km'}").isDone();
        String since = article.text();

        article.post("/revisions/3/revert?comment=unfounded")
                .isDone()
                .changesOfTypes("figure-corrected")
                .leaves(since.replace("over 1,800", "over 1,700"));

        JsonNode revision = article.lastRevision();
        assertThat(revision.get("reverts").longValue()).isEqualTo(3);
        assertThat(revision.get("comment").stringValue()).isEqualTo("unfounded");
        assertThat(article.fact("over 1,700")).isEqualTo(fact);
        assertThat(article.get("/revisions/3").has("reverts")).isFalse();
    }

    @Test
    void aRevertCanBeReverted(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        article.post("/links", "{'title': 'Cheese'}").isCreated("facts");
        String fact = article.fact("Cheese");
        String entry = article.entry("Cheese");

        article.post("/revisions/2/revert").isDone().leaves(TEXT);
        article.post("/revisions/3/revert").isDone().leaves(TEXT + "- Cheese\n");

        assertThat(article.fact("Cheese")).isEqualTo(fact);
        assertThat(article.entry("Cheese")).isEqualTo(entry);
    }

    @Test
    void whatWasRemovedComesBackInItsPlaceWithItsIds(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        JsonNode history = article.get("/sections/history");
        article.delete("/sections/history").isDone();

        article.post("/revisions/2/revert").isDone().leaves(TEXT);

        JsonNode back = article.get("/sections/history");
        assertThat(Manuscript.ids(back)).isEqualTo(Manuscript.ids(history)).isNotEmpty();
        assertThat(back.get("sections").get(0).get("id").stringValue()).isEqualTo("after-the-war");
    }

    @Test
    void movesAndRenamingsAreUndone(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String lead = article.entry("The two countries have been neighbours since 1821.");
        article.patch("/sections/trade", "{'heading': 'Commerce', 'after': 'history'}").isDone();
        article.patch("/entries/" + lead, "{'section': 'trade'}").isDone();

        article.post("/revisions/2/revert").isDone();
        article.post("/revisions/3/revert").isDone().leaves(TEXT);
    }

    @Test
    void whatCameIntoASectionSinceItWasMovedMovesBackWithIt(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        article.patch("/sections/trade", "{'after': 'history'}").isDone();
        article.post("/passages", "{'section': 'trade', 'text': 'Wine follows.'}")
                .isCreated("entries");

        article.post("/revisions/2/revert")
                .isDone()
                .changesOfTypes("section-moved")
                .leaves(TEXT.replace("was cheese.\n", "was cheese.\n\nWine follows.\n"));
    }

    @Test
    void aFactThatWasRemovedIsAFactAgain(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String fact = article.fact("over 1,700");
        article.delete("/facts/" + fact).isDone();

        article.post("/revisions/2/revert").isDone().leaves(TEXT);

        assertThat(article.fact("over 1,700")).isEqualTo(fact);
    }

    @Test
    void aBatchIsUndoneAsAWhole(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        article.post(
                        "/batch",
                        """
                        [{'op': 'add-link', 'title': 'Cheese'},
                         {'op': 'remove-fact', 'id': '%s'},
                         {'op': 'remove-infobox-field', 'key': 'Border'}]\
                        """
                                .formatted(article.fact("over 1,700")))
                .isDone();

        article.post("/revisions/2/revert").isDone().leaves(TEXT);

        assertThat(article.texts("/figures", "facts", "text")).contains("over 1,700");
    }

    @Test
    void whatWasChangedSinceIsNamed(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String fact = article.fact("over 1,700");
        String entry = article.entry("In 1942, over 1,700 Ruritanians were expelled.");
        article.patch("/facts/" + fact, "{'value': 1800}").isDone();
        article.patch("/facts/" + fact, "{'value': 1900}").isDone();

        Reply refused = article.post("/revisions/2/revert").isRefused(409);

        JsonNode conflict = refused.member("conflicts").get(0);
        assertThat(conflict.get("entry").stringValue()).isEqualTo(entry);
        assertThat(conflict.has("base")).isTrue();
        assertThat(conflict.get("theirs").toString()).contains("1,900");
        assertThat(conflict.get("yours").toString()).contains("1,700");
    }

    @Test
    void whatIsGoneSinceIsNullInTheConflict(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String entry = article.entry("King Rudolf (1958)");
        article.patch("/entries/" + entry, "{'text': 'King Boris (1958)'}").isDone();
        article.delete("/entries/" + entry).isDone();

        Reply refused = article.post("/revisions/2/revert").isRefused(409);

        assertThat(refused.member("conflicts").get(0).get("theirs").isNull()).isTrue();
    }

    @Test
    void theFirstRevisionAndOnesThatAreNotThereAreNot(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.post("/revisions/1/revert").isRefused(409);
        article.post("/revisions/2/revert").isRefused(404);
        article.post("/revisions/0/revert").storesNothing();
        article.post("/revisions/x/revert").isRefused(400);
    }

    @Test
    void anArticleIsRestoredToWhatItWas(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        var ids = Manuscript.ids(article.get(""));
        article.delete("/sections/history").isDone();
        article.putText("Vandals were here.\n").isDone();
        article.post("/passages", "{'section': 'lead', 'text': 'Twice.'}").isCreated("entries");

        article.post("/restore", "{'revision': 1, 'comment': 'vandals'}").isDone().leaves(TEXT);

        assertThat(Manuscript.ids(article.get(""))).isEqualTo(ids);
        assertThat(article.lastRevision().get("comment").stringValue()).isEqualTo("vandals");
        assertThat(article.get("/revisions").get("revisions")).hasSize(5);
        article.post("/revisions/5/revert").isDone();
        assertThat(article.text()).contains("Vandals were here.").contains("Twice.");
        article.post("/restore", "{'revision': 5}").isDone().leaves(TEXT);
    }

    @Test
    void restoringWhatStandsChangesNothing(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.post("/restore", "{'revision': 1}").changesNothing();
        article.post("/links", "{'title': 'Cheese'}").isCreated("facts");
        article.post("/restore", "{'revision': 2}").changesNothing();
    }

    @Test
    void whatCannotBeRestoredIsRefused(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.post("/restore", "{'revision': 99}").isRefused(404);
        article.post("/restore", "{'revision': 'first'}").isRefused(400, "/revision");
        article.post("/restore", "{'revision': 1.5}").isRefused(400, "/revision");
        article.post("/restore", "{}").isRefused(400, "/revision");
    }
}
