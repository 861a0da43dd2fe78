package org.palimpsest.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

import java.nio.file.Path;
import java.util.Locale;

/** What holds of every page, whatever is on it. */
final class Rules {

    static final int TELEPHONE = 360;
    static final int DESK = 1_280;

    private static final int MOST_BYTES = 100_000;
    private static final String BYTES =
            "['navigation', 'resource'].flatMap(type => performance.getEntriesByType(type))"
                    + ".reduce((bytes, entry) => bytes + entry.decodedBodySize, 0)";
    private static final Path PICTURES = Path.of("target", "pages");

    private Rules() {}

    /** It is HTML, and forbids itself what is written in it, and what comes from elsewhere. */
    static void assertIsHtml(Response response) {
        assertThat(response.headerValue("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe-inline");
        assertThat(response.headerValue("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(Html.faults(response.text())).isEmpty();
    }

    /** It is no wider than the window, which is a telephone's, and small with all that it loads. */
    static void assertFits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of what is shown")
                .isEqualTo(TELEPHONE);
        assertThat(((Number) page.evaluate(BYTES)).longValue())
                .as("bytes of page, style and script")
                .isLessThan(MOST_BYTES);
    }

    /** Whoever reads it with whatever help can read it. */
    static void assertCanBeRead(Page page, String as) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(as + ": what axe finds")
                .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    /** Leaves a picture of it in {@code target/pages}. */
    static void picture(Page page, Enum<?> shown) {
        String name =
                shown.name().toLowerCase(Locale.ROOT) + "-" + page.viewportSize().width + ".png";
        page.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)).setFullPage(true));
    }
}
