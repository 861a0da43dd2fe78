package org.palimpsest.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.ledger.Drafts.draft;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.sun.management.OperatingSystemMXBean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/** How soon a tail tells of a commit, and what it costs while there is none. Both are printed. */
@Timeout(60)
class TailLatencyTest {

    private static final int COMMITS = 100;

    /** It asks every ten milliseconds; one that spins asks thousands of times. */
    private static final long MOST_QUESTIONS_A_SECOND = 250;

    @TempDir Path folder;

    private final AtomicLong questions = new AtomicLong();

    @Test
    void aCommitIsToldOfInMillisecondsAndWaitingCostsLittle() throws Exception {
        try (var server = TestDatabase.in(folder);
                MongoClient other = TestDatabase.connect(server.address(), counting())) {
            MongoDatabase database = server.fresh();
            try (var writing = Ledger.open(database);
                    var reading = Ledger.open(other.getDatabase(database.getName()))) {
                double elsewhere = median(writing, reading);
                double sameProcess = median(writing, writing);
                double[] windows =
                        DoubleStream.generate(() -> idleCores(reading)).limit(4).toArray();
                // The process's time holds the compiler's too, which is still at work at first.
                double cores = DoubleStream.of(windows).min().orElseThrow();
                System.out.printf(
                        "tail: median %.2f ms from another process, %.2f ms from its own,"
                                + " %.1f %% of a core when idle, of windows %s%n",
                        elsewhere, sameProcess, 100 * cores, Arrays.toString(windows));
                assertThat(elsewhere).isLessThan(200);
                assertThat(sameProcess).isLessThan(200);
                long before = questions.get();
                idleCores(reading);
                assertThat(questions.get() - before).isBetween(1L, MOST_QUESTIONS_A_SECOND);
            }
        }
    }

    private CommandListener counting() {
        return new CommandListener() {
            @Override
            public void commandStarted(CommandStartedEvent event) {
                questions.incrementAndGet();
            }
        };
    }

    /** From the answer to the writer to the call of the follower, in milliseconds. */
    private static double median(Ledger writing, Ledger reading) throws InterruptedException {
        var told = new SynchronousQueue<Long>();
        long[] nanos = new long[COMMITS];
        try (Tail tail = reading.follow(reading.head().mark(), listener(told))) {
            for (int n = 0; n < COMMITS; n++) {
                LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(3_000 + 137L * n));
                writing.append(draft("s" + System.nanoTime(), 0, "x")).join();
                long answered = System.nanoTime();
                nanos[n] = Math.max(0, told.take() - answered);
            }
            assertThat(tail.trouble()).isEmpty();
        }
        return LongStream.of(nanos).sorted().skip(COMMITS / 2).findFirst().orElseThrow() / 1e6;
    }

    private static Follower listener(SynchronousQueue<Long> told) {
        Consumer<Long> tell =
                now -> {
                    try {
                        told.put(now);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                };
        return new Follower() {
            @Override
            public void committed(List<Commit> commits) {
                long now = System.nanoTime();
                commits.forEach(commit -> tell.accept(now));
            }

            @Override
            public Optional<String> hashAt(long position) {
                return Optional.empty();
            }

            @Override
            public void rewound(Mark last) {
                throw new AssertionError("Nothing was rolled back");
            }
        };
    }

    /** The time of all threads here, the server's and the client's included, by the time passed. */
    private static double idleCores(Ledger reading) {
        var process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        try (Tail tail =
                reading.follow(reading.head().mark(), listener(new SynchronousQueue<>()))) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
            long cpu = process.getProcessCpuTime();
            while (System.nanoTime() < end) {
                LockSupport.parkNanos(end - System.nanoTime());
            }
            assertThat(tail.trouble()).isEmpty();
            return (process.getProcessCpuTime() - cpu) / 1e9;
        }
    }
}
