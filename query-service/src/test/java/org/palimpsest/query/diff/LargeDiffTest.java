package org.palimpsest.query.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palimpsest.article.Article;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/** Articles as long as they may be are compared in bounded time; the bound is against a hang. */
class LargeDiffTest {

    private static final int LENGTH = 2 << 20;
    private static final int ENTRIES = 50_000;
    private static final Duration GENEROUS = Duration.ofSeconds(60);

    @Test
    void nothingIsInCommon() {
        assertThat(compared("nothing in common", page(ENTRIES, 1, 0), page(ENTRIES, 2, ENTRIES)))
                .hasSize(2 * ENTRIES);
    }

    @Test
    void allEntriesAreInReverseOrder() {
        List<String> lines = lines(ENTRIES, 1, 0);

        assertThat(compared("reversed", joined(lines), joined(lines.reversed())))
                .hasSize(ENTRIES - 1);
    }

    @Test
    void allEntriesAreShuffledAndReworded() {
        List<String> lines = lines(ENTRIES, 2, 0);
        Collections.shuffle(lines, new Random(3));

        assertThat(compared("shuffled and reworded", page(ENTRIES, 1, 0), joined(lines)))
                .hasSizeGreaterThan(ENTRIES);
    }

    @Test
    void wordsAreFewAndEntriesLong() {
        for (int entries : new int[] {1, 80}) {
            compared(entries + " long entries", page(entries, 1, 0), page(entries, 2, 0));
        }
    }

    private static List<Difference> compared(String what, String from, String to) {
        Article before = Page.of(from);
        Article after = Page.of(to);
        long start = System.nanoTime();
        List<Difference> differences = Diff.between(before, after);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(
                "%s: %d differences in %d ms%n", what, differences.size(), taken.toMillis());
        assertThat(taken).isLessThan(GENEROUS);
        return differences;
    }

    private static String page(int entries, int seed, int idsFrom) {
        return joined(lines(entries, seed, idsFrom));
    }

    private static String joined(List<String> lines) {
        return "= Ties\n" + String.join("\n", lines);
    }

    private static List<String> lines(int entries, int seed, int idsFrom) {
        IntUnaryOperator random = new Random(seed)::nextInt;
        List<String> lines = new ArrayList<>();
        int length = LENGTH / entries;
        for (int i = 0; i < entries; i++) {
            StringBuilder line = new StringBuilder("e" + (idsFrom + i + 1));
            while (line.length() < length - 2) {
                line.append(' ').append((char) ('a' + random.applyAsInt(26)));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
