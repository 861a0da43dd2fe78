package org.palimpsest.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palimpsest.article.Source;

import java.util.List;
import java.util.regex.Pattern;

/** The history of an article, and one revision, as reviewers look at them over HTTP. */
class HistoryPagesTest {

    private static final Published SCENE = new Published();

    /** Beside the three revisions: 4 brings markup and odd sources, 5 undoes it. */
    @BeforeAll
    static void edit() {
        SCENE.newsroom()
                .explains(
                        Published.SLUG,
                        5,
                        "<script>alert(1)</script>",
                        List.of(
                                new Source("Yearbook", "https://example.org/a?b=1&c=2"),
                                new Source("Trap", "javascript:alert(1)"),
                                new Source("Hearsay", null)));
        SCENE.newsroom()
                .reverts("bob", Published.SLUG, 4, SCENE.newsroom().correction(Published.SLUG, 4));
        SCENE.service().get("/articles", "Ledger-Position", "5");
    }

    @AfterAll
    static void stop() {
        SCENE.close();
    }

    @Test
    void aHistoryTellsWhoDidWhatWhenAndWhy() {
        Service.Answer answer = html("/revisions");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.header("ETag")).startsWith("\"5-html-");
        assertThat(answer.body())
                .contains("<bdi class=\"who\">ada</bdi>")
                .contains("<q class=\"why\" dir=\"auto\">why</q>")
                .contains(
                        "corrected a figure from <bdi>US$3.5 billion</bdi> to"
                                + " <bdi>US$3600000000</bdi> in <bdi>Economy</bdi>")
                .contains("imported the article “<bdi>Japan–Peru relations</bdi>”")
                .contains("undid <a href=\"" + Published.ARTICLE + "/revisions/4\">revision 4</a>")
                .contains("href=\"" + Published.ARTICLE + "/diff?from=4&amp;to=5\"")
                .contains(">Japan–Peru relations</h1>");
        assertThat(html("/revisions?format=json", "Accept", "text/html").json().isObject())
                .isTrue();
        assertThat(SCENE.status("/revisions?format=wiki")).isEqualTo(406);
    }

    @Test
    void whatEditorsWriteIsNeverMarkup() {
        for (String page : List.of("/revisions", "/revisions/4", "/diff?from=3&to=4")) {
            assertThat(html(page).body())
                    .as(page)
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                    .doesNotContain("<script>alert");
        }
    }

    @Test
    void filtersAreShownAndKept() {
        String page =
                html("/revisions?section=economy&type=figure-corrected&editor=&since=2000-01-01"
                                + "&limit=2")
                        .body();

        assertThat(page)
                .contains("<option value=\"economy\" selected=\"selected\">Economy</option>")
                .contains("<option value=\"figure-corrected\" selected=\"selected\">")
                .contains("name=\"since\"", "value=\"2000-01-01\"")
                .contains("<details class=\"narrow\" open=\"open\">")
                .contains(
                        "href=\""
                                + Published.ARTICLE
                                + "/revisions?section=economy&amp;type=figure-corrected"
                                + "&amp;since=2000-01-01&amp;limit=2&amp;before=4\">Older</a>")
                .doesNotContain(">Newest</a>");
        String further =
                html("/revisions?section=economy&type=figure-corrected&limit=2&before=4").body();
        assertThat(further)
                .contains(
                        "href=\""
                                + Published.ARTICLE
                                + "/revisions?section=economy&amp;type=figure-corrected"
                                + "&amp;limit=2\">Newest</a>");
        assertThat(html("/revisions?section=gone%26x%3D1").body())
                .contains("<option value=\"gone&amp;x=1\" selected=\"selected\">")
                .contains("No revision answers to this.");
    }

    @Test
    void anyTwoRevisionsCanBeCompared() {
        String page = html("/revisions").body();

        assertThat(page)
                .contains("action=\"" + Published.ARTICLE + "/diff\"")
                .contains(
                        "name=\"from\" value=\"4\" aria-label=\"from revision 4\""
                                + " checked=\"checked\"")
                .contains(
                        "name=\"to\" value=\"5\" aria-label=\"to revision 5\""
                                + " checked=\"checked\"");
        assertThat(html("/revisions?limit=1").body()).doesNotContain("name=\"from\"");
    }

    @Test
    void aBarOfThePictureLeadsToItsStretch() {
        String page = html("/revisions").body();
        var bar =
                Pattern.compile(
                                "href=\"(\\?section=economy&amp;since=[^\"#]+)#revisions\"><title>\u2068Economy\u2069:"
                                    + " revision 3</title>")
                        .matcher(page);

        assertThat(page).contains("viewBox=\"0 0 5 12\"");
        assertThat(bar.find()).isTrue();
        assertThat(
                        Published.numbers(
                                SCENE.service()
                                        .get(
                                                Published.ARTICLE
                                                        + "/revisions"
                                                        + bar.group(1).replace("&amp;", "&"))
                                        .json()))
                .containsExactly(3L);
    }

    @Test
    void aRevisionTellsAllAboutItself() {
        String page = html("/revisions/4").body();

        assertThat(page)
                .contains(
                        "<a rel=\"nofollow noopener\" dir=\"auto\""
                                + " href=\"https://example.org/a?b=1&amp;c=2\">Yearbook</a>")
                .contains("<bdi>Trap</bdi>", "javascript:alert(1)")
                .doesNotContain("href=\"javascript:")
                .contains("commit 4")
                .contains("href=\"" + Published.ARTICLE + "?revision=4\"")
                .contains("href=\"" + Published.ARTICLE + "/diff?from=3&amp;to=4\"")
                .contains("href=\"" + Published.ARTICLE + "/revisions/3\"")
                .contains("href=\"" + Published.ARTICLE + "/revisions/5\"")
                .contains(
                        "href=\"http://127.0.0.1:8080/edit" + Published.ARTICLE + "/revisions/4\"")
                .contains("<p dir=\"auto\">US$4</p>", "<p dir=\"auto\">US$5</p>")
                .contains("value <bdi>5</bdi>");
        assertThat(html("/revisions/1").body())
                .doesNotContain("/edit" + Published.ARTICLE + "/revisions/1")
                .doesNotContain("rel=\"prev\"");
        assertThat(html("/revisions/5").body())
                .contains("It undoes <a href=\"" + Published.ARTICLE + "/revisions/4\">")
                .doesNotContain("rel=\"next\"");
        assertThat(
                        SCENE.service()
                                .get(Published.ARTICLE + "/revisions/9", "Accept", "text/html")
                                .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/revisions", "/revisions/4", "/diff?from=1&to=3", "/blame"})
    void whoHasThePageAlreadyIsToldSo(String path) {
        Service.Answer first = html(path);

        assertThat(html(path, "If-None-Match", first.header("ETag")).status()).isEqualTo(304);
        assertThat(html(path, "If-None-Match", "\"4\"").status()).isEqualTo(200);
        assertThat(first.header("Vary")).contains("Accept");
        assertThat(first.header("Ledger-Position")).isNotEmpty();
        assertThat(first.body()).doesNotContain("style=\"").contains("<html lang=\"en\">");
    }

    /** Of each column of the picture the first and the last revision are read, and once only. */
    @Test
    void whatAPageTakesDoesNotGrowWithTheHistory() {
        SCENE.newsroom().imports("long", Newsroom.RELATIONS);
        for (int i = 1; i <= 400; i++) {
            SCENE.newsroom().corrects("long", i);
        }
        String position = Long.toString(SCENE.service().ledger().head().position());
        SCENE.service().get("/articles", "Ledger-Position", position);
        long start = SCENE.server().revisionsAskedFor();
        String page = SCENE.service().get("/articles/long/revisions?format=html").body();
        long first = SCENE.server().revisionsAskedFor() - start;
        SCENE.service().get("/articles/long/revisions?format=html&limit=10");
        long second = SCENE.server().revisionsAskedFor() - start - first;

        assertThat(page)
                .contains("viewBox=\"0 0 58 12\"")
                .contains("Every column is 7 revisions")
                .contains("<title>All revisions 1 to 7, of which 1 changed title or infobox<");
        assertThat(page.length()).isLessThan(70_000);
        assertThat(first).isLessThanOrEqualTo(51 + 2 * 58);
        assertThat(second).isLessThanOrEqualTo(11);
    }

    private static Service.Answer html(String path, String... headers) {
        return headers.length == 2 && headers[0].equals("Accept")
                ? SCENE.service().get(Published.ARTICLE + path, headers)
                : SCENE.service()
                        .get(
                                Published.ARTICLE
                                        + path
                                        + (path.contains("?") ? "&" : "?")
                                        + "format=html",
                                headers);
    }
}
