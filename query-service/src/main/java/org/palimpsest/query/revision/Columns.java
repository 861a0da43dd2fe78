package org.palimpsest.query.revision;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A stretch of an article's revisions, cut into columns of the same number of revisions each; the
 * last may have fewer.
 *
 * @param first the first revision
 * @param last the last one
 * @param width how many revisions a column has
 */
record Columns(long first, long last, long width) {

    private static final int MOST = 60;

    Columns {
        if (first > last || width < 1) {
            throw new IllegalArgumentException(first + " to " + last + " by " + width);
        }
    }

    /**
     * As many columns as a picture of these rows can show.
     *
     * @param rows which revisions each row shows, the first being at 0
     * @param mostBars how many columns of all rows together may show something
     */
    static Columns over(long first, long last, Collection<BitSet> rows, int mostBars) {
        long revisions = last - first + 1;
        for (int most = MOST; most > 1; most--) {
            Columns columns = new Columns(first, last, divided(revisions, most));
            if (columns.bars(rows) <= mostBars) {
                return columns;
            }
        }
        return new Columns(first, last, revisions);
    }

    int count() {
        return (int) divided(last - first + 1, width);
    }

    /** The first revision of a column, the columns being counted from 0. */
    long from(int column) {
        return first + column * width;
    }

    /** The last revision of a column. */
    long to(int column) {
        return Math.min(last, from(column) + width - 1);
    }

    /** The revisions at which columns begin or end. */
    List<Long> borders() {
        return LongStream.range(0, count())
                .flatMap(column -> LongStream.of(from((int) column), to((int) column)))
                .distinct()
                .boxed()
                .toList();
    }

    /** How many revisions of a row are in each column. */
    int[] counted(BitSet row) {
        int[] counts = new int[count()];
        row.stream().forEach(revision -> counts[(int) (revision / width)]++);
        return counts;
    }

    private int bars(Collection<BitSet> rows) {
        return rows.stream().mapToInt(this::bars).sum();
    }

    private int bars(BitSet row) {
        int bars = 0;
        for (int bit = row.nextSetBit(0); bit >= 0; bars++) {
            long next = (bit / width + 1) * width;
            bit = next > last - first ? -1 : row.nextSetBit((int) next);
        }
        return bars;
    }

    private static long divided(long all, long parts) {
        return (all + parts - 1) / parts;
    }
}
