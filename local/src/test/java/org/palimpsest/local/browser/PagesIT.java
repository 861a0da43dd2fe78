package org.palimpsest.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.palimpsest.local.Palimpsest;

import java.nio.file.Path;
import java.util.List;

/**
 * What holds of every page: it is HTML, whoever reads it with whatever help can read it, nothing in
 * it is forbidden by its own policy or comes from elsewhere, it fits on a telephone, and it is
 * small. Leaves a picture of each in {@code target/pages}.
 */
class PagesIT {

    private static final int TELEPHONE = 360;
    private static final int DESK = 1_280;
    private static final int MOST_BYTES = 100_000;
    private static final Path PICTURES = Path.of("target", "pages");

    @TempDir private static Path folder;

    private static Browsing browsing;
    private static Palimpsest palimpsest;
    private static Visitors visitors;

    @BeforeAll
    static void start() {
        browsing = Browsing.open();
        palimpsest = Palimpsest.start(folder.resolve("data"), "--demo=true");
        visitors = new Visitors(palimpsest, browsing);
        Edited.make(palimpsest);
    }

    @AfterAll
    static void close() {
        if (palimpsest != null) {
            palimpsest.close();
        }
        if (browsing != null) {
            browsing.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isHtmlThatFitsIsSmallAndKeepsItsOwnPolicy(View view) {
        try (Page page = visitors.visitor(view, TELEPHONE)) {
            Complaints complaints = new Complaints(page);
            long[] bytes = {0};
            page.onResponse(response -> bytes[0] += response.body().length);
            Response response = visitors.open(page, view);

            assertThat(response.status()).isEqualTo(200);
            assertThat(response.headerValue("Content-Security-Policy"))
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe-inline");
            assertThat(response.headerValue("Content-Type")).isEqualTo("text/html;charset=UTF-8");
            assertThat(Html.faults(response.text())).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of what is shown")
                    .isEqualTo(TELEPHONE);
            assertThat(complaints.heard()).isEmpty();
            assertThat(bytes[0]).as("page, style and script").isLessThan(MOST_BYTES);
            picture(page, view, TELEPHONE);
        }
        try (Page page = visitors.visitor(view, DESK)) {
            visitors.open(page, view);
            picture(page, view, DESK);
        }
    }

    @ParameterizedTest
    @EnumSource
    void canBeReadWithWhateverHelp(View view) {
        try (Page page = visitors.visitor(view, DESK)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                visitors.open(page, view);
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as(scheme + ": what axe finds")
                        .extracting(
                                rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                        .isEmpty();
            }
        }
    }

    private static void picture(Page page, View view, int width) {
        String name = view.name().toLowerCase(java.util.Locale.ROOT) + "-" + width + ".png";
        page.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)).setFullPage(true));
    }
}
