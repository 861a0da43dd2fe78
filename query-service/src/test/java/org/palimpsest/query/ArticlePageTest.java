package org.palimpsest.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palimpsest.article.Source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An article as people read it: its page, and its Markdown. */
class ArticlePageTest {

    private static final Published SCENE = new Published();
    private static final Path SAMPLE =
            Path.of("../local/src/main/resources/demo/japan-peru-relations.wiki");
    private static final int LARGEST_PAGE = 100_000;

    private static final Pattern NOTE =
            Pattern.compile("<span class=\"note\" dir=\"ltr\">(.*?)</span>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]*)\"");

    @AfterAll
    static void stop() {
        SCENE.close();
    }

    @Test
    void aBrowserIsShownThePage() {
        Service.Answer answer =
                SCENE.service().get(Published.ARTICLE, "Accept", "text/html,*/*;q=0.8");

        assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.body())
                .contains("<title>Japan–Peru relations – Palimpsest</title>")
                .contains("<caption>In brief</caption>")
                .contains("<a href=\"#details\"><span class=\"number\">1.1</span>")
                .contains("<h2 id=\"economy\" dir=\"auto\"><span class=\"number\">1</span> Economy")
                .contains("<h3 id=\"details\" dir=\"auto\"><span class=\"number\">1.1</span> ")
                .contains("<h2 id=\"high-level-visits\"")
                .doesNotContain("class=\"notice past\"");
        assertThat(words(answer.body()))
                .contains("Relations began in June 1872")
                .contains("Visits from Japan to Peru");
    }

    @Test
    void aFactSaysWhatItIsAndWhoseOnWhatSource() {
        String page = page(Published.ARTICLE);

        assertThat(notes(page))
                .anyMatch(note -> note.startsWith("Figure 4 USD Since revision 3 by bob, "))
                .anyMatch(note -> note.startsWith("Figure over 1,700 people Since revision 1 by"))
                .anyMatch(note -> note.startsWith("Date 1872-06 Since revision 1 by editor, "))
                .anyMatch(
                        note ->
                                note.startsWith(
                                        "Visit \u2068Prince Hitachi\u2069, from \u2068Japan\u2069"
                                                + " to "))
                .allMatch(
                        note ->
                                note.startsWith("Since ")
                                        || note.endsWith("No source given. History Correct"));
        assertThat(page)
                .contains("<span class=\"fact\" tabindex=\"0\">US$4<span class=\"note\"")
                .contains("href=\"/articles/japan-peru-relations/revisions?fact=f2\"")
                .contains(
                        "href=\"http://127.0.0.1:8080/edit/articles/japan-peru-relations/facts/f2\"");
    }

    @Test
    void aLineOfTheInfoboxSaysWhose() {
        String page = page(Published.ARTICLE);
        String infobox = page.substring(page.indexOf("<table"), page.indexOf("</table>"));

        assertThat(notes(infobox))
                .isNotEmpty()
                .allMatch(note -> note.startsWith("Since revision 1 by editor, "));
        assertThat(infobox)
                .contains("href=\"" + Published.ARTICLE + "/revisions/1\"")
                .doesNotContain("class=\"recent\"");
    }

    @Test
    void aPastRevisionSaysWhichItIsAndLeadsThroughTime() {
        Service.Answer answer = html(Published.ARTICLE + "?revision=2");

        assertThat(words(answer.body())).contains("Revision 2 of 3").contains("by ada: why");
        assertThat(answer.body())
                .contains("US$3600000000<span class=\"note\"")
                .contains("rel=\"prev\" href=\"/articles/japan-peru-relations?revision=1\"")
                .contains("rel=\"next\" href=\"/articles/japan-peru-relations\"")
                .contains("href=\"/articles/japan-peru-relations/diff?from=2&amp;to=3\"")
                .containsPattern("<input [^>]*name=\"revision\"[^>]*max=\"3\"[^>]*value=\"2\"")
                .doesNotContain("class=\"recent\"", ">Correct</a>");
        assertThat(html(Published.ARTICLE + "?at=" + SCENE.commits().get(1).at()).body())
                .isEqualTo(answer.body());
        assertThat(html(Published.ARTICLE + "?revision=4").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/blame", "/timeline"})
    void aPageOfThePastLeadsToOthersOfThePast(String path) {
        assertThat(html(Published.ARTICLE + path + "?revision=2").body())
                .contains("href=\"" + Published.ARTICLE + "?revision=2&amp;format=wiki\"")
                .contains("href=\"" + Published.ARTICLE + "/blame?revision=2\"")
                .contains("href=\"" + Published.ARTICLE + "/timeline?revision=2\"")
                .contains("href=\"" + Published.ARTICLE + "/revisions\"");
        assertThat(html(Published.ARTICLE + path).body())
                .contains("href=\"" + Published.ARTICLE + "?format=wiki\"")
                .doesNotContain("/blame?revision", "/timeline?revision");
    }

    @Test
    void aPageIsAnotherOnceThereIsAFurtherRevision() {
        publish("aging", Newsroom.RELATIONS);
        SCENE.newsroom().corrects("aging", 7);
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        Service.Answer present = seen("/articles/aging");
        Service.Answer past = seen("/articles/aging?revision=1");

        assertThat(present.header("ETag")).matches("\"2-html-[0-9a-f]{8}-" + today + "\"");
        assertThat(past.header("ETag")).matches("\"1-html-[0-9a-f]{8}-of-2\"");
        assertThat(status("/articles/aging", present)).isEqualTo(304);
        assertThat(status("/articles/aging?revision=1", past)).isEqualTo(304);

        SCENE.newsroom().corrects("aging", 8);

        assertThat(words(seen("/articles/aging?revision=1").body())).contains("Revision 1 of 3");
        assertThat(status("/articles/aging?revision=1", past)).isEqualTo(200);
        assertThat(status("/articles/aging", present)).isEqualTo(200);
    }

    @Test
    void whatChangedInTheLastDaysIsMarkedInTheMargin() {
        String page = page(Published.ARTICLE);

        assertThat(page)
                .containsOnlyOnce("class=\"recent\"")
                .containsPattern(
                        "US\\$4<.*class=\"recent\" dir=\"ltr\""
                                + " href=\"/articles/japan-peru-relations/revisions/3\"");
        assertThat(words(page)).contains("Changed on ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/a?b=\"&c", "HTTPS://example.org/"})
    void aSourceIsListedAndLinked(String address) {
        String page = corrected(new Source("Customs <yearbook>", address));

        assertThat(notes(page)).anyMatch(note -> note.contains("Source: Customs &lt;yearbook&gt;"));
        assertThat(page)
                .contains("<sup class=\"cite\"> <a href=\"#source_1\" aria-label=\"Source 1\">")
                .contains(
                        "<li id=\"source_1\" dir=\"auto\"><a rel=\"nofollow noopener\" href=\""
                                + address.replace("&", "&amp;").replace("\"", "&quot;")
                                + "\">Customs &lt;yearbook&gt;</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " https://example.org",
                "data:text/html,x",
                "//example.org",
                "java\nscript:http://example.org"
            })
    void anAddressThatIsNotSafeIsNotFollowed(String address) {
        assertThat(corrected(new Source("Yearbook", address)))
                .contains("<li id=\"source_1\" dir=\"auto\">Yearbook</li>")
                .doesNotContain("alert(1)");
    }

    @Test
    void wikiTextIsNeverTrusted() {
        publish(
                "nasty",
                """
                = <script>alert(0)</script> =

                Infobox
                - <b onclick=x>Key</b>: "><img src=x onerror=alert(1)>

                <script>alert('x')</script> cost US$5 million.

                == Main ==
                == <style>*{}</style> [[${7*7}]] ==
                ;</p><a href="javascript:alert(3)">
                - <!-- "&lt;' ]]>
                """);
        String page = page("/articles/nasty");

        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; cost <span")
                .contains("&quot;&gt;&lt;img src=x onerror=alert(1)&gt;<span")
                .contains("&lt;style&gt;*{}&lt;/style&gt; [[${7*7}]]</h2>")
                .contains("&lt;/p&gt;&lt;a href=&quot;javascript:alert(3)&quot;&gt;</p>")
                .contains("&lt;!-- &quot;&amp;lt;&#39; ]]&gt;</li>")
                .containsOnlyOnce("<script")
                .containsOnlyOnce("id=\"main\"")
                .doesNotContain("<style", "<img", "<b onclick", "<!--");
    }

    @Test
    void textThatRunsFromRightToLeftKeepsItsDirection() {
        publish(
                "hebrew",
                """
                = שלום =

                - עולם (2016)

                == פרק ==
                7 מילים.
                """);

        assertThat(page("/articles/hebrew"))
                .contains("<h1 dir=\"auto\">שלום</h1>")
                .contains("<bdi>פרק</bdi></a>")
                .containsPattern("<li id=\"entry_e\\d+\" dir=\"auto\">עולם")
                .containsPattern("<p id=\"entry_e\\d+\" dir=\"auto\"><span class=\"fact\"");
    }

    @Test
    void aPageOfTheSampleIsSmall() throws IOException {
        publish("sample", Files.readString(SAMPLE));
        String page = page("/articles/sample");
        String assets =
                ASSET.matcher(page)
                        .results()
                        .map(asset -> SCENE.service().get(asset.group(1)).body())
                        .collect(Collectors.joining());

        assertThat(assets).contains(".fact", "'use strict'");
        assertThat((page + assets).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST_PAGE);
    }

    @Test
    void theMarkdownReadsAsTheArticle() {
        publish(
                "marked",
                """
                = A *title* =

                Infobox
                - Key: a | b

                Sales were US$5 in 2013.

                == History ==
                ;A term
                - one
                - # two
                === Deeper ===
                1. No list.
                """);
        SCENE.newsroom()
                .corrects(List.of(new Source("A [book]", "https://a.b/?c")), "ada", "marked", 6);
        Service.Answer answer = fresh("/articles/marked", "Accept", "text/markdown");

        assertThat(answer.header("Content-Type")).isEqualTo("text/markdown;charset=UTF-8");
        assertThat(answer.header("ETag")).isEqualTo("\"2-markdown\"");
        assertThat(answer.body())
                .isEqualTo(
                        """
                        # A \\*title\\*

                        |  |  |
                        | --- | --- |
                        | Key | a \\| b |

                        Sales were US$6 in 2013. \\[1\\]

                        ## History

                        **A term**

                        - one
                        - \\# two

                        ### Deeper

                        1\\. No list.

                        ## Sources

                        1. A \\[book\\], <https://a.b/?c>
                        """);
        assertThat(SCENE.service().get("/articles/marked?revision=1&format=markdown").body())
                .contains("US$5 in 2013.\n")
                .doesNotContain("Sources");
    }

    /** The page of an article whose first figure was corrected on that source. */
    private static String corrected(Source source) {
        String slug = "sourced-" + Integer.toHexString(source.hashCode());
        publish(slug, Newsroom.RELATIONS);
        SCENE.newsroom().corrects(List.of(source), "ada", slug, 9);
        return page("/articles/" + slug);
    }

    private static void publish(String slug, String text) {
        SCENE.newsroom().imports(slug, text);
    }

    private static String page(String path) {
        Service.Answer answer = seen(path);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static Service.Answer html(String path) {
        return SCENE.service().get(path, "Accept", "text/html");
    }

    /** The page as of all that was written before. */
    private static Service.Answer seen(String path) {
        return fresh(path, "Accept", "text/html");
    }

    private static Service.Answer fresh(String path, String header, String value) {
        String head = Long.toString(SCENE.service().ledger().head().position());
        return SCENE.service().get(path, header, value, "Ledger-Position", head);
    }

    private static int status(String path, Service.Answer known) {
        return SCENE.service()
                .get(path, "Accept", "text/html", "If-None-Match", known.header("ETag"))
                .status();
    }

    private static List<String> notes(String page) {
        Matcher notes = NOTE.matcher(page);
        return notes.results().map(note -> words(note.group(1))).toList();
    }

    private static String words(String html) {
        return TAG.matcher(html.replace("<br>", " ")).replaceAll("").strip();
    }
}
