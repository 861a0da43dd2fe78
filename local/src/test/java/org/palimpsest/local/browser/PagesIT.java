package org.palimpsest.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;

/** {@link Rules What holds of every page}, of each that has an address. */
class PagesIT {

    @TempDir private static Path folder;

    @AutoClose private static Stage stage;
    private static Visitors visitors;

    @BeforeAll
    static void start() {
        stage = Stage.in(folder);
        visitors = stage.visitors();
        Edited.make(stage.palimpsest());
    }

    @ParameterizedTest
    @EnumSource
    void isHtmlThatFitsIsSmallAndKeepsItsOwnPolicy(View view) {
        try (Page page = visitors.visitor(view, Rules.TELEPHONE)) {
            Complaints complaints = new Complaints(page);
            Response response = visitors.open(page, view);

            assertThat(response.status()).isEqualTo(200);
            Rules.assertIsHtml(response);
            Rules.assertFits(page);
            assertThat(complaints.heard()).isEmpty();
            Rules.picture(page, view);
        }
        try (Page page = visitors.visitor(view, Rules.DESK)) {
            visitors.open(page, view);
            Rules.picture(page, view);
        }
    }

    @ParameterizedTest
    @EnumSource
    void canBeReadWithWhateverHelp(View view) {
        try (Page page = visitors.visitor(view, Rules.DESK)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                visitors.open(page, view);
                Rules.assertCanBeRead(page, scheme.name());
            }
        }
    }
}
