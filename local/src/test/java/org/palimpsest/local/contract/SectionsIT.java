package org.palimpsest.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code POST}, {@code PATCH} and {@code DELETE} of sections. */
@ExtendWith(Newsroom.Shared.class)
class SectionsIT {

    private static final String TEXT =
            """
            == History ==
            It began in 1872.

            === Wars ===
            There were 2 wars.

            ==Trade==
            Cheese was sold.
            """;

    private static final String HISTORY = TEXT.substring(0, TEXT.indexOf("==Trade=="));
    private static final String TRADE = TEXT.substring(HISTORY.length());

    @Test
    void aNewSectionIsTheLastOfLevelTwo(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.post("/sections", "{'heading': 'Culture'}")
                .isCreated("sections")
                .changes(Change.ofSection("section-added", "culture"))
                .leavesLines(TEXT + "== Culture ==\n");

        assertThat(article.text()).startsWith(TEXT);
        assertThat(article.get("/sections/culture").get("level").intValue()).isEqualTo(2);
    }

    @Test
    void itsSignsAreAsTheFirstHeadingHasThem(Newsroom newsroom) {
        Manuscript article = newsroom.given("==Trade==\nCheese was sold.\n\n== History ==\nOld.\n");

        article.post("/sections", "{'heading': 'Culture'}").isCreated("sections");

        assertThat(article.text()).contains("\n==Culture==");
    }

    @Test
    void itFollowsASectionAndAllUnderIt(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.post("/sections", "{'heading': 'Culture', 'after': 'history'}")
                .isCreated("sections")
                .leavesLines(HISTORY + "== Culture ==\n" + TRADE);
    }

    @Test
    void itComesBeforeASection(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.post("/sections", "{'heading': 'Culture', 'before': 'history'}")
                .isCreated("sections")
                .leavesLines("== Culture ==\n" + TEXT);
    }

    @Test
    void itIsTheLastChildOfItsParent(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.post("/sections", "{'heading': 'Peace', 'parent': 'history'}")
                .isCreated("sections")
                .leavesLines(HISTORY + "=== Peace ===\n" + TRADE);

        assertThat(article.get("/sections/peace").get("level").intValue()).isEqualTo(3);
    }

    @Test
    void anIdIsUniqueAndNeverLead(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.post("/sections", "{'heading': 'Trade'}")
                .changes(Change.ofSection("section-added", "trade-2"));
        article.post("/sections", "{'heading': 'trade!'}")
                .changes(Change.ofSection("section-added", "trade-3"));
        article.post("/sections", "{'heading': 'Lead'}")
                .changes(Change.ofSection("section-added", "lead-2"));
        article.post("/sections", "{'heading': '***'}")
                .changes(Change.ofSection("section-added", "section"));
    }

    @Test
    void aHeadingIsRenamedAndItsSectionKeepsItsId(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.patch("/sections/trade", "{'heading': 'Commerce'}")
                .isDone()
                .changes(Change.ofSection("section-renamed", "trade"))
                .leaves(TEXT.replace("==Trade==", "==Commerce=="));

        assertThat(article.get("/sections/trade").get("heading").stringValue())
                .isEqualTo("Commerce");
    }

    @Test
    void aSectionIsMovedWithAllUnderIt(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.patch("/sections/history", "{'after': 'trade'}")
                .isDone()
                .changes(Change.ofSection("section-moved", "history"))
                .leavesLines(TRADE + HISTORY);
    }

    @Test
    void aSectionMovedUnderAnotherIsOneLevelDeeper(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.patch("/sections/history", "{'parent': 'trade'}")
                .isDone()
                .changes(Change.ofSection("section-moved", "history"))
                .leavesLines(
                        TRADE
                                + HISTORY.replace("=== Wars ===", "==== Wars ====")
                                        .replace("== History ==", "=== History ==="));
    }

    @Test
    void aSectionIsRenamedAndMovedAsOneRevision(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        Reply reply =
                article.patch("/sections/trade", "{'heading': 'Commerce', 'before': 'history'}")
                        .isDone()
                        .leavesLines(TRADE.replace("Trade", "Commerce") + HISTORY);

        assertThat(reply.changes())
                .containsExactlyInAnyOrder(
                        Change.ofSection("section-renamed", "trade"),
                        Change.ofSection("section-moved", "trade"));
    }

    @Test
    void whatIsAlreadySoChangesNothing(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.patch("/sections/trade", "{'heading': 'Trade'}").changesNothing();
        article.patch("/sections/trade", "{'after': 'history'}").changesNothing().leaves(TEXT);
    }

    @Test
    void aSectionIsRemovedWithAllUnderIt(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String wars = article.entry("There were 2 wars.");

        article.delete("/sections/history")
                .isDone()
                .changes(Change.ofSection("section-removed", "history"))
                .leavesLines(TRADE);

        assertThat(article.read("/sections/wars").status()).isEqualTo(404);
        assertThat(article.read("/entries/" + wars).status()).isEqualTo(404);
        assertThat(article.get("/sections/wars?revision=1").get("heading").stringValue())
                .isEqualTo("Wars");
        assertThat(article.get("/revisions?section=history").get("revisions")).hasSize(2);
        article.delete("/sections/history").isRefused(404);
        article.patch("/sections/wars", "{'heading': 'Peace'}").isRefused(404);
    }

    @Test
    void whatCannotBeAHeadingIsRefused(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        for (String heading : new String[] {"", " ", "a\\nb", "a\\u0007b"}) {
            String body = "{'heading': '" + heading + "'}";
            article.post("/sections", body).isRefused(422, "/heading");
            article.patch("/sections/trade", body).isRefused(422, "/heading");
        }
        article.post("/sections", "{}").isRefused(400, "/heading");
        article.post("/sections", "{'heading': ['x']}").isRefused(400, "/heading");
    }

    @Test
    void aPlaceThatIsNotThereIsRefused(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.post("/sections", "{'heading': 'X', 'after': 'none'}").isRefused(422, "/after");
        article.post("/sections", "{'heading': 'X', 'before': 'none'}").isRefused(422, "/before");
        article.post("/sections", "{'heading': 'X', 'parent': 'none'}").isRefused(422, "/parent");
        article.patch("/sections/trade", "{'after': 'none'}").isRefused(422, "/after");
        article.patch("/sections/none", "{'heading': 'X'}").isRefused(404);
        article.delete("/sections/none").isRefused(404);
    }

    @Test
    void aSectionCannotStandUnderItself(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.patch("/sections/history", "{'parent': 'wars'}").isRefused(422, "/parent");
        article.patch("/sections/history", "{'after': 'wars'}").isRefused(422, "/after");
        article.patch("/sections/history", "{'parent': 'history'}").isRefused(422, "/parent");
    }

    @Test
    void aHeadingHasSixSignsAtMost(Newsroom newsroom) {
        Manuscript article = newsroom.given("====== Deep ======\nText.\n\n== Trade ==\nCheese.\n");

        article.post("/sections", "{'heading': 'X', 'parent': 'deep'}").isRefused(422, "/parent");
        article.patch("/sections/trade", "{'parent': 'deep'}").isRefused(422, "/parent");
    }
}
