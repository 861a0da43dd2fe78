package org.palimpsest.query.article.page;

import org.palimpsest.query.page.Links;

/**
 * The ways through time from a past revision.
 *
 * @param number of the revision that is shown
 * @param present the number of the revision that the article has now
 */
record Past(String slug, long number, long present) {

    /** Where the first revision is shown. */
    public String first() {
        return Links.past(slug, 1);
    }

    /** Where the revision after this one is shown. */
    public String next() {
        return number + 1 == present ? now() : Links.past(slug, number + 1);
    }

    /** Where the present article is shown. */
    public String now() {
        return Links.article(slug);
    }

    /** Where this revision is compared with the present one. */
    public String difference() {
        return Links.diff(slug, number, present);
    }
}
