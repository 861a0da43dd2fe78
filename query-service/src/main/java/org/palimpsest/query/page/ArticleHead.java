package org.palimpsest.query.page;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/**
 * What stands above each page of an article: its title, and the way to its other pages.
 *
 * @param current the page that is shown, or null for one that no tab leads to
 * @param past the past revision that is shown, or null where the present article is
 * @param edit where the article is edited
 */
public record ArticleHead(
        String slug, String title, @Nullable Tab current, @Nullable Long past, String edit) {

    /** A way to one of the article's pages. */
    public record Way(String label, String address, boolean current) {}

    /** The title among other words, where no element can hold it. */
    public String titled() {
        return Isolated.of(title);
    }

    /** The ways to all of them; from the past into the past, where there is such a page. */
    public List<Way> ways() {
        return Arrays.stream(Tab.values())
                .map(tab -> new Way(tab.label(), tab.address(slug, past), tab == current))
                .toList();
    }

    /** Where the article's source text is, of the same revision. */
    public String source() {
        return past == null
                ? Links.article(slug) + "?format=wiki"
                : Links.past(slug, past) + "&format=wiki";
    }

    /** Where its changes are as a web feed. */
    public String feed() {
        return Links.feed(slug);
    }
}
