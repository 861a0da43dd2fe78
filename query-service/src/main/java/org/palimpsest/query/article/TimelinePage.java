package org.palimpsest.query.article;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.language.country.Countries;
import org.palimpsest.query.page.ArticleHead;
import org.palimpsest.query.page.Isolated;
import org.palimpsest.reading.Surroundings;

import java.util.List;
import java.util.Map;

/**
 * A timeline as people look at it: a picture of all, and a list of it page by page.
 *
 * @param picture null where there is nothing to draw
 * @param count how many items there are
 * @param earlier the page of the list before this one, or null on the first
 * @param later the page after this one, or null on the last
 */
record TimelinePage(
        ArticleHead head,
        TimelineAddress asked,
        @Nullable TimelinePicture picture,
        int count,
        List<TimelineItem> items,
        @Nullable String earlier,
        @Nullable String later) {

    private static final int LISTED = 500;

    /** How many pages the list of these has; an empty one has one. */
    static int pages(List<TimelineItem> items) {
        return Math.max(1, Math.ceilDiv(items.size(), LISTED));
    }

    /**
     * A page.
     *
     * @param page one of those that there are
     */
    static TimelinePage of(
            ArticleHead head,
            Article article,
            TimelineAddress asked,
            List<TimelineItem> items,
            int page) {
        int from = (page - 1) * LISTED;
        int to = Math.min(items.size(), from + LISTED);
        return new TimelinePage(
                head,
                asked,
                items.isEmpty()
                        ? null
                        : TimelinePicture.of(
                                items,
                                labels(Surroundings.countries(article)),
                                number -> listed(asked, number, page)),
                items.size(),
                items.subList(from, to),
                page > 1 ? asked.page(page - 1) : null,
                to < items.size() ? asked.page(page + 1) : null);
    }

    private static String listed(TimelineAddress asked, int number, int page) {
        int its = (number - 1) / LISTED + 1;
        return (its == page ? "" : asked.page(its)) + "#item-" + number;
    }

    private static Map<TimelineItem.Lane, String> labels(Countries countries) {
        return Map.of(
                TimelineItem.Lane.THERE,
                visits(countries.first(), countries.second()),
                TimelineItem.Lane.BACK,
                visits(countries.second(), countries.first()),
                TimelineItem.Lane.OTHER,
                "Events, agreements and other dates");
    }

    /** Of countries that are not known there is no lane. */
    private static String visits(@Nullable String from, @Nullable String to) {
        return from == null || to == null
                ? "Visits"
                : "Visits from " + Isolated.of(from) + " to " + Isolated.of(to);
    }
}
