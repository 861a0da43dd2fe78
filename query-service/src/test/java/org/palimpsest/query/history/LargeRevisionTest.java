package org.palimpsest.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.query.history.Telling.TEXT;
import static org.palimpsest.query.history.Telling.entry;
import static org.palimpsest.query.history.Telling.imported;
import static org.palimpsest.query.history.Telling.revision;

import org.junit.jupiter.api.Test;
import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.EntryEvent.EntryMoved;
import org.palimpsest.article.EntryEvent.EntryRemoved;
import org.palimpsest.article.EntryEvent.EntryRevised;
import org.palimpsest.article.Relocation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Revisions of many changes. */
class LargeRevisionTest {

    @Test
    void aRevisionOfTenThousandChangesOfALongArticleIsToldInTime() {
        List<Block> lines = new ArrayList<>(TEXT.subList(0, 5));
        List<EditorialEvent> events = new ArrayList<>();
        for (int i = 1; i <= 20_000; i++) {
            lines.add(entry("e" + i, "Line " + i + "."));
            switch (i % 8) {
                case 1 -> events.add(new EntryRemoved("trade", "e" + i, null));
                case 3, 5 ->
                        events.add(
                                new EntryRevised("trade", entry("e" + i, "Now " + i + "."), null));
                case 7 ->
                        events.add(
                                new EntryMoved(
                                        "trade",
                                        "e" + i,
                                        new Relocation("trade", "e" + (i - 2), "\n", null, null),
                                        null));
                default -> {}
            }
        }
        Article before = imported(lines).article();

        long start = System.nanoTime();
        Chronicle.Told told = revision(before, events.toArray(EditorialEvent[]::new));
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(told.revision().changes()).hasSize(10_000);
        assertThat(took).isLessThan(Duration.ofSeconds(10));
    }
}
