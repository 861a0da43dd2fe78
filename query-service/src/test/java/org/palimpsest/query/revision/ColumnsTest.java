package org.palimpsest.query.revision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** How the revisions of a history are cut into columns. */
class ColumnsTest {

    private static final int ROOM = 120;

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1, 1",
        "1, 60, 60, 1, 60",
        "1, 61, 31, 2, 61",
        "1, 10000, 60, 167, 9854",
        "7, 186, 60, 3, 184",
    })
    void areAsManyAsThereIsRoomFor(long first, long last, int count, long width, long lastBegins) {
        Columns columns = Columns.over(first, last, List.of(), ROOM);

        assertThat(columns.count()).isEqualTo(count);
        assertThat(columns.width()).isEqualTo(width);
        assertThat(columns.from(0)).isEqualTo(first);
        assertThat(columns.from(count - 1)).isEqualTo(lastBegins);
        assertThat(columns.to(count - 1)).isEqualTo(last);
    }

    @Test
    void followEachOtherWithoutAGap() {
        Columns columns = Columns.over(1, 1_234, List.of(), ROOM);

        for (int i = 1; i < columns.count(); i++) {
            assertThat(columns.from(i)).isEqualTo(columns.to(i - 1) + 1);
        }
    }

    @Test
    void areFewerWhereEveryRowIsFull() {
        List<BitSet> full = IntStream.range(0, 24).mapToObj(row -> upTo(10_000)).toList();
        Columns columns = Columns.over(1, 10_000, full, ROOM);

        assertThat(columns.count()).isEqualTo(5);
        assertThat(columns.counted(full.getFirst())).containsOnly(2_000).hasSize(5);
    }

    @Test
    void areStillFineWhereMostRowsAreEmpty() {
        List<BitSet> rows = List.of(upTo(10_000), upTo(1), upTo(1), upTo(0));

        assertThat(Columns.over(1, 10_000, rows, ROOM).count()).isEqualTo(60);
    }

    @Test
    void countTheRevisionsOfARow() {
        BitSet row = new BitSet();
        row.set(0);
        row.set(2);
        row.set(3);
        row.set(120);

        assertThat(new Columns(1, 121, 3).counted(row)).startsWith(2, 1).endsWith(1).hasSize(41);
    }

    @Test
    void haveTheirBordersNamedOnce() {
        assertThat(new Columns(5, 9, 2).borders()).containsExactly(5L, 6L, 7L, 8L, 9L);
        assertThat(new Columns(1, 3, 1).borders()).containsExactly(1L, 2L, 3L);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 12", "1, 167, 2", "84, 167, 7", "167, 167, 12"})
    void aBarIsAsHighAsItsShare(int revisions, long of, int height) {
        assertThat(ActivityPicture.height(revisions, of)).isEqualTo(height);
    }

    private static BitSet upTo(int count) {
        BitSet row = new BitSet();
        row.set(0, count);
        return row;
    }
}
