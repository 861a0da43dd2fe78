package org.palimpsest.query.revision;

import org.jspecify.annotations.Nullable;
import org.palimpsest.query.page.ArticleHead;
import org.palimpsest.query.page.Wording;

import java.time.Instant;
import java.util.List;

/**
 * An article's history as people look at it.
 *
 * @param asked what is asked of it, which the form shows
 * @param older where it goes on, or null on the last page
 * @param newest where it begins, or null on the first page
 * @param comparison where two of the revisions are compared, or null where there are no two
 */
record HistoryPage(
        ArticleHead head,
        Asked asked,
        String address,
        List<Choice> sections,
        List<Choice> types,
        ActivityPicture picture,
        List<Day> days,
        @Nullable String older,
        @Nullable String newest,
        @Nullable String comparison) {

    /** One of several values that the form offers. */
    record Choice(String value, String label, boolean chosen) {}

    /**
     * The revisions of one day.
     *
     * @param date in UTC
     */
    record Day(String date, List<Item> items) {

        /** When the latest of them was made. */
        public Instant latest() {
            return items.getFirst().at();
        }
    }

    /**
     * A revision in the list.
     *
     * @param told what it changed, as far as there is room
     * @param untold how many changes there are beside
     * @param undone the revision that it undoes, or null
     * @param restored the revision whose text it makes again, or null
     * @param changes where it is compared with the one before, or null where there is none
     * @param from whether it is the one that another is compared with unless something else is
     *     chosen
     * @param to whether it is the one that is compared
     */
    record Item(
            long number,
            String address,
            Instant at,
            String editor,
            @Nullable String comment,
            List<Wording> told,
            int untold,
            @Nullable Other undone,
            @Nullable Other restored,
            @Nullable String changes,
            boolean from,
            boolean to) {}

    /** Another revision. */
    record Other(long number, String address) {}
}
