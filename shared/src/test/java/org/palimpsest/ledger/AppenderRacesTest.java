package org.palimpsest.ledger;

import static org.palimpsest.ledger.Drafts.draft;

import org.jetbrains.lincheck.Lincheck;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lincheck leads the threads of an appender and of those who append and close through one
 * interleaving after another; a thread that waits for ever fails the test.
 */
@Tag("faults")
@EnabledIfSystemProperty(
        named = "faults.percent",
        matches = "100",
        disabledReason = "Lincheck takes twenty seconds to begin, however little it then does")
class AppenderRacesTest {

    @Test
    void whatIsAppendedWhileItClosesIsSettledOnceOrRefused() {
        Lincheck.runConcurrentTest(200, AppenderRacesTest::appendAndClose);
    }

    private static void appendAndClose() {
        var settled = new AtomicInteger();
        var refused = new AtomicInteger();
        var appender = new Appender(Duration.ofSeconds(5), batch -> settle(batch, settled));
        Thread first = new Thread(() -> append(appender, "a", refused));
        Thread second = new Thread(() -> append(appender, "b", refused));
        first.start();
        second.start();
        appender.close();
        join(first);
        join(second);
        require(settled.get() + refused.get() == 2);
    }

    private static void settle(List<Pending> batch, AtomicInteger settled) {
        settled.addAndGet(batch.size());
        batch.forEach(pending -> pending.refused(new IllegalArgumentException("settled")));
    }

    private static void append(Appender appender, String stream, AtomicInteger refused) {
        try {
            CompletableFuture<Appended> answer = appender.append(draft(stream, 0, "x"), null);
            answer.join();
        } catch (IllegalStateException closed) {
            refused.incrementAndGet();
        } catch (CompletionException settled) {
            require(settled.getCause() instanceof IllegalArgumentException);
        }
    }

    /** Lincheck cannot lead threads through AssertJ. */
    private static void require(boolean holds) {
        if (!holds) {
            throw new AssertionError();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
