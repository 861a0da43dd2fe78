package org.palimpsest.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

class AheadTest {

    @Test
    void isReadWhileThisThreadGoesOn() {
        CountDownLatch gone = new CountDownLatch(1);

        Ahead<String> ahead =
                Ahead.of(
                        () -> {
                            await(gone);
                            return "read";
                        });
        gone.countDown();

        assertThat(ahead.get()).isEqualTo("read");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void failsAsTheReadingDid() {
        IllegalStateException why = new IllegalStateException("the store is away");

        Ahead<String> ahead =
                Ahead.of(
                        () -> {
                            throw why;
                        });

        assertThatThrownBy(ahead::get).isSameAs(why);
    }

    @Test
    void waitsNoLongerThanThisThreadWould() {
        Duration patience = Duration.ofSeconds(3);

        long left =
                Patience.within(
                                patience,
                                () -> Ahead.of(() -> Patience.endOf(Duration.ofHours(1))).get())
                        - System.nanoTime();

        assertThat(left).isLessThanOrEqualTo(patience.toNanos());
    }
}
