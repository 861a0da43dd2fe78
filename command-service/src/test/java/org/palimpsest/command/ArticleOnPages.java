package org.palimpsest.command;

import org.palimpsest.article.Slug;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * An article that no other test has, and an editor who has signed in to edit it on pages.
 *
 * @param port of the service
 */
record ArticleOnPages(int port, String title, Browser browser) {

    private static final AtomicInteger ARTICLES = new AtomicInteger();

    static ArticleOnPages imported(int port) {
        ArticleOnPages article =
                new ArticleOnPages(
                        port,
                        "Ruritania–Sylvania relations, desk " + ARTICLES.incrementAndGet(),
                        Browser.signedIn(port));
        article.editor().importText(article.text()).is(201);
        return article;
    }

    String slug() {
        return Slug.of(title);
    }

    /** What was imported. */
    String text() {
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

    /** Where its pages are. */
    String page() {
        return "/edit/articles/" + slug();
    }

    /** One who edits over REST. */
    Editor editor() {
        return new Editor(port);
    }

    /** Another session of the same editor. */
    Browser anotherBrowser() {
        return Browser.signedIn(port);
    }

    /** One who has not signed in. */
    Browser stranger() {
        return new Browser(port);
    }

    long revision() {
        return editor().patch("/articles/" + slug() + "/facts/f1?dryRun=true", "{}")
                .is(200)
                .json()
                .get("revision")
                .longValue();
    }

    /** The page on which its whole text is edited. */
    String source() {
        return browser.get(page() + "/source").is(200).html();
    }

    static String[] and(String[] fields, String... more) {
        return Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
