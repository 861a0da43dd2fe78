package org.palimpsest.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palimpsest.article.Slug;
import org.palimpsest.ledger.Ledger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Editors work on pages, without a script. */
@OverHttp
class EditingByPagesTest {

    private static final TestDatabase DATABASE = new TestDatabase();
    private static final AtomicInteger ARTICLES = new AtomicInteger();

    @LocalServerPort private int port;
    @Autowired private Ledger ledger;
    private Browser browser;
    private String title = "";
    private String slug = "";

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", DATABASE::uri);
    }

    @BeforeEach
    void anArticle() {
        title = "Ruritania–Sylvania relations, desk " + ARTICLES.incrementAndGet();
        slug = Slug.of(title);
        new Editor(port).importText(text()).is(201);
        browser = Browser.signedIn(port);
    }

    private String text() {
        return """
        = %s =

        Infobox
        - Party1: Ruritania
        - Party2: Sylvania

        ==Trade==
        In 2019, trade totaled US$3.5 billion.

        Nobody counted the <script>alert()</script> & the "rest".

        ==High-level visits==
        ;From Ruritania to Sylvania
        - Queen Flavia (1894)
        """
                .formatted(title);
    }

    private String page() {
        return "/edit/articles/" + slug;
    }

    private static String[] and(String[] fields, String... more) {
        return Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private long revision() {
        return new Editor(port)
                .patch("/articles/" + slug + "/facts/f1?dryRun=true", "{}")
                .is(200)
                .json()
                .get("revision")
                .longValue();
    }

    private String source() {
        return browser.get(page() + "/source").is(200).html();
    }

    @Test
    void eachFactLeadsToItsForm() {
        String html = browser.get(page()).is(200).html();
        assertThat(html)
                .contains(
                        "href=\""
                                + page()
                                + "/facts/f2\" title=\"Correct this figure\">US$3.5 billion</a>")
                .contains(page() + "/visits/new", page() + "/source", page() + "/entries/e1")
                .contains("http://reads.example/base/articles/" + slug);
    }

    @Test
    void aFigureIsCorrectedWhereItStands() {
        browser.fill(
                        page() + "/facts/f2",
                        "value",
                        "3600000000",
                        "qualifier",
                        "about",
                        "comment",
                        "revised by customs",
                        "source-title",
                        "Customs yearbook",
                        "source-url",
                        "https://customs.example/2019",
                        "source-title",
                        "",
                        "source-url",
                        "",
                        "act",
                        "save")
                .leadsTo(page() + "/saved?revision=2&changed=true");
        assertThat(browser.get(page() + "/saved?revision=2&changed=true").is(200).html())
                .contains("Saved as revision 2")
                .contains("http://reads.example/base/articles/" + slug + "/diff?from=1&amp;to=2");
        assertThat(source()).contains("trade totaled about US$3.6 billion.");
        assertThat(ledger.lastCommit(slug).orElseThrow().text("editor")).contains("editor");
    }

    @Test
    void aPreviewShowsBeforeAndAfterAndStoresNothing() {
        Browser.Page preview =
                browser.fill(
                        page() + "/facts/f2",
                        "value",
                        "3600000000",
                        "qualifier",
                        "exact",
                        "comment",
                        "why",
                        "act",
                        "preview");
        assertThat(preview.is(200).html())
                .contains("<del>US$3.5</del>", "<ins>US$3.6</ins>", "figure corrected")
                .contains("value=\"3600000000\"", "value=\"why\"");
        assertThat(revision()).isEqualTo(1);
        browser.refill(
                        preview,
                        page() + "/facts/f2",
                        "value",
                        "3600000000",
                        "qualifier",
                        "exact",
                        "act",
                        "save")
                .leadsTo(page() + "/saved?revision=2&changed=true");
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        String html =
                browser.fill(
                                page() + "/facts/f2",
                                "value",
                                "a lot",
                                "qualifier",
                                "exact",
                                "source-title",
                                "Somewhere",
                                "source-url",
                                "javascript:alert(1)",
                                "act",
                                "save")
                        .is(422)
                        .html();
        assertThat(html)
                .contains("<title>Error: Correct a figure")
                .contains("<a href=\"#field-value\">")
                .contains("id=\"field-value-error\"")
                .contains(
                        "aria-invalid=\"true\" aria-describedby=\"field-value-hint"
                                + " field-value-error\"")
                .contains("value=\"a lot\"");
        assertThat(
                        browser.fill(
                                        page() + "/facts/f2",
                                        "value",
                                        "5",
                                        "qualifier",
                                        "exact",
                                        "source-title",
                                        "Somewhere",
                                        "source-url",
                                        "javascript:alert(1)",
                                        "act",
                                        "save")
                                .is(422)
                                .html())
                .contains("href=\"#source-url-0\"", "id=\"source-url-0-error\"")
                .doesNotContain("href=\"javascript:");
        assertThat(
                        browser.fill(page() + "/source", "text", "No title", "act", "save")
                                .is(422)
                                .html())
                .contains("href=\"#field-text\"", "id=\"field-text-error\"");
        assertThat(revision()).isEqualTo(1);
    }

    @Test
    void aFactThatOthersCorrectedMeanwhileIsShownFirst() {
        Browser.Page form = browser.get(page() + "/facts/f2").is(200);
        new Editor(port).patch("/articles/" + slug + "/facts/f2", "{'value': 3700000000}").is(200);
        String[] mine = {"value", "3600000000", "qualifier", "exact", "act", "save"};
        Browser.Page refused = browser.refill(form, page() + "/facts/f2", mine).is(412);
        assertThat(refused.html()).contains("<mark>US$3.7 billion</mark>", "value=\"3600000000\"");
        browser.refill(refused, page() + "/facts/f2", mine)
                .leadsTo(page() + "/saved?revision=3&changed=true");
    }

    @Test
    void whatAnEditorLeftAloneStaysAsOthersHaveMadeIt() {
        Browser.Page form = browser.get(page() + "/facts/f2").is(200);
        new Editor(port).patch("/articles/" + slug + "/facts/f2", "{'qualifier': 'about'}").is(200);
        String[] mine = {"value", "3600000000", "act", "save"};
        Browser.Page refused =
                browser.refill(form, page() + "/facts/f2", and(mine, "qualifier", "exact")).is(412);
        assertThat(refused.html())
                .contains("value=\"3600000000\"", "<option value=\"about\" selected=\"selected\">");
        String saved = page() + "/saved?revision=3&changed=true";
        for (int i = 0; i < 2; i++) {
            browser.refill(refused, page() + "/facts/f2", and(mine, "qualifier", "about"))
                    .leadsTo(saved);
        }
        assertThat(source()).contains("totaled about US$3.6 billion.");
    }

    @Test
    void aFormThatIsSentTwiceIsStoredOnce() {
        Browser.Page form = browser.get(page() + "/events/new?section=trade").is(200);
        String[] event = {
            "section", "trade", "date", "2021", "text", "Trade began again.", "act", "save"
        };
        String saved = page() + "/saved?revision=2&changed=true";
        browser.refill(form, page() + "/events/new", event).leadsTo(saved);
        browser.refill(form, page() + "/events/new", event).leadsTo(saved);
        assertThat(revision()).isEqualTo(2);
    }

    /** As an editor does who heard that it is not known whether their form was stored. */
    @Test
    void aFormThatWasShownAgainIsStoredOnceTooWhateverSessionSendsIt() {
        Browser.Page form = browser.get(page() + "/events/new?section=trade").is(200);
        String[] event = {
            "section",
            "trade",
            "date",
            "2021",
            "text",
            "Trade began again.",
            "comment",
            "known now",
            "source-title",
            "Customs yearbook",
            "source-url",
            ""
        };
        String[] rows = {
            "source-title", "", "source-url", "", "source-title", "", "source-url", ""
        };
        String saved = page() + "/saved?revision=2&changed=true";
        browser.refill(form, page() + "/events/new", and(event, "act", "save")).leadsTo(saved);
        Browser.Page again =
                browser.refill(form, page() + "/events/new", and(event, "act", "preview")).is(200);
        assertThat(again.hidden("_key")).isEqualTo(form.hidden("_key"));
        browser.refill(again, page() + "/events/new", and(and(event, rows), "act", "save"))
                .leadsTo(saved);
        Browser other = Browser.signedIn(port);
        String token = other.get("/edit").hidden("_csrf");
        other.refill(
                        again,
                        page() + "/events/new",
                        and(and(event, rows), "act", "save", "_csrf", token))
                .leadsTo(saved);
        assertThat(revision()).isEqualTo(2);
    }

    @Test
    void everyKindOfAdditionHasItsForm() {
        String[][] additions = {
            {
                "visits",
                "visitor",
                "King Rudolf",
                "from",
                "Ruritania",
                "to",
                "Sylvania",
                "dates",
                "1895; 1896-05"
            },
            {"events", "section", "trade", "date", "2021", "text", "Trade began again."},
            {"passages", "section", "trade", "text", "Little is known of it."},
            {"agreements", "name", "Treaty of Strelsau", "date", "1896-05-03"},
            {"missions", "sender", "Sylvania", "post", "embassy", "city", "Strelsau"},
            {"links", "title", "Foreign relations of Ruritania"},
            {"sections", "heading", "Culture", "parent", ""},
        };
        for (int i = 0; i < additions.length; i++) {
            String[] fields = new String[additions[i].length + 1];
            System.arraycopy(additions[i], 1, fields, 0, additions[i].length - 1);
            fields[fields.length - 2] = "act";
            fields[fields.length - 1] = "save";
            browser.fill(page() + "/" + additions[i][0] + "/new", fields)
                    .leadsTo(page() + "/saved?revision=" + (i + 2) + "&changed=true");
        }
        assertThat(source())
                .contains("- King Rudolf (1895, May 1896)")
                .contains("Trade began again.")
                .contains("- Treaty of Strelsau (3 May 1896)")
                .contains("Strelsau")
                .contains("Culture");
        browser.get(page() + "/nothing/new").is(404);
    }

    @Test
    void anInfoboxFieldAndAnEntryAreSet() {
        browser.fill(page() + "/infobox", "key", "Capital", "value", "Strelsau", "act", "save")
                .leadsTo(page() + "/saved?revision=2&changed=true");
        browser.fill(page() + "/entries/e2", "text", "Nobody counted.", "act", "save")
                .leadsTo(page() + "/saved?revision=3&changed=true");
        assertThat(source()).contains("- Capital: Strelsau", "Nobody counted.");
    }

    @Test
    void aFieldThatIsThereAlreadyIsShownBeforeItIsOverwritten() {
        String address = page() + "/infobox";
        Browser.Page form = browser.get(address).is(200);
        assertThat(form.html()).doesNotContain("type=\"hidden\" name=\"key\"");
        browser.fill(address, "key", "Capital", "value", "Strelsau", "act", "save")
                .leadsTo(page() + "/saved?revision=2&changed=true");
        String[] mine = {"key", "Capital", "value", "Hentzau", "act", "save"};
        Browser.Page refused = browser.refill(form, address, mine).is(412);
        assertThat(refused.html())
                .contains("It is there already, since revision 2", "Capital: <mark>Strelsau</mark>")
                .contains("value=\"Hentzau\"");
        assertThat(revision()).isEqualTo(2);
        browser.refill(refused, address, mine).leadsTo(page() + "/saved?revision=3&changed=true");
        browser.fill(address, "key", "Party1", "value", "Zenda", "act", "save").is(412);
    }

    @Test
    void whereThereIsNothingAPageSaysSo() {
        for (String address : new String[] {"/edit/nothing", "/edit/sign-out", page() + "/x/y/z"}) {
            assertThat(browser.get(address).is(404).html())
                    .contains("There is nothing at this address.</p>");
        }
        assertThat(browser.get(page() + "/saved").is(400).html()).contains("lacks revision.</p>");
    }

    @Test
    void whatTextsSayIsNeverMarkup() {
        for (String address : new String[] {"", "/source", "/entries/e2"}) {
            assertThat(browser.get(page() + address).is(200).html())
                    .contains("&lt;script&gt;alert()&lt;/script&gt;")
                    .doesNotContain("<script>alert");
        }
        assertThat(
                        browser.fill(
                                        page() + "/entries/e2",
                                        "text",
                                        "</textarea><script>alert(2)</script>",
                                        "comment",
                                        "\"><script>alert(3)</script>",
                                        "act",
                                        "preview")
                                .is(200)
                                .html())
                .doesNotContain("<script>alert", "</textarea><script");
    }

    @Test
    void theWholeTextComesBackByteForByte() {
        browser.fill(page() + "/source", "text", text().replace("\n", "\r\n"), "act", "save")
                .leadsTo(page() + "/saved?revision=1&changed=false");
        browser.fill(
                        page() + "/source",
                        "text",
                        text().replace("3.5 billion", "3.9 billion"),
                        "act",
                        "save")
                .leadsTo(page() + "/saved?revision=2&changed=true");
        assertThat(source()).contains("US$3.9 billion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"theirs", "yours", "own"})
    void aConflictIsShownWithAllThreeTextsAndSettledByChoice(String choice) {
        Browser.Page form = browser.get(page() + "/source").is(200);
        new Editor(port).patch("/articles/" + slug + "/facts/f2", "{'value': 3700000000}").is(200);
        new Editor(port)
                .patch("/articles/" + slug + "/entries/e2", "{'text': 'Somebody counted.'}")
                .is(200);
        String mine =
                text().replace("US$3.5 billion", "US$3.6 billion")
                        .replace("Queen Flavia (1894)", "Queen Flavia (1894, 1897)");
        Browser.Page conflict =
                browser.refill(form, page() + "/source", "text", mine, "act", "save").is(409);
        assertThat(conflict.html())
                .contains("US$3.5 billion", "US$3.7 billion", "US$3.6 billion")
                .contains("value=\"theirs\"", "value=\"yours\"", "value=\"own\"");
        assertThat(revision()).isEqualTo(3);
        browser.refill(conflict, page() + "/source", "text", mine, "act", "settle").is(409);
        assertThat(
                        browser.refill(
                                        conflict,
                                        page() + "/source",
                                        "text",
                                        mine,
                                        "choice-0",
                                        "own",
                                        "own-0",
                                        "two\nlines",
                                        "act",
                                        "settle")
                                .is(422)
                                .html())
                .contains("Your own words: ", "two\nlines</textarea>");
        // Sent twice, it is stored once.
        for (int i = 0; i < 2; i++) {
            browser.refill(
                            conflict,
                            page() + "/source",
                            "text",
                            mine,
                            "choice-0",
                            choice,
                            "own-0",
                            "US$3.8 billion",
                            "act",
                            "settle")
                    .leadsTo(page() + "/saved?revision=4&changed=true");
        }
        String expected =
                switch (choice) {
                    case "theirs" -> "totaled US$3.7 billion.";
                    case "yours" -> "totaled US$3.6 billion.";
                    default -> "totaled US$3.8 billion.";
                };
        assertThat(source()).contains(expected, "Somebody counted.", "Queen Flavia (1894, 1897)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"theirs", "yours"})
    void whatOneRemovedAndTheOtherRewordedIsSettledToo(String choice) {
        Browser.Page form = browser.get(page() + "/source").is(200);
        new Editor(port)
                .send("DELETE", "/articles/" + slug + "/entries/e2", new byte[0], "text/plain")
                .is(200);
        String mine = text().replace("Nobody counted", "Hardly anybody counted");
        Browser.Page conflict =
                browser.refill(form, page() + "/source", "text", mine, "act", "save").is(409);
        assertThat(conflict.html()).contains("(gone)");
        String saved =
                browser.refill(
                                conflict,
                                page() + "/source",
                                "text",
                                mine,
                                "choice-0",
                                choice,
                                "act",
                                "settle")
                        .is(303)
                        .header("Location");
        assertThat(saved).endsWith("changed=" + choice.equals("yours"));
        assertThat(source().contains("Hardly anybody counted")).isEqualTo(choice.equals("yours"));
    }

    @Test
    void aRevisionIsUndone() {
        new Editor(port).patch("/articles/" + slug + "/facts/f2", "{'value': 3700000000}").is(200);
        assertThat(browser.get(page() + "/revisions/2").is(200).html())
                .contains("<ins>US$3.5</ins>");
        new Editor(port).patch("/articles/" + slug + "/facts/f2", "{'value': 3800000000}").is(200);
        assertThat(browser.get(page() + "/revisions/2").is(409).html())
                .contains("US$3.5 billion", "US$3.7 billion", "US$3.8 billion");
        browser.fill(page() + "/revisions/3", "comment", "no", "act", "save")
                .leadsTo(page() + "/saved?revision=4&changed=true");
        assertThat(source()).contains("US$3.7 billion");
        browser.get(page() + "/revisions/99").is(404);
        browser.get(page() + "/revisions/x").is(404);
    }

    @Test
    void articlesAreOpenedBegunAndImported() {
        browser.get("/edit?article=" + slug).leadsTo(page());
        browser.get("/edit?article=No+such+thing").is(404);
        browser.fill("/edit", "title", "Begun on a page " + slug, "act", "create")
                .leadsTo(
                        "/edit/articles/begun-on-a-page-"
                                + slug
                                + "/saved?revision=1&changed=true");
        assertThat(browser.fill("/edit", "title", title, "act", "create").is(409).html())
                .contains("There is an article");
        assertThat(browser.fill("/edit", "text", "No title", "act", "import").is(422).html())
                .contains("aria-describedby=\"text-error\"");
        browser.fill("/edit", "text", "= Imported " + slug + " =\n", "act", "import")
                .leadsTo("/edit/articles/imported-" + slug + "/saved?revision=1&changed=true");
    }

    @Test
    void aFormOfNoSessionStoresNothing() {
        String[] mine = {"value", "5", "qualifier", "exact", "_seen", "1", "act", "save"};
        browser.post(page() + "/facts/f2", mine).is(403);
        String[] words = {"text", "My <b>words</b>", "comment", "My reason", "act", "save"};
        assertThat(
                        browser.post(
                                        page() + "/source",
                                        and(words, "_base", "base", "password", "p1"))
                                .is(403)
                                .html())
                .contains("My &lt;b&gt;words&lt;/b&gt;</textarea>", "My reason</textarea>")
                .doesNotContain("save</textarea>", "base</textarea>", "p1</textarea>");
        browser.refill(Browser.signedIn(port).get("/edit"), page() + "/facts/f2", mine).is(403);
        assertThat(new Browser(port).post(page() + "/facts/f2", mine).is(401).html())
                .contains("Your session has ended");
        assertThat(revision()).isEqualTo(1);
    }
}
