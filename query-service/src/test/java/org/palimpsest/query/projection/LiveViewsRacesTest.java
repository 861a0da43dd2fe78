package org.palimpsest.query.projection;

import org.jetbrains.lincheck.Lincheck;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.palimpsest.codec.EditorialCodec;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.query.TestDatabase;
import org.palimpsest.query.history.ViewStore;

import java.time.Duration;
import java.util.List;

/**
 * Lincheck leads the tail of the generation that readers have, the hand-over to the next one and a
 * reader who waits through one interleaving after another; a reader who is not woken fails the
 * test.
 */
@Tag("faults")
@EnabledIfSystemProperty(
        named = "faults.percent",
        matches = "100",
        disabledReason = "Lincheck takes twenty seconds to begin, however little it then does")
class LiveViewsRacesTest {

    private static final int INTERLEAVINGS = 200;

    @Test
    void aReaderIsWokenAndNobodySeesLessThanTheOldGenerationHad() {
        try (TestDatabase server = new TestDatabase();
                Ledger ledger = Ledger.open(server.fresh())) {
            Generation old = generation(server, ledger, 1);
            Generation next = generation(server, ledger, 2);
            Lincheck.runConcurrentTest(INTERLEAVINGS, () -> handOver(old, next));
        }
    }

    private static void handOver(Generation old, Generation next) {
        LiveViews views = new LiveViews();
        views.show(old);
        List<Thread> threads =
                List.of(
                        new Thread(() -> follow(views)),
                        new Thread(() -> build(views, next)),
                        new Thread(() -> read(views)));
        threads.forEach(Thread::start);
        threads.forEach(LiveViewsRacesTest::join);
        LiveViews.Sight sight = views.sight().orElseThrow();
        require(sight.generation() == next && sight.position() == 2);
    }

    private static void follow(LiveViews views) {
        views.reached(1, 1, System.nanoTime());
        views.reached(1, 2, System.nanoTime());
    }

    private static void build(LiveViews views, Generation next) {
        views.reached(2, 1, System.nanoTime());
        views.showFrom(next, 2);
        views.reached(2, 2, System.nanoTime());
    }

    private static void read(LiveViews views) {
        try {
            require(views.sight(2, Duration.ofDays(1)).orElseThrow().position() == 2);
            require(views.sight().orElseThrow().position() == 2);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Generation generation(TestDatabase server, Ledger ledger, long number) {
        return Generation.of(
                new ViewStore(server.named("views"), number), ledger, new EditorialCodec());
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
