package org.palimpsest.command.page;

import org.palimpsest.command.page.form.SignedIn;

/**
 * What came of a form that was stored.
 *
 * @param revision which it became, or the present one where it changed nothing
 */
record SavedPage(SignedIn editor, ArticleRef article, long revision, boolean changed) {

    /** What it changed, at the query service. */
    public String difference() {
        return article.read() + "/diff?from=" + (revision - 1) + "&to=" + revision;
    }
}
