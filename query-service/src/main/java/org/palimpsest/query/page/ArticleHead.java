package org.palimpsest.query.page;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Arrays;
import java.util.List;

/**
 * What stands above each page of an article: its title, and the way to its other pages.
 *
 * @param current the page that is shown, or null for one that no tab leads to
 * @param desk the command service, where the article is edited
 */
public record ArticleHead(String slug, String title, @Nullable Tab current, URI desk) {

    /** A way to one of the article's pages. */
    public record Way(String label, String address, boolean current) {}

    /** The ways to all of them. */
    public List<Way> ways() {
        return Arrays.stream(Tab.values())
                .map(tab -> new Way(tab.label(), tab.address(slug), tab == current))
                .toList();
    }

    /** Where the article's source text is. */
    public String source() {
        return Links.article(slug) + "?format=wiki";
    }

    /** Where its changes are as a web feed. */
    public String feed() {
        return Links.feed(slug);
    }

    /** Where the article is edited. */
    public String edit() {
        return desk.resolve("/edit" + Links.article(slug)).toString();
    }
}
