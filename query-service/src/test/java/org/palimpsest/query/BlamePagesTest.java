package org.palimpsest.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Who wrote what, as reviewers look at it over HTTP. */
class BlamePagesTest {

    private static final Published SCENE = new Published();

    @AfterAll
    static void stop() {
        SCENE.close();
    }

    @Test
    void eachRunSaysWhoseItIsAndLeadsThere() {
        assertThat(html(""))
                .contains(
                        "<a class=\"a4\" href=\"revisions/1\" title=\"Revision 1 by"
                                + " \u2068editor\u2069, ")
                .containsPattern(
                        "<a class=\"a5\" href=\"revisions/3\" title=\"Revision 3 by"
                                + " \u2068bob\u2069, [^\"]+\">US\\$4 </a>")
                .containsSubsequence(
                        "<h3 dir=\"auto\">Economy</h3>", "<h4 dir=\"auto\">Details</h4>")
                .containsSubsequence("<ul>", "Prime Minister Shinzō Abe (2016)", "</ul>");
    }

    @Test
    void theLegendNamesTheAges() {
        assertThat(html(""))
                .contains("<span class=\"a4\">revision 1</span>")
                .contains("<span class=\"a5\">revision 3</span>")
                .doesNotContain("<span class=\"a3\">");
    }

    @Test
    void thePastSaysThatItIsPast() {
        assertThat(html("?revision=2"))
                .contains("class=\"notice\"")
                .contains("href=\"" + Published.ARTICLE + "/blame\">See the present</a>")
                .contains("href=\"revisions/2\"")
                .doesNotContain("href=\"revisions/3\"");
        assertThat(html("?at=" + SCENE.commits().getFirst().at()))
                .contains("This is revision 1,")
                .doesNotContain("href=\"revisions/2\"");
        assertThat(html("")).doesNotContain("class=\"notice\"");
    }

    private static String html(String query) {
        Service.Answer answer =
                SCENE.service().get(Published.ARTICLE + "/blame" + query, "Accept", "text/html");
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }
}
