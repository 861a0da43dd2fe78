package org.palimpsest.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code If-Match}: an editor writes only upon what they saw, as fine as one fact. */
@ExtendWith(Newsroom.Shared.class)
class IfMatchIT {

    private static final String TRADE =
            "In 2013, trade totaled US$3.5 billion; about 3 per cent of it was cheese.";

    @Test
    void twoFiguresOfOneParagraphAreCorrectedAtOnce(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);
        String total = "/facts/" + article.fact("US$3.5 billion");
        String share = "/facts/" + article.fact("about 3 per cent");
        String totalSeen = article.tag(total);
        String shareSeen = article.tag(share);

        article.ifMatch(totalSeen).patch(total, "{'value': 3600000000}").isDone();
        article.ifMatch(shareSeen)
                .patch(share, "{'value': 4}")
                .isDone()
                .leaves(
                        Ruritania.TEXT
                                .replace("US$3.5 billion", "US$3.6 billion")
                                .replace("about 3 per", "about 4 per"));
    }

    @Test
    void theSameFigureIsNotOverwritten(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);
        String fact = article.fact("US$3.5 billion");
        String total = "/facts/" + fact;
        String seen = article.tag(total);
        article.ifMatch(seen).patch(total, "{'value': 3600000000}").isDone();

        Reply refused = article.ifMatch(seen).patch(total, "{'value': 3700000000}").isRefused(412);

        assertThat(refused.member("current")).isEqualTo(article.get(total));
        article.patch(total, "{'value': 3700000000}").isDone();
        assertThat(article.get("/revisions?fact=" + fact).get("revisions")).hasSize(3);
    }

    @Test
    void anEntryCountsItsFacts(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);
        String entry = "/entries/" + article.entry(TRADE);
        String seen = article.tag(entry);
        article.patch("/facts/" + article.fact("about 3 per cent"), "{'value': 4}").isDone();

        Reply refused = article.ifMatch(seen).patch(entry, "{'text': 'X.'}").isRefused(412);

        assertThat(refused.member("current")).isEqualTo(article.get(entry));
        article.ifMatch(seen).delete(entry).isRefused(412);
        article.ifMatch(article.tag(entry)).delete(entry).isDone();
    }

    @Test
    void aSectionCountsWhatStandsUnderIt(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);
        String seen = article.tag("/sections/history");
        article.post("/passages", "{'section': 'after-the-war', 'text': 'X.'}")
                .isCreated("entries");

        Reply refused =
                article.ifMatch(seen)
                        .patch("/sections/history", "{'heading': 'Past'}")
                        .isRefused(412);

        assertThat(refused.member("current")).isEqualTo(article.get("/sections/history"));
        article.ifMatch(seen).delete("/sections/history").isRefused(412);
        article.ifMatch(article.tag("/sections/trade"))
                .patch("/sections/trade", "{'heading': 'Commerce'}")
                .isDone();
    }

    @Test
    void whatAddsMatchesTheArticle(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);
        String seen = article.tag("");
        article.put("/infobox/Border", "{'value': '121 km'}").isDone();
        Manuscript late = article.ifMatch(seen);

        Reply refused = late.post("/links", "{'title': 'Cheese'}").isRefused(412);
        assertThat(refused.member("current")).isEqualTo(article.get(""));
        late.post("/batch", "[{'op': 'add-link', 'title': 'Cheese'}]").isRefused(412);
        late.post("/revisions/2/revert").isRefused(412);
        late.post("/restore", "{'revision': 1}").isRefused(412);
        late.putText("Short.\n").isRefused(412);
        article.ifMatch(article.tag("")).post("/links", "{'title': 'Cheese'}").isCreated("facts");
    }

    @Test
    void anyRepresentationsTagWillDo(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);

        article.ifMatch("\"1-wiki\"").put("/infobox/Border", "{'value': '1 km'}").isDone();
        article.ifMatch("\"7\", \"2-html\"").putText("Short.\n").isDone();
        article.ifMatch("*").putText("Shorter.\n").isDone();
        article.ifMatch("\"3-markdown\"").putText("Shortest.\n").isRefused(412);
        article.ifMatch("nonsense").putText("Shortest.\n").isRefused(400);
    }

    @Test
    void whatIsGoneIsNotThere(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);
        String entry = "/entries/" + article.entry(TRADE);
        String seen = article.tag(entry);
        article.delete(entry).isDone();

        article.ifMatch(seen).patch(entry, "{'text': 'X.'}").isRefused(404);
    }
}
