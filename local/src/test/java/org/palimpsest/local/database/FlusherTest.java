package org.palimpsest.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

class FlusherTest {

    private final AtomicInteger begun = new AtomicInteger();
    private final Semaphore mayEnd = new Semaphore(0);

    private void flush() {
        begun.incrementAndGet();
        mayEnd.acquireUninterruptibly();
    }

    @Test
    void coversOnlyThoseWhoAskedBeforeItBegan() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        try (Flusher flusher =
                new Flusher(
                        () -> {
                            first.countDown();
                            flush();
                        })) {
            CompletableFuture<Void> early = flusher.flushed();
            first.await();
            List<CompletableFuture<Void>> late =
                    Stream.generate(flusher::flushed).limit(50).toList();

            mayEnd.release();
            early.get(10, TimeUnit.SECONDS);
            assertThat(late).noneMatch(CompletableFuture::isDone);

            mayEnd.release(100);
            for (CompletableFuture<Void> one : late) {
                one.get(10, TimeUnit.SECONDS);
            }
            assertThat(begun).as("one flush for all fifty").hasValue(2);
        }
    }

    @Test
    void tellsItsFailureToThoseWhoWaitedAndGoesOn() {
        AtomicInteger attempts = new AtomicInteger();
        try (Flusher flusher =
                new Flusher(
                        () -> {
                            if (attempts.getAndIncrement() == 0) {
                                throw new IllegalStateException("full");
                            }
                        })) {
            assertThatThrownBy(() -> flusher.flushed().join())
                    .isInstanceOf(CompletionException.class)
                    .hasRootCauseMessage("full");
            flusher.flushed().join();
        }
    }

    @Test
    void flushesBeforeLongWhatNobodyWaitsFor() throws Exception {
        CountDownLatch flushed = new CountDownLatch(1);
        try (Flusher flusher = new Flusher(flushed::countDown)) {
            flusher.soon();
            assertThat(flushed.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void flushesOnceMoreWhenItIsClosed() {
        mayEnd.release(100);
        new Flusher(this::flush).close();
        assertThat(begun).hasValue(1);
    }
}
