package org.palimpsest.query.changes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palimpsest.article.Revision;
import org.palimpsest.ledger.Mark;
import org.palimpsest.query.history.RevisionRecord;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/** What of the feed is kept in memory. */
class WindowTest {

    @Test
    void itHasWhatIsBehindAPositionWithinIt() {
        Window window = Window.at(5).with(bulletins(6, 9, 10), 9).with(bulletins(10, 12, 10), 13);

        assertThat(window.after()).isEqualTo(5);
        assertThat(window.upTo()).isEqualTo(13);
        assertThat(positions(window.behind(5))).containsExactly(6L, 7L, 8L, 9L, 10L, 11L, 12L);
        assertThat(positions(window.behind(10))).containsExactly(11L, 12L);
        assertThat(window.behind(12)).isEmpty();
        assertThat(window.behind(77)).isEmpty();
    }

    @Test
    void itKeepsSoManyAndSaysWhereItBegins() {
        Window window = Window.at(0);
        for (long first = 1; first <= 5_000; first += 100) {
            window = window.with(bulletins(first, first + 99, 10), first + 99);
        }
        assertThat(window.bulletins()).hasSize(Window.MOST);
        assertThat(window.after()).isEqualTo(5_000 - Window.MOST);
        assertThat(window.bulletins().getFirst().position()).isEqualTo(window.after() + 1);
    }

    @Test
    void itKeepsSoManyBytes() {
        Window window = Window.at(0).with(bulletins(1, 10, 5 << 20), 10);

        assertThat(positions(window.bulletins())).containsExactly(8L, 9L, 10L);
        assertThat(window.after()).isEqualTo(7);
    }

    @Test
    void oneThatIsTooLargeAloneIsLeftToTheViews() {
        Window window = Window.at(0).with(bulletins(1, 1, 17 << 20), 1);

        assertThat(window.bulletins()).isEmpty();
        assertThat(window.after()).isEqualTo(1);
        assertThat(window.upTo()).isEqualTo(1);
    }

    private static List<Bulletin> bulletins(long first, long last, int bytes) {
        byte[] event = new byte[bytes];
        return LongStream.rangeClosed(first, last)
                .mapToObj(position -> new Bulletin(record(position), event))
                .toList();
    }

    private static RevisionRecord record(long position) {
        return new RevisionRecord(
                "a",
                new Mark(position, "0".repeat(64)),
                new Revision(position, Instant.EPOCH, "editor", null, List.of()),
                List.of());
    }

    private static List<Long> positions(List<Bulletin> bulletins) {
        return bulletins.stream().map(Bulletin::position).toList();
    }
}
