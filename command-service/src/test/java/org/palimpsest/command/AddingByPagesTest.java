package org.palimpsest.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Editors begin articles and add to them on pages, without a script. */
@OverHttp
class AddingByPagesTest {

    private static final TestDatabase DATABASE = new TestDatabase();

    @LocalServerPort private int port;
    private ArticleOnPages on;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", DATABASE::uri);
    }

    @BeforeEach
    void anArticle() {
        on = ArticleOnPages.imported(port);
    }

    @Test
    void articlesAreOpenedBegunAndImported() {
        on.browser().get("/edit?article=" + on.slug()).leadsTo(on.page());
        on.browser().get("/edit?article=No+such+thing").is(404);
        on.browser()
                .fill("/edit", "title", "Begun on a page " + on.slug(), "act", "create")
                .leadsTo(
                        "/edit/articles/begun-on-a-page-"
                                + on.slug()
                                + "/saved?revision=1&changed=true");
        assertThat(on.browser().fill("/edit", "title", on.title(), "act", "create").is(409).html())
                .contains("There is an article");
        assertThat(on.browser().fill("/edit", "text", "No title", "act", "import").is(422).html())
                .contains("aria-describedby=\"text-error\"");
        on.browser()
                .fill("/edit", "text", "= Imported " + on.slug() + " =\n", "act", "import")
                .leadsTo("/edit/articles/imported-" + on.slug() + "/saved?revision=1&changed=true");
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
            on.browser()
                    .fill(on.page() + "/" + additions[i][0] + "/new", fields)
                    .leadsTo(on.page() + "/saved?revision=" + (i + 2) + "&changed=true");
        }
        assertThat(on.source())
                .contains("- King Rudolf (1895, May 1896)")
                .contains("Trade began again.")
                .contains("- Treaty of Strelsau (3 May 1896)")
                .contains("Strelsau")
                .contains("Culture");
        on.browser().get(on.page() + "/nothing/new").is(404);
    }

    @Test
    void anInfoboxFieldAndAnEntryAreSet() {
        on.browser()
                .fill(on.page() + "/infobox", "key", "Capital", "value", "Strelsau", "act", "save")
                .leadsTo(on.page() + "/saved?revision=2&changed=true");
        on.browser()
                .fill(on.page() + "/entries/e2", "text", "Nobody counted.", "act", "save")
                .leadsTo(on.page() + "/saved?revision=3&changed=true");
        assertThat(on.source()).contains("- Capital: Strelsau", "Nobody counted.");
    }

    @Test
    void aFieldThatIsThereAlreadyIsShownBeforeItIsOverwritten() {
        String address = on.page() + "/infobox";
        Browser.Page form = on.browser().get(address).is(200);
        assertThat(form.html()).doesNotContain("type=\"hidden\" name=\"key\"");
        on.browser()
                .fill(address, "key", "Capital", "value", "Strelsau", "act", "save")
                .leadsTo(on.page() + "/saved?revision=2&changed=true");
        String[] mine = {"key", "Capital", "value", "Hentzau", "act", "save"};
        Browser.Page refused = on.browser().refill(form, address, mine).is(412);
        assertThat(refused.html())
                .contains("It is there already, since revision 2", "Capital: <mark>Strelsau</mark>")
                .contains("value=\"Hentzau\"");
        assertThat(on.revision()).isEqualTo(2);
        on.browser()
                .refill(refused, address, mine)
                .leadsTo(on.page() + "/saved?revision=3&changed=true");
        on.browser().fill(address, "key", "Party1", "value", "Zenda", "act", "save").is(412);
    }

    @Test
    void aFormThatIsSentTwiceIsStoredOnce() {
        Browser.Page form = on.browser().get(on.page() + "/events/new?section=trade").is(200);
        String[] event = {
            "section", "trade", "date", "2021", "text", "Trade began again.", "act", "save"
        };
        String saved = on.page() + "/saved?revision=2&changed=true";
        on.browser().refill(form, on.page() + "/events/new", event).leadsTo(saved);
        on.browser().refill(form, on.page() + "/events/new", event).leadsTo(saved);
        assertThat(on.revision()).isEqualTo(2);
    }

    @Test
    void aFormThatWasShownAgainIsStoredOnceTooWhateverSessionSendsIt() {
        Browser.Page form = on.browser().get(on.page() + "/events/new?section=trade").is(200);
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
        String saved = on.page() + "/saved?revision=2&changed=true";
        on.browser()
                .refill(form, on.page() + "/events/new", ArticleOnPages.and(event, "act", "save"))
                .leadsTo(saved);
        Browser.Page again =
                on.browser()
                        .refill(
                                form,
                                on.page() + "/events/new",
                                ArticleOnPages.and(event, "act", "preview"))
                        .is(200);
        assertThat(again.hidden("_key")).isEqualTo(form.hidden("_key"));
        on.browser()
                .refill(
                        again,
                        on.page() + "/events/new",
                        ArticleOnPages.and(ArticleOnPages.and(event, rows), "act", "save"))
                .leadsTo(saved);
        Browser other = on.anotherBrowser();
        String token = other.get("/edit").hidden("_csrf");
        other.refill(
                        again,
                        on.page() + "/events/new",
                        ArticleOnPages.and(
                                ArticleOnPages.and(event, rows), "act", "save", "_csrf", token))
                .leadsTo(saved);
        assertThat(on.revision()).isEqualTo(2);
    }

    @Test
    void aFormOfNoSessionStoresNothing() {
        String[] mine = {"value", "5", "qualifier", "exact", "_seen", "1", "act", "save"};
        on.browser().post(on.page() + "/facts/f2", mine).is(403);
        String[] words = {"text", "My <b>words</b>", "comment", "My reason", "act", "save"};
        assertThat(
                        on.browser()
                                .post(
                                        on.page() + "/source",
                                        ArticleOnPages.and(
                                                words, "_base", "base", "password", "p1"))
                                .is(403)
                                .html())
                .contains("My &lt;b&gt;words&lt;/b&gt;</textarea>", "My reason</textarea>")
                .doesNotContain("save</textarea>", "base</textarea>", "p1</textarea>");
        on.browser()
                .refill(on.anotherBrowser().get("/edit"), on.page() + "/facts/f2", mine)
                .is(403);
        assertThat(on.stranger().post(on.page() + "/facts/f2", mine).is(401).html())
                .contains("Your session has ended");
        assertThat(on.revision()).isEqualTo(1);
    }

    @Test
    void whereThereIsNothingAPageSaysSo() {
        for (String address :
                new String[] {"/edit/nothing", "/edit/sign-out", on.page() + "/x/y/z"}) {
            assertThat(on.browser().get(address).is(404).html())
                    .contains("There is nothing at this address.</p>");
        }
        assertThat(on.browser().get(on.page() + "/saved").is(400).html())
                .contains("lacks revision.</p>");
    }
}
