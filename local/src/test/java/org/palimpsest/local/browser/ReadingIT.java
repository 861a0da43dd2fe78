package org.palimpsest.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a reader and a reviewer do, with script and without. */
class ReadingIT {

    @TempDir private static Path folder;

    @AutoClose private static Stage stage;

    @BeforeAll
    static void start() {
        stage = Stage.in(folder);
        Edited.make(stage.palimpsest());
    }

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void comesInAndReads(boolean script) {
        try (Page page = stage.browsing().page(Rules.DESK, script)) {
            page.navigate(stage.palimpsest().query().base() + "/");
            link(page, "Japan–Peru relations").click();

            assertThat(page.getByRole(AriaRole.HEADING, heading(1)))
                    .hasText("Japan–Peru relations");
            Locator figure = fact(page, "US$3.5 billion");
            Locator note = figure.locator(".note");
            assertThat(note).isHidden();
            figure.focus();
            assertThat(note).isVisible();
            assertThat(note).containsText("3,500,000,000 USD");
            assertThat(note).containsText("Since revision 6 by editor");
        }
    }

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void walksThroughTime(boolean script) {
        try (Page page = stage.browsing().page(Rules.DESK, script)) {
            open(page, "?revision=1");
            assertThat(page.getByText("Revision 1 of 6")).isVisible();
            assertThat(page.getByText("Dina Boluarte")).hasCount(0);

            link(page, "Next").click();
            assertThat(page.getByText("Revision 2 of 6")).isVisible();
            assertThat(fact(page, "US$3.6 billion")).isVisible();

            page.getByRole(AriaRole.SPINBUTTON).fill("3");
            button(page, "Show").click();
            assertThat(page.getByText("Revision 3 of 6")).isVisible();
            assertThat(fact(page, "President Dina Boluarte")).isVisible();

            link(page, "What has changed since").click();
            assertThat(page.getByRole(AriaRole.HEADING, heading(2)).first())
                    .hasText("From revision 3 to revision 6");
        }
    }

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void comparesTwoRevisions(boolean script) {
        try (Page page = stage.browsing().page(Rules.DESK, script)) {
            open(page, "/revisions");
            page.getByLabel("from revision 1", exactly()).check();
            page.getByLabel("to revision 2", exactly()).check();
            button(page, "Compare").click();

            assertThat(page.locator("del")).containsText("US$3.5");
            assertThat(page.locator("ins")).containsText("US$3.6");
            link(page, "In one column").click();
            assertThat(page.locator("ins")).containsText("US$3.6");
            link(page, "Swap the two").click();
            assertThat(page.locator("del")).containsText("US$3.6");
        }
    }

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void asksWhoWroteWhat(boolean script) {
        try (Page page = stage.browsing().page(Rules.DESK, script)) {
            open(page, "/blame");
            page.getByText("stays text, as does").click();

            assertThat(page).hasURL(Pattern.compile("/revisions/4$"));
            assertThat(page.locator("main")).containsText("<b>not bold</b>");
        }
    }

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void findsWhatWasDoneToASection(boolean script) {
        try (Page page = stage.browsing().page(Rules.DESK, script)) {
            open(page, "/revisions");
            page.getByText("Filter").click();
            page.getByLabel("Section").selectOption("High-level visits");
            button(page, "Show").click();

            assertThat(page.locator(".revisions li")).hasCount(2);
            assertThat(page.locator(".revisions li").first()).containsText("recorded a visit");
        }
    }

    private static void open(Page page, String path) {
        page.navigate(stage.palimpsest().query().base() + "/articles/japan-peru-relations" + path);
    }

    private static Locator fact(Page page, String text) {
        return page.locator(".fact", new Page.LocatorOptions().setHasText(text)).first();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions heading(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
