package org.palimpsest.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.ledger.Drafts.draft;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Some append while another closes, again and again, with the threads held up by a seeded random.
 * By stress, for Lincheck holds a thread in the midst of a join that has a limit, and calls it
 * hung.
 */
@Tag("faults")
@Timeout(120)
class AppenderRacesTest {

    private static final int LONGEST_HOLD = 4_000;

    @Test
    void whatIsAppendedWhileItClosesIsSettledOnceOrRefused() throws InterruptedException {
        long seed = Long.getLong("faults.seed", System.nanoTime());
        System.out.println("faults.seed=" + seed);
        var random = new SplittableRandom(seed);
        for (int round = 0; round < Rounds.of(20_000); round++) {
            appendAndClose(random);
        }
    }

    private static void appendAndClose(SplittableRandom random) throws InterruptedException {
        var settled = new AtomicInteger();
        var refused = new AtomicInteger();
        var appender = new Appender(Duration.ofSeconds(5), batch -> settle(batch, settled));
        List<Thread> threads =
                List.of(
                        after(random, () -> append(appender, "a", refused)),
                        after(random, () -> append(appender, "b", refused)),
                        after(random, appender::close));
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(settled.get() + refused.get()).isEqualTo(2);
    }

    /** Does it in a thread of its own that first spins for a while. */
    private static Thread after(SplittableRandom random, Runnable work) {
        int hold = random.nextInt(LONGEST_HOLD);
        return Thread.ofVirtual()
                .start(
                        () -> {
                            for (int n = 0; n < hold; n++) {
                                Thread.onSpinWait();
                            }
                            work.run();
                        });
    }

    private static void settle(List<Pending> batch, AtomicInteger settled) {
        settled.addAndGet(batch.size());
        batch.forEach(pending -> pending.refused(new IllegalArgumentException("settled")));
    }

    private static void append(Appender appender, String stream, AtomicInteger refused) {
        try {
            appender.append(draft(stream, 0, "x"), null).join();
        } catch (IllegalStateException closed) {
            refused.incrementAndGet();
        } catch (CompletionException settled) {
            assertThat(settled.getCause()).hasMessage("settled");
        }
    }
}
