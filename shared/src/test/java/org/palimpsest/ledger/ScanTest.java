package org.palimpsest.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.ledger.Drafts.draft;

import com.mongodb.client.model.Filters;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

class ScanTest {

    private static final int LARGE = 2 << 20;

    @TempDir private Path folder;

    @Test
    void aRunIsCutOffWhereItsDocumentsAreLarge() {
        try (var server = TestDatabase.in(folder)) {
            var database = server.fresh();
            try (var ledger = Ledger.open(database)) {
                for (int n = 0; n < 5; n++) {
                    ledger.append(draft("a", n, "x".repeat(LARGE))).join();
                }
            }
            CommitStore commits = CommitStore.of(database);

            assertThat(sizeAndNext(commits.run(0, 4, 1))).isEqualTo("1 to 1, then 1");
            assertThat(sizeAndNext(commits.run(1, 4, 3 * LARGE))).isEqualTo("3 to 4, then 3");
            assertThat(sizeAndNext(commits.run(0, 4, 9 * LARGE))).isEqualTo("4 to 4, then 8");
            assertThat(sizeAndNext(commits.run(4, 4, 1))).isEqualTo("1 to 8, then 2");
            assertThat(sizeAndNext(commits.run(5, 4, 1))).isEqualTo("0 to 9, then 2");
        }
    }

    private static String sizeAndNext(Run run) {
        return "%d to %d, then %d".formatted(run.documents().size(), run.last(), run.next(2, 8));
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
