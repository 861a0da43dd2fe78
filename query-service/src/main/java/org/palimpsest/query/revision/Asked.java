package org.palimpsest.query.revision;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.Limit;
import org.palimpsest.http.ProblemException;
import org.palimpsest.query.page.Query;

/** What a reviewer asks of a history, as it was sent; null what was not. */
record Asked(
        @Nullable String section,
        @Nullable String entry,
        @Nullable String fact,
        @Nullable String editor,
        @Nullable String type,
        @Nullable String since,
        @Nullable String until,
        Limit limit,
        @Nullable Long before) {

    private static final String USUAL = Limit.DEFAULT;

    /**
     * @throws ProblemException 400 where a time is neither an instant nor a day
     */
    RevisionFilter filter() {
        return RevisionFilter.of(section, entry, fact, editor, type, since, until);
    }

    /** Whether it asks for less than all revisions. */
    public boolean narrows() {
        return !filters().equals(Query.EMPTY);
    }

    /** How many revisions a page has, or null where that is as usual. */
    public @Nullable String unusualLimit() {
        String count = Integer.toString(limit.count());
        return count.equals(USUAL) ? null : count;
    }

    /**
     * The same question about the revisions before one, as the query of an address.
     *
     * @param number the revision, or null for the newest
     */
    String queryBefore(@Nullable Long number) {
        return filters().with("limit", unusualLimit()).with("before", number).text();
    }

    /**
     * Asks for what one part was changed by in a stretch of time, the part being any where null.
     */
    static String queryOf(
            @Nullable String section, @Nullable String since, @Nullable String until) {
        return Query.EMPTY
                .with("section", section)
                .with("since", since)
                .with("until", until)
                .text();
    }

    private Query filters() {
        return Query.EMPTY
                .with("section", section)
                .with("entry", entry)
                .with("fact", fact)
                .with("editor", editor)
                .with("type", type)
                .with("since", since)
                .with("until", until);
    }
}
