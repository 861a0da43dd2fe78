package org.palimpsest.query.revision;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Identities;
import org.palimpsest.query.page.Isolated;
import org.palimpsest.query.page.SectionNames;

import java.time.Instant;
import java.util.List;

/**
 * An article's activity as it is drawn: a bar is as high as the share of its column's revisions
 * that changed the part.
 *
 * @param columns how many
 * @param width how many revisions a column has
 */
record ActivityPicture(
        int columns,
        long width,
        long first,
        long last,
        Instant since,
        Instant until,
        boolean complete,
        int unshown,
        List<Row> rows) {

    /** How high the highest bar is. */
    static final int HEIGHT = 12;

    private static final int LEAST = 2;
    private static final String OUTSIDE = "Title and infobox";
    private static final String LEAD = "Lead";

    /**
     * A part of the article.
     *
     * @param address where all its changes are, or null where no list has just these
     */
    record Row(String name, int depth, int revisions, @Nullable String address, List<Bar> bars) {}

    /**
     * A bar.
     *
     * @param column its number, from 0, and so where it stands
     * @param top how far it is below the top
     * @param address where its changes are
     * @param name what it shows, in words
     */
    record Bar(int column, int top, int height, String address, String name) {}

    static ActivityPicture of(Activity activity, SectionNames sections) {
        Activity.Column first = activity.columns().getFirst();
        Activity.Column last = activity.columns().getLast();
        return new ActivityPicture(
                activity.columns().size(),
                activity.width(),
                first.first(),
                last.last(),
                first.since(),
                last.until(),
                activity.complete(),
                activity.unshown(),
                activity.rows().stream().map(row -> row(row, activity, sections)).toList());
    }

    private static Row row(Activity.Row row, Activity activity, SectionNames sections) {
        String name = name(row.section(), sections);
        return new Row(
                name,
                row.depth(),
                row.revisions(),
                row.section() == null ? null : Asked.queryOf(row.section(), null, null),
                row.bars().stream()
                        .map(bar -> bar(row, bar, activity.columns().get(bar.column()), name))
                        .toList());
    }

    private static String name(@Nullable String section, SectionNames sections) {
        if (section == null) {
            return OUTSIDE;
        }
        return section.equals(Identities.LEAD) ? LEAD : sections.of(section);
    }

    private static Bar bar(
            Activity.Row row, Activity.Bar bar, Activity.Column column, String name) {
        int height = height(bar.revisions(), column.revisions());
        return new Bar(
                bar.column(),
                HEIGHT - height,
                height,
                Asked.queryOf(row.section(), column.since().toString(), column.until().toString()),
                named(row, name, bar.revisions(), column));
    }

    /** What the bar leads to: no list has just what is outside the sections. */
    private static String named(
            Activity.Row row, String name, int changed, Activity.Column column) {
        return row.section() == null && changed < column.revisions()
                ? "All revisions "
                        + column.first()
                        + " to "
                        + column.last()
                        + ", of which "
                        + changed
                        + " changed title or infobox"
                : Isolated.of(name) + ": " + among(changed, column);
    }

    private static String among(int changed, Activity.Column column) {
        return column.revisions() == 1
                ? "revision " + column.first()
                : changed + " of revisions " + column.first() + " to " + column.last();
    }

    /** In proportion, but never so low that it is not seen. */
    static int height(int revisions, long of) {
        return (int) Math.max(LEAST, Math.ceilDiv(HEIGHT * (long) revisions, of));
    }
}
