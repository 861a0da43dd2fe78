package org.palimpsest.query.article.page;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Revision;
import org.palimpsest.query.page.ArticleHead;
import org.palimpsest.query.page.Links;

import java.util.List;

/**
 * An article as its template draws it.
 *
 * @param revision the one that is shown
 * @param past the ways through time where it is a past one, else null
 * @param lead what stands before the first heading
 * @param contents the chapters that stand under no other
 * @param references the sources of what is shown
 */
record ArticlePage(
        ArticleHead head,
        Revision revision,
        @Nullable Past past,
        List<Brief> infobox,
        List<Run> lead,
        List<Chapter> contents,
        List<Reference> references) {

    /** What a browser calls it. */
    public String title() {
        return past == null ? head.title() : head.titled() + ", revision " + revision.number();
    }

    /** All chapters in the order of the text. */
    public List<Chapter> chapters() {
        return contents.stream().flatMap(Chapter::withAllUnder).toList();
    }

    /** Where the revision before this one is shown, or null where there is none. */
    public @Nullable String before() {
        return revision.number() == 1 ? null : Links.past(head.slug(), revision.number() - 1);
    }

    /** Where what this revision changed is told. */
    public String told() {
        return Links.revision(head.slug(), revision.number());
    }

    /** Where the same article is to be had as Markdown. */
    public String markdown() {
        return as("markdown");
    }

    /** Where the same article is to be had as JSON. */
    public String json() {
        return as("json");
    }

    private String as(String format) {
        return past == null
                ? Links.article(head.slug()) + "?format=" + format
                : Links.past(head.slug(), revision.number()) + "&format=" + format;
    }
}
