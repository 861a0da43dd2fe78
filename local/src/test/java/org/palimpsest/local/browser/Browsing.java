package org.palimpsest.local.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import org.junit.jupiter.api.Assumptions;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A browser without a window. */
final class Browsing implements AutoCloseable {

    private static final int HEIGHT = 900;

    private final Playwright playwright;
    private final Browser browser;

    private Browsing(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Opens it; the test is skipped, and says so loudly, where there can be none. */
    static Browsing open() {
        Optional<Path> chromium = Chromium.find();
        if (chromium.isEmpty()) {
            System.err.println(
                    "\n*** THE PAGES ARE NOT TESTED: there is no Chromium here, and apt-get could"
                            + " not install one. ***\n");
            Assumptions.abort("no Chromium");
        }
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browsing(
                playwright,
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium.get())
                                        // As root Chromium has no sandbox of its own.
                                        .setArgs(List.of("--no-sandbox"))));
    }

    /** A page of a fresh visitor, with or without script. */
    Page page(int width, boolean script) {
        return page(options(width).setJavaScriptEnabled(script));
    }

    /** A page of a visitor who has a name, and the password that is the same, where it is asked. */
    Page pageOf(String user, int width) {
        return page(options(width).setHttpCredentials(user, user));
    }

    /** Makes a page's window another width. */
    static void resize(Page page, int width) {
        page.setViewportSize(width, HEIGHT);
    }

    private static Browser.NewContextOptions options(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, HEIGHT);
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        return context.newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
