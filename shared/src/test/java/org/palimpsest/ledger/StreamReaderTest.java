package org.palimpsest.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.ledger.Drafts.draft;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What lies in one window, over its edge or over several of them is read in order and once. */
class StreamReaderTest {

    private static final int STEP = 61;
    private static final int APPENDS = 400;
    private static final int LARGE = 6 << 20;

    @TempDir private Path folder;
    private TestDatabase server;
    private Ledger ledger;

    @BeforeEach
    void open() {
        server = TestDatabase.in(folder);
        ledger = Ledger.open(server.fresh());
    }

    @AfterEach
    void close() {
        ledger.close();
        server.close();
    }

    static Stream<List<Integer>> commits() {
        return Stream.of(
                List.of(64),
                List.of(64, 1),
                List.of(63, 2, 127, 1),
                List.of(1, 700, 1, 700),
                List.of(64, 128, 256, 512, 1),
                Collections.nCopies(600, 1),
                Collections.nCopies(30, 40));
    }

    @ParameterizedTest
    @MethodSource("commits")
    void commitsOfAnyLengthAreReadFromAnyEventOn(List<Integer> lengths) {
        List<Commit> stored = new ArrayList<>();
        long end = 0;
        for (int length : lengths) {
            stored.add(ledger.append(draft("a", end, texts(length))).join().commit());
            end += length;
        }

        // Every event of the last steps, where the stream ends.
        for (long from = 0; from <= end; from += from + STEP < end ? STEP : 1) {
            long first = from;
            assertThat(positions(from))
                    .as("from %d of %d", from, end)
                    .containsExactlyElementsOf(
                            stored.stream()
                                    .filter(commit -> commit.lastSequence() >= first)
                                    .map(Commit::position)
                                    .toList());
        }
    }

    @Test
    void ofAStreamThatGrowsAllIsReadThatWasThereAndNothingIsLeftOut() {
        AtomicLong stored = new AtomicLong();
        var writer =
                CompletableFuture.runAsync(
                        () -> {
                            for (int n = 0; n < APPENDS; n++) {
                                ledger.append(draft("a", n, "x")).join();
                                stored.incrementAndGet();
                            }
                        });

        while (!writer.isDone()) {
            long before = stored.get();
            List<Long> read = positions(0);
            assertThat(read).hasSizeGreaterThanOrEqualTo((int) before);
            assertThat(read)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, read.size()).boxed().toList());
        }

        writer.join();
        assertThat(positions(0)).hasSize(APPENDS);
    }

    @Test
    void whereAWindowIsTooLargeItsRestIsReadBeforeWhatWasAskedForAhead() {
        for (int n = 0; n < 206; n++) {
            boolean large = n >= 200 && n < 205;
            ledger.append(draft("a", n, "x".repeat(large ? LARGE : 1))).join();
        }

        assertThat(positions(0))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 206).boxed().toList());
    }

    private List<Long> positions(long from) {
        List<Long> read = new ArrayList<>();
        ledger.stream("a", from).forEachRemaining(commit -> read.add(commit.position()));
        return read;
    }

    private static String[] texts(int count) {
        return Collections.nCopies(count, "x").toArray(String[]::new);
    }
}
