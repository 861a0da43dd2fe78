package org.palimpsest.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.ledger.Drafts.draft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

@Timeout(60)
class AppenderTest {

    private static final Duration BATCH = Duration.ofMillis(40);
    private static final int WRITERS = 8;
    private static final int DRAFTS = 12;

    private final List<Integer> sizes = new CopyOnWriteArrayList<>();

    @Test
    void thoseWhoComeAgainAtOnceShareTheNextBatch() {
        try (var appender = new Appender(Duration.ofSeconds(30), this::settle)) {
            try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int n = 0; n < WRITERS; n++) {
                    String stream = "stream-" + n;
                    writers.execute(() -> appendAll(appender, stream));
                }
            }
        }

        // Without waiting for those just answered, every other batch would hold a few only.
        assertThat(sizes).as("batches").hasSizeLessThan(DRAFTS * 3 / 2);
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(WRITERS * DRAFTS);
    }

    @Test
    void aLoneWriterWaitsForNobody() {
        try (var appender = new Appender(Duration.ofSeconds(30), this::settle)) {
            appendAll(appender, "alone");
        }

        assertThat(sizes).hasSize(DRAFTS).containsOnly(1);
    }

    private void settle(List<Pending> batch) {
        try {
            Thread.sleep(BATCH);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        sizes.add(batch.size());
        batch.forEach(pending -> pending.answer().complete(null));
    }

    private static void appendAll(Appender appender, String stream) {
        for (int n = 0; n < DRAFTS; n++) {
            appender.append(draft(stream, n, "x"), null).join();
        }
    }
}
