package org.palimpsest.query.revision;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * Which parts of an article were changed when: for each part a row, along an axis on which every
 * column is the same number of revisions.
 *
 * @param columns in the order of time
 * @param width how many revisions a column has; the last may have fewer
 * @param complete whether the axis begins with the article's first revision
 * @param unshown how many sections have no row of their own
 */
record Activity(List<Column> columns, List<Row> rows, long width, boolean complete, int unshown) {

    Activity {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A stretch of revisions.
     *
     * @param since when the first of them was made
     * @param until when the last of them was made
     */
    record Column(long first, long last, Instant since, Instant until) {

        long revisions() {
            return last - first + 1;
        }
    }

    /**
     * A part of the article.
     *
     * @param section its id, or null for the title and the infobox
     * @param depth how deep it is, 0 for what is part of no section
     * @param revisions how many have changed it
     * @param bars one for each column in which it was changed
     */
    record Row(@Nullable String section, int depth, int revisions, List<Bar> bars) {

        Row {
            bars = List.copyOf(bars);
        }
    }

    /**
     * How often a part was changed in a column.
     *
     * @param column its number, from 0
     * @param revisions how many of the column's have changed the part
     */
    record Bar(int column, int revisions) {}
}
