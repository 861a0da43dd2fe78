package org.palimpsest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.palimpsest.ledger.TcpProxy.Cut;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Two houses, eight threads each, count in one stream from what they keep in memory, while
 * connections are cut and answers stay out: each number is counted once.
 */
@Tag("faults")
@Timeout(300)
class PipelinedWritersTest {

    private static final int THREADS = 8;
    private static final String COUNTER = "counter";

    @TempDir Path folder;

    @Test
    void countEachNumberOnce() throws Exception {
        long seed = Long.getLong("faults.seed", System.nanoTime());
        System.out.println("faults.seed=" + seed);
        int each = Rounds.of(500);
        try (var server = TestDatabase.in(folder);
                var proxy = new TcpProxy(server.address());
                MongoClient client = TestDatabase.connect(proxy.address());
                ExecutorService threads = Executors.newFixedThreadPool(2 * THREADS + 1)) {
            MongoDatabase direct = server.fresh();
            try (var cut =
                            Ledger.open(
                                    client.getDatabase(direct.getName()), Duration.ofMillis(100));
                    var whole = Ledger.open(direct)) {
                List<House> houses = List.of(new House(cut), new House(whole));
                List<Future<Integer>> counts = new ArrayList<>();
                for (int n = 0; n < 2 * THREADS; n++) {
                    House house = houses.get(n % 2);
                    counts.add(threads.submit(() -> house.count(each)));
                }
                Future<?> faults = threads.submit(() -> cutNowAndThen(proxy, new Random(seed)));
                int counted = 0;
                for (Future<Integer> count : counts) {
                    counted += count.get();
                }
                faults.cancel(true);
                assertThatEachNumberIsCounted(whole, counted);
            }
        }
    }

    private static void cutNowAndThen(TcpProxy proxy, Random random) {
        List<Cut> cuts = List.of(Cut.BEFORE_REQUEST, Cut.BEFORE_ANSWER, Cut.SILENCE);
        try {
            while (true) {
                Thread.sleep(random.nextInt(50));
                proxy.cutAtNextInsert(cuts.get(random.nextInt(cuts.size())));
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Those of unknown outcome may be there too, but none twice and none out of order. */
    private static void assertThatEachNumberIsCounted(Ledger ledger, int acknowledged) {
        long next = 0;
        for (Iterator<Commit> commits = ledger.stream(COUNTER, 0); commits.hasNext(); next++) {
            Commit commit = commits.next();
            assertThat(commit.firstSequence()).isEqualTo(next);
            assertThat(number(commit)).isEqualTo(next);
        }
        assertThat(next).isGreaterThanOrEqualTo(acknowledged);
        assertThat(ledger.head().position()).isEqualTo(next);
        assertThat(ledger.verify().fault()).isNull();
    }

    private static long number(Commit commit) {
        return Long.parseLong((String) commit.events(new TextCodec()).getFirst().payload());
    }

    /** One process: its lock on the counter, and the next number as it last thought it to be. */
    private static final class House {

        private static final long UNREAD = -1;

        private final Ledger ledger;
        private final Pipeline pipeline;
        private final ReentrantLock lock = new ReentrantLock();
        private volatile long kept = UNREAD;

        House(Ledger ledger) {
            this.ledger = ledger;
            this.pipeline = new Pipeline(ledger);
        }

        int count(int times) {
            int counted = 0;
            for (int n = 0; n < times; n++) {
                counted += countOne() ? 1 : 0;
            }
            return counted;
        }

        private boolean countOne() {
            try {
                submit().commit();
                return true;
            } catch (ConcurrencyException | LedgerUnavailableException failed) {
                kept = UNREAD;
                return false;
            }
        }

        private Submission submit() {
            lock.lock();
            try {
                if (kept == UNREAD) {
                    pipeline.settle(COUNTER);
                    kept = ledger.lastSequence(COUNTER).orElse(-1L) + 1;
                }
                long next = kept;
                Submission submission =
                        pipeline.append(Drafts.draft(COUNTER, next, Long.toString(next)));
                kept = next + 1;
                return submission;
            } finally {
                lock.unlock();
            }
        }
    }
}
