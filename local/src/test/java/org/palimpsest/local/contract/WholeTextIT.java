package org.palimpsest.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palimpsest.local.Client;

/** {@code PUT /articles/{slug}/source}, without others at work. */
@ExtendWith(Newsroom.Shared.class)
class WholeTextIT {

    private static final String TEXT = Ruritania.TEXT;

    /** Puts the article's text with one thing replaced, and asserts that it stands so. */
    private static Reply replace(Manuscript article, String before, String after) {
        String text = TEXT.replace(before, after);
        assertThat(text).isNotEqualTo(TEXT);
        return article.putText(text).isDone().leaves(text);
    }

    @Test
    void theSameTextChangesNothing(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.putText(TEXT).changesNothing().leaves(TEXT);
    }

    @Test
    void aChangedWordIsOneRevisedEntryThatKeepsItsIdAndFacts(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String entry = article.entry("In June 1872, a treaty was signed by 12 envoys.");
        String envoys = article.fact("12");

        replace(article, "a treaty was signed", "a pact was signed")
                .changes(Change.ofEntry("entry-revised", "history", entry));

        assertThat(article.fact("12")).isEqualTo(envoys);
        assertThat(article.get("/facts/" + envoys).get("revision").longValue()).isEqualTo(1);
    }

    @Test
    void aChangedFigureIsACorrection(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String entry = article.entry("In 1942, over 1,700 Ruritanians were expelled.");
        String fact = article.fact("over 1,700");

        replace(article, "over 1,700", "about 1,850")
                .changes(Change.ofFact("figure-corrected", "history", entry, fact));

        assertThat(article.fact("about 1,850")).isEqualTo(fact);
    }

    @Test
    void aChangedDateIsACorrection(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String fact = article.fact("17 December 1996");

        replace(article, "17 December 1996", "18 December 1996").changesOfTypes("date-corrected");

        assertThat(article.fact("18 December 1996")).isEqualTo(fact);
    }

    @Test
    void aVisitWhoseYearsChangedIsACorrectedVisit(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String fact = article.fact("Chancellor Ada Sapt (1982, 1996)");
        String entry = article.entry("Chancellor Ada Sapt (1982, 1996)");

        replace(article, "(1982, 1996)", "(1982, 1997)")
                .changes(Change.ofFact("visit-corrected", "high-level-visits", entry, fact));
    }

    @Test
    void aMovedBulletIsOneMove(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String rudolf = article.entry("King Rudolf (1958)");
        String sapt = article.entry("Chancellor Ada Sapt (1982, 1996)");

        Reply reply =
                replace(
                        article,
                        "- King Rudolf (1958)\n- Chancellor Ada Sapt (1982, 1996)\n",
                        "- Chancellor Ada Sapt (1982, 1996)\n- King Rudolf (1958)\n");

        assertThat(reply.changes())
                .singleElement()
                .isIn(
                        Change.ofEntry("entry-moved", "high-level-visits", rudolf),
                        Change.ofEntry("entry-moved", "high-level-visits", sapt));
        assertThat(article.entry("King Rudolf (1958)")).isEqualTo(rudolf);
    }

    @Test
    void anAddedBulletIsOneAddition(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        int facts = article.facts().size();

        Reply reply = replace(article, "- Chancellor", "- Queen Flavia (1967)\n- Chancellor");

        assertThat(reply.changes()).hasSize(1);
        assertThat(reply.changes().getFirst().section()).isEqualTo("high-level-visits");
        assertThat(reply.changes().getFirst().entry())
                .isEqualTo(article.entry("Queen Flavia (1967)"));
        assertThat(article.facts()).hasSize(facts + 1);
    }

    @Test
    void aRemovedParagraphIsOneRemoval(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String entry = article.entry("In 1942, over 1,700 Ruritanians were expelled.");

        replace(article, "In 1942, over 1,700 Ruritanians were expelled.\n\n", "")
                .changes(Change.ofEntry("entry-removed", "history", entry));
    }

    @Test
    void aRenamedSectionKeepsItsId(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        replace(article, "== Trade ==", "== Commerce ==")
                .changes(Change.ofSection("section-renamed", "trade"));
    }

    @Test
    void anInfoboxFieldIsSet(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        replace(article, "- Border: 120 km", "- Border: 121 km")
                .changes(Change.ofField("infobox-field-set", "Border"));
    }

    @Test
    void aRetitledArticleKeepsItsSlug(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.putRaw("", "= Another title =\n\n" + TEXT)
                .isDone()
                .changes(Change.ofArticle("article-retitled"));

        assertThat(article.get("").get("title").stringValue()).isEqualTo("Another title");
        assertThat(article.get("").get("slug").stringValue()).isEqualTo(article.slug());
    }

    @Test
    void anyTextComesOutAsItWasSent(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        for (String text :
                new String[] {
                    "",
                    "\n\n\nOnly this.",
                    "==A==\n==A==\n===A===\n- x\n- x\n",
                    "Infobox\n- K: v\n- K: v\n\n\n;t\n-x\n",
                    TEXT.replace("\n", "\n\n"),
                    TEXT.replace(" ==", "==").replace("== ", "=="),
                    TEXT + TEXT
                }) {
            article.putText(text).leaves(text);
        }
        article.putText(TEXT).isDone().leaves(TEXT);
    }

    @Test
    void whereOnlySpacesDifferTheTextIsAsItWasSent(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        String text = TEXT.replace("== History ==\n", "== History ==\n\n\n");
        article.putText(text).isDone().leaves(text);
    }

    @Test
    void aByteOrderMarkAndCrLfAreNoChange(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.putRaw("", "\uFEFF" + article.raw().replace("\n", "\r\n")).changesNothing();
    }

    @Test
    void saysWhyAndOnWhatSources(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.putText(
                        "?comment=shorter&source=Gazette&source=https%3A%2F%2Fg.example%2F1",
                        "Short.\n")
                .isDone();

        assertThat(article.lastRevision().get("comment").stringValue()).isEqualTo("shorter");
        assertThat(article.lastRevision().get("sources")).hasSize(2);
        article.putText("?comment=" + "x".repeat(501), "Shorter.\n").isRefused(422);
        article.putText("?" + "source=x&".repeat(21), "Shorter.\n").isRefused(422);
    }

    @Test
    void whatIsNoArticleIsRefused(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.putRaw("", "").isRefused(422);
        article.putRaw("", TEXT).isRefused(422);
        article.putRaw("", "= – =\n" + TEXT).isRefused(422);
        article.putText("A\0B\n").isRefused(422);
        article.putText("A\rB\n").isRefused(422);
        article.putText("a".repeat(2 * 1024 * 1024)).isRefused(413);
        article.putText("1 man, ".repeat(20_001) + "\n").isRefused(422);
        article.send("PUT", "/source", Client.JSON, "{}").isRefused(415);
        article.putText("?base=x", TEXT).isRefused(400);
        article.putText("?base=99", TEXT).isRefused(404).leaves(TEXT);
    }
}
