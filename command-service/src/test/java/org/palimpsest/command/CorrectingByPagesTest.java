package org.palimpsest.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palimpsest.ledger.Ledger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Editors correct facts on pages, without a script. */
@OverHttp
class CorrectingByPagesTest {

    private static final TestDatabase DATABASE = new TestDatabase();

    @LocalServerPort private int port;
    @Autowired private Ledger ledger;
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
    void eachFactLeadsToItsForm() {
        String html = on.browser().get(on.page()).is(200).html();
        assertThat(html)
                .contains(
                        "href=\""
                                + on.page()
                                + "/facts/f2\" title=\"Correct this figure\">US$3.5 billion</a>")
                .contains(
                        on.page() + "/visits/new", on.page() + "/source", on.page() + "/entries/e1")
                .contains("http://reads.example/base/articles/" + on.slug());
    }

    @Test
    void aFigureIsCorrectedWhereItStands() {
        on.browser()
                .fill(
                        on.page() + "/facts/f2",
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
                .leadsTo(on.page() + "/saved?revision=2&changed=true");
        assertThat(on.browser().get(on.page() + "/saved?revision=2&changed=true").is(200).html())
                .contains("Saved as revision 2")
                .contains(
                        "http://reads.example/base/articles/"
                                + on.slug()
                                + "/diff?from=1&amp;to=2");
        assertThat(on.source()).contains("trade totaled about US$3.6 billion.");
        assertThat(ledger.lastCommit(on.slug()).orElseThrow().text("editor")).contains("editor");
    }

    @Test
    void aPreviewShowsBeforeAndAfterAndStoresNothing() {
        Browser.Page preview =
                on.browser()
                        .fill(
                                on.page() + "/facts/f2",
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
        assertThat(on.revision()).isEqualTo(1);
        on.browser()
                .refill(
                        preview,
                        on.page() + "/facts/f2",
                        "value",
                        "3600000000",
                        "qualifier",
                        "exact",
                        "act",
                        "save")
                .leadsTo(on.page() + "/saved?revision=2&changed=true");
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        String html =
                on.browser()
                        .fill(
                                on.page() + "/facts/f2",
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
                        on.browser()
                                .fill(
                                        on.page() + "/facts/f2",
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
                        on.browser()
                                .fill(on.page() + "/source", "text", "No title", "act", "save")
                                .is(422)
                                .html())
                .contains("href=\"#field-text\"", "id=\"field-text-error\"");
        assertThat(on.revision()).isEqualTo(1);
    }

    @Test
    void aFactThatOthersCorrectedMeanwhileIsShownFirst() {
        Browser.Page form = on.browser().get(on.page() + "/facts/f2").is(200);
        on.editor().patch("/articles/" + on.slug() + "/facts/f2", "{'value': 3700000000}").is(200);
        String[] mine = {"value", "3600000000", "qualifier", "exact", "act", "save"};
        Browser.Page refused = on.browser().refill(form, on.page() + "/facts/f2", mine).is(412);
        assertThat(refused.html()).contains("<mark>US$3.7 billion</mark>", "value=\"3600000000\"");
        on.browser()
                .refill(refused, on.page() + "/facts/f2", mine)
                .leadsTo(on.page() + "/saved?revision=3&changed=true");
    }

    @Test
    void whatAnEditorLeftAloneStaysAsOthersHaveMadeIt() {
        Browser.Page form = on.browser().get(on.page() + "/facts/f2").is(200);
        on.editor().patch("/articles/" + on.slug() + "/facts/f2", "{'qualifier': 'about'}").is(200);
        String[] mine = {"value", "3600000000", "act", "save"};
        Browser.Page refused =
                on.browser()
                        .refill(
                                form,
                                on.page() + "/facts/f2",
                                ArticleOnPages.and(mine, "qualifier", "exact"))
                        .is(412);
        assertThat(refused.html())
                .contains("value=\"3600000000\"", "<option value=\"about\" selected=\"selected\">");
        String saved = on.page() + "/saved?revision=3&changed=true";
        for (int i = 0; i < 2; i++) {
            on.browser()
                    .refill(
                            refused,
                            on.page() + "/facts/f2",
                            ArticleOnPages.and(mine, "qualifier", "about"))
                    .leadsTo(saved);
        }
        assertThat(on.source()).contains("totaled about US$3.6 billion.");
    }

    @Test
    void aRevisionIsUndone() {
        on.editor().patch("/articles/" + on.slug() + "/facts/f2", "{'value': 3700000000}").is(200);
        assertThat(on.browser().get(on.page() + "/revisions/2").is(200).html())
                .contains("<ins>US$3.5</ins>");
        on.editor().patch("/articles/" + on.slug() + "/facts/f2", "{'value': 3800000000}").is(200);
        assertThat(on.browser().get(on.page() + "/revisions/2").is(409).html())
                .contains("US$3.5 billion", "US$3.7 billion", "US$3.8 billion");
        on.browser()
                .fill(on.page() + "/revisions/3", "comment", "no", "act", "save")
                .leadsTo(on.page() + "/saved?revision=4&changed=true");
        assertThat(on.source()).contains("US$3.7 billion");
        on.browser().get(on.page() + "/revisions/99").is(404);
        on.browser().get(on.page() + "/revisions/x").is(404);
    }
}
