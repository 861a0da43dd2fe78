package org.palimpsest.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.ledger.Drafts.draft;

import com.mongodb.client.model.Filters;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

class ScanTest {

    private static final int LARGE = 2 << 20;

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "1,  2000,     2",
        "16, 2000,     32",
        "32, 2000,     32",
        "32, 104857,   10",
        "32, 2097152,  1",
        "1,  15728640, 1"
    })
    void aWindowHoldsFewLargeDocuments(int limit, int greatest, int next) {
        assertThat(Scan.limitAfter(limit, greatest)).isEqualTo(next);
    }

    @Test
    void smallAndLargeDocumentsAndGapsAreReadInOrder() {
        try (var server = TestDatabase.in(folder)) {
            var database = server.fresh();
            try (var ledger = Ledger.open(database)) {
                for (int n = 1; n <= 80; n++) {
                    boolean large = n >= 40 && n < 43;
                    ledger.append(draft("a", n - 1, "x".repeat(large ? LARGE : 10))).join();
                }
            }
            database.getCollection("commits").deleteMany(Filters.in("_id", 1L, 20L, 21L, 80L));

            List<Long> read = new ArrayList<>();
            new Scan(CommitStore.of(database), 0, 90)
                    .forEachRemaining(document -> read.add(document.getInt64("_id").getValue()));

            assertThat(read)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(2, 79)
                                    .filter(n -> n != 20 && n != 21)
                                    .boxed()
                                    .toList());
        }
    }
}
