package org.palimpsest.query.article;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.query.page.Anchors;
import org.palimpsest.query.page.Links;
import org.palimpsest.query.page.Query;

/**
 * Where a timeline is, and where its items lead.
 *
 * @param revision of the article, or null for the present one
 */
record TimelineAddress(
        String slug, @Nullable Long revision, @Nullable String since, @Nullable String until) {

    static TimelineAddress of(Article article, Moment moment, Period period) {
        return new TimelineAddress(
                article.slug(),
                moment instanceof Moment.Present ? null : article.revision(),
                period.since() == null ? null : period.since().toString(),
                period.until() == null ? null : period.until().toString());
    }

    /** That of all that the article dates. */
    public String whole() {
        return Links.timeline(slug);
    }

    /** A page of the list. */
    String page(int number) {
        return Query.EMPTY
                .with("revision", revision)
                .with("since", since)
                .with("until", until)
                .with("page", number == 1 ? null : number)
                .of(whole());
    }

    /** The article of the same time. */
    public String article() {
        return revision == null ? Links.article(slug) : Links.past(slug, revision);
    }

    /** An entry in it. */
    String entry(String id) {
        return article() + "#" + Anchors.entry(id);
    }
}
