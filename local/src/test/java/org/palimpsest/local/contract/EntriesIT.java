package org.palimpsest.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palimpsest.local.Client;

/** {@code PATCH} and {@code DELETE /articles/{slug}/entries/{id}}. */
@ExtendWith(Newsroom.Shared.class)
class EntriesIT {

    private static final String TEXT =
            """
            == History ==
            In 1872, 12 envoys met.

            In 1942, 1,700 people left.

            They came back.

            == Food ==
            - Cheese
            - Bread
            - Wine
            """;

    @Test
    void anEntryIsRevisedAndFactsThatStillStandKeepTheirIds(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String entry = article.entry("In 1872, 12 envoys met.");
        String envoys = article.fact("12");
        String year = article.fact("1872");

        article.patch("/entries/" + entry, "{'text': 'On 3 May, some 40 kings and 12 envoys met.'}")
                .isDone()
                .changes(Change.ofEntry("entry-revised", "history", entry))
                .leaves(
                        TEXT.replace(
                                "In 1872, 12 envoys met.",
                                "On 3 May, some 40 kings and 12 envoys met."));

        assertThat(article.fact("12")).isEqualTo(envoys);
        assertThat(article.fact("some 40")).isNotIn(envoys, year);
        assertThat(article.read("/facts/" + year).status()).isEqualTo(404);
    }

    @Test
    void aBulletStaysABullet(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.patch("/entries/" + article.entry("Bread"), "{'text': 'Black bread'}")
                .isDone()
                .leaves(TEXT.replace("- Bread", "- Black bread"));
    }

    @Test
    void anEntryIsMovedToAnotherSection(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String entry = article.entry("Bread");

        article.patch("/entries/" + entry, "{'section': 'history'}")
                .isDone()
                .changes(Change.ofEntry("entry-moved", "history", entry))
                .leavesLines(
                        TEXT.replace("- Bread\n", "")
                                .replace("They came back.\n", "They came back.\n- Bread\n"));

        assertThat(article.get("/entries/" + entry).get("section").stringValue())
                .isEqualTo("history");
    }

    @Test
    void anEntryIsMovedWithinItsSection(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String wine = article.entry("Wine");

        article.patch("/entries/" + wine, "{'after': '" + article.entry("Cheese") + "'}")
                .isDone()
                .changes(Change.ofEntry("entry-moved", "food", wine))
                .leaves(TEXT.replace("- Bread\n- Wine\n", "- Wine\n- Bread\n"));
        article.patch("/entries/" + wine, "{'before': '" + article.entry("Cheese") + "'}")
                .isDone()
                .leaves(TEXT.replace("- Cheese\n- Bread\n- Wine", "- Wine\n- Cheese\n- Bread"));
    }

    @Test
    void aParagraphIsMovedWithOneBlankLineAroundIt(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String last = article.entry("They came back.");
        String first = article.entry("In 1872, 12 envoys met.");

        article.patch("/entries/" + last, "{'after': '" + first + "'}")
                .isDone()
                .leaves(
                        TEXT.replace(
                                "In 1942, 1,700 people left.\n\nThey came back.",
                                "They came back.\n\nIn 1942, 1,700 people left."));
    }

    @Test
    void anEntryIsRevisedAndMovedAsOneRevision(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String bread = article.entry("Bread");

        Reply reply =
                article.patch(
                                "/entries/" + bread,
                                "{'text': 'Rye', 'before': '%s'}"
                                        .formatted(article.entry("Cheese")))
                        .isDone()
                        .leaves(TEXT.replace("- Cheese\n- Bread\n", "- Rye\n- Cheese\n"));

        assertThat(reply.changes())
                .containsExactlyInAnyOrder(
                        Change.ofEntry("entry-revised", "food", bread),
                        Change.ofEntry("entry-moved", "food", bread));
    }

    @Test
    void whatIsAlreadySoChangesNothing(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String bread = article.entry("Bread");

        article.patch("/entries/" + bread, "{'text': 'Bread'}").changesNothing();
        article.patch("/entries/" + bread, "{'after': '" + article.entry("Cheese") + "'}")
                .changesNothing()
                .leaves(TEXT);
    }

    @Test
    void anEntryIsRemovedAndStaysReadableInItsHistory(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String entry = article.entry("In 1942, 1,700 people left.");
        String figure = article.fact("1,700");

        article.delete("/entries/" + entry)
                .isDone()
                .changes(Change.ofEntry("entry-removed", "history", entry))
                .leaves(TEXT.replace("In 1942, 1,700 people left.\n\n", ""));

        assertThat(article.read("/entries/" + entry).status()).isEqualTo(404);
        assertThat(article.read("/facts/" + figure).status()).isEqualTo(404);
        assertThat(article.get("/revisions?entry=" + entry).get("revisions")).hasSize(2);
        assertThat(article.get("/facts/" + figure + "?revision=1").get("text").stringValue())
                .isEqualTo("1,700");
        article.delete("/entries/" + entry).isRefused(404);
        article.patch("/entries/" + entry, "{'text': 'x'}").isRefused(404);
        article.patch("/facts/" + figure, "{'value': 1}").isRefused(404);
    }

    @Test
    void aBulletIsRemovedFromItsList(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.delete("/entries/" + article.entry("Bread"))
                .isDone()
                .leaves(TEXT.replace("- Bread\n", ""));
    }

    @Test
    void anIdIsNeverUsedAgain(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String wine = article.entry("Wine");
        article.delete("/entries/" + wine).isDone();

        article.post("/passages", "{'section': 'food', 'text': 'Wine'}").isCreated("entries");

        assertThat(article.entry("Wine")).isNotEqualTo(wine);
    }

    @Test
    void whatWouldReadAsAnotherLineIsRefused(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String path = "/entries/" + article.entry("They came back.");

        for (String text : new String[] {"", " ", "a\\nb", "- x", "==x==", ";x", "\\u0001"}) {
            article.patch(path, "{'text': '" + text + "'}").isRefused(422, "/text");
        }
        article.patch(path, "{'text': 'a\\rb'}").isRefused(422, "/text");
        article.patch(path, "{'text': 7}").isRefused(400, "/text");
    }

    @Test
    void aPlaceThatIsNotThereIsRefused(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String path = "/entries/" + article.entry("Bread");
        String elsewhere = article.entry("They came back.");

        article.patch(path, "{'section': 'none'}").isRefused(422, "/section");
        article.patch(path, "{'after': 'e999'}").isRefused(422, "/after");
        article.patch(path, "{'before': 'e999'}").isRefused(422, "/before");
        article.patch(path, "{'section': 'food', 'after': '" + elsewhere + "'}")
                .isRefused(422, "/after");
        article.patch("/entries/e999", "{'text': 'x'}").isRefused(404);
        article.delete("/entries/e999").isRefused(404);
    }

    @Test
    void aMergePatchIsForFactsOnly(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.send("PATCH", "/entries/" + article.entry("Bread"), Client.WIKI, "Rye")
                .isRefused(415);
    }
}
