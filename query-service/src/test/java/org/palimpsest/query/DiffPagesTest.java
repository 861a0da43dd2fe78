package org.palimpsest.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palimpsest.article.EntryEvent.EntryMoved;
import org.palimpsest.article.EntryEvent.EntryRemoved;
import org.palimpsest.article.Frame;
import org.palimpsest.article.Heading;
import org.palimpsest.article.InfoboxEvent.FieldAdded;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.Relocation;
import org.palimpsest.article.SectionEvent.SectionRenamed;

/** Two revisions as reviewers look at them over HTTP. */
class DiffPagesTest {

    private static final Published SCENE = new Published();
    private static final String DIFF = Published.ARTICLE + "/diff";

    /** Beside the three revisions: 4 renames, moves, removes and adds a field. */
    @BeforeAll
    static void edit() {
        SCENE.newsroom()
                .writes(
                        "ada",
                        Published.SLUG,
                        new SectionRenamed(
                                new Heading(new Frame("\n\n", "== ", " =="), "economy", 2, "Trade"),
                                null),
                        new EntryMoved(
                                "lead",
                                "e1",
                                new Relocation("economy", "e2", "\n\n", null, null),
                                null),
                        new EntryRemoved("high-level-visits", "e6", null),
                        new FieldAdded(
                                new InfoboxField(new Frame("\n", "- ", ""), "Note", ": ", "new"),
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
    void wordsAreMarkedWithMoreThanColour() {
        assertThat(html("from=2&to=3&view=lines"))
                .contains(
                        "Trade totaled <del><span class=\"hidden\">[removed:"
                                + " </span>US$3600000000<span class=\"hidden\">]</span></del><ins>"
                                + "<span class=\"hidden\">[added: </span>US$4<span"
                                + " class=\"hidden\">]</span></ins> in ");
    }

    @Test
    void sideBySideEachSideHasItsOwnWords() {
        String page = html("from=2&to=3");

        assertThat(page).contains("<div class=\"diff columns\">");
        assertThat(page.split("<del>")).hasSize(2);
        assertThat(page.split("<ins>")).hasSize(2);
        assertThat(page)
                .containsSubsequence(
                        "<span class=\"hidden\">Before: </span>",
                        "US$3600000000",
                        "<span class=\"hidden\">After: </span>",
                        "US$4");
    }

    @Test
    void whatMovedSaysFromWhereToWhere() {
        assertThat(html("from=3&to=4"))
                .contains(
                        "<strong>Moved</strong>: moved from <bdi>the lead</bdi>, first to"
                                + " <bdi>Trade</bdi>, behind “<bdi>Trade totaled US$4 in 2023")
                .contains("<strong>Removed</strong>", "Prince Hitachi (June 1999)")
                .containsSubsequence("<strong>Added</strong>", "<bdi class=\"key\">Note</bdi>: ")
                .containsSubsequence("class=\"heading level-2\"", "Economy", "Trade")
                .contains("4 parts differ.");
    }

    @Test
    void whatIsTheSameIsFolded() {
        assertThat(html("from=2&to=3"))
                .containsSubsequence(
                        "<summary>4 unchanged lines</summary>",
                        "Relations began in June 1872.",
                        "</details>",
                        "Economy",
                        "<strong>Changed</strong>",
                        "Details",
                        "<summary>7 unchanged lines</summary>");
        assertThat(html("from=3&to=3")).contains("They read the same.");
    }

    @Test
    void theWayGoesOn() {
        assertThat(html("from=2&to=3"))
                .contains("href=\"" + DIFF + "?from=1&amp;to=2\">Previous change</a>")
                .contains("href=\"" + DIFF + "?from=3&amp;to=4\">Next change</a>")
                .contains("href=\"" + DIFF + "?from=3&amp;to=2\">Swap the two</a>")
                .contains("href=\"" + DIFF + "?from=2&amp;to=3&amp;view=lines\">In one column")
                .contains("<q dir=\"auto\">why</q>")
                .contains("href=\"" + Published.ARTICLE + "?revision=2\"");
        assertThat(html("from=4&to=1&view=lines"))
                .contains("2 revisions lie between the two.")
                .contains("href=\"" + DIFF + "?from=1&amp;to=4&amp;view=lines\">Swap the two</a>")
                .contains("href=\"" + DIFF + "?from=4&amp;to=1\">Side by side</a>")
                .contains(
                        "href=\"/articles/japan-peru-relations/revisions/4\">Revision 4</a> is by")
                .doesNotContain("Previous change", "Next change", "<q ");
        assertThat(SCENE.status("/diff?from=1&to=2&view=sideways&format=html")).isEqualTo(400);
        assertThat(SCENE.status("/diff?from=1&to=9&format=html")).isEqualTo(404);
    }

    private static String html(String query) {
        Service.Answer answer = SCENE.service().get(DIFF + "?" + query, "Accept", "text/html");
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }
}
