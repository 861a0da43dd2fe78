package org.palimpsest.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** What an editor does in a browser, and what others see of it. */
class EditingIT {

    private static final String ARTICLE = "/articles/japan-peru-relations";

    @TempDir private Path folder;

    @AutoClose private Stage stage;
    private Page editor;

    @BeforeEach
    void start() {
        stage = Stage.in(folder);
        editor = stage.visitors().editor(Rules.DESK);
    }

    @Test
    void correctsAFigureWhereItStands() {
        editor.navigate(stage.palimpsest().query().base() + ARTICLE);
        Locator figure =
                editor.locator(".fact", new Page.LocatorOptions().setHasText("US$3.5 billion"));
        figure.focus();
        figure.getByText("Correct").click();
        editor.getByLabel("Value").fill("3600000000");
        editor.getByLabel("Comment").fill("as the yearbook has it");
        editor.getByLabel("Source 1: title").fill("Yearbook of Trade");
        button(editor, "Preview").click();
        assertThat(editor.locator("main")).containsText("US$3.6 billion");
        button(editor, "Save").click();

        assertThat(editor.getByText("Saved as revision 2")).isVisible();
        editor.getByText("Read the article").click();
        Locator corrected =
                editor.locator(".fact", new Page.LocatorOptions().setHasText("US$3.6 billion"));
        corrected.focus();
        assertThat(corrected.locator(".note")).containsText("Source: Yearbook of Trade");
    }

    @Test
    void hearsWhatIsWrongWhereItIs() {
        editor.navigate(stage.palimpsest().command().base() + "/edit" + ARTICLE + "/visits/new");
        editor.getByLabel("Visitor").fill("President of Nowhere");
        editor.getByLabel("From").fill("Peru");
        editor.getByLabel("To", exactly()).fill("Japan");
        editor.getByLabel("When").fill("2024-02-31");
        button(editor, "Save").click();

        assertThat(editor.getByLabel("When")).hasAttribute("aria-invalid", "true");
        assertThat(editor.getByLabel("Visitor")).hasValue("President of Nowhere");
    }

    @Test
    void meetsAConflictAndSettlesIt() {
        editor.navigate(stage.palimpsest().command().base() + "/edit" + ARTICLE + "/source");
        Locator text = editor.locator("textarea[name=text]");
        text.fill(text.inputValue().replace("US$3.5 billion", "US$3.7 billion"));
        stage.palimpsest()
                .command()
                .as("admin")
                .patch(ARTICLE + "/facts/f52", "{\"value\": 3600000000}");

        button(editor, "Save").click();
        assertThat(editor.getByRole(AriaRole.HEADING, heading("Others have changed the same")))
                .isVisible();
        Locator conflict = editor.locator(".conflict");
        assertThat(conflict).containsText("US$3.5 billion");
        assertThat(conflict).containsText("US$3.6 billion");
        conflict.getByLabel("Yours").check();
        button(editor, "Save with these").click();

        assertThat(editor.getByText("Saved as revision 3")).isVisible();
        editor.getByText("Read the article").click();
        assertThat(editor.locator("main")).containsText("US$3.7 billion");
    }

    @Test
    void othersSeeTheChangeArrive() {
        try (Page reader = stage.browsing().page(Rules.DESK, true)) {
            reader.navigate(stage.palimpsest().query().base() + "/changes");
            assertThat(reader.getByRole(AriaRole.STATUS)).hasText("Live");
            stage.palimpsest()
                    .command()
                    .as("admin")
                    .patch(
                            ARTICLE + "/facts/f52",
                            "{\"value\": 3600000000, \"comment\": \"<i>seen</i>\"}");

            assertThat(reader.locator("ol.changes li").first()).containsText("US$3.6 billion");
            assertThat(reader.locator("ol.changes li").first()).containsText("<i>seen</i>");
            assertThat(reader.getByRole(AriaRole.STATUS)).hasText("1 new change");
        }
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
