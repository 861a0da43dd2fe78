package org.palimpsest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.security.crypto.password.PasswordEncoder;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

class CachedPasswordCheckTest {

    private final AtomicInteger paid = new AtomicInteger();
    private final CachedPasswordCheck check =
            new CachedPasswordCheck(new Reversing(paid), new SecureRandom());

    @Test
    void aRightPasswordIsPaidForOnce() {
        for (int i = 0; i < 100; i++) {
            assertThat(check.matches("abc", "cba")).isTrue();
        }
        assertThat(paid).hasValue(1);
    }

    @Test
    void aWrongPasswordIsPaidForEachTime() {
        for (int i = 0; i < 10; i++) {
            assertThat(check.matches("abd", "cba")).isFalse();
        }
        assertThat(paid).hasValue(10);
    }

    @Test
    void whatIsRememberedOfOneUserOpensNoOther() {
        assertThat(check.matches("abc", "cba")).isTrue();
        assertThat(check.matches("abc", "xyz")).isFalse();
        assertThat(check.matches("bc", "cbaa")).isFalse();
        assertThat(paid).hasValue(3);
    }

    @Test
    void aChangedPasswordIsNotOutlivedByTheOldOne() {
        assertThat(check.matches("abc", "cba")).isTrue();
        assertThat(check.matches("abc", "fed")).isFalse();
    }

    @Test
    @Timeout(30)
    void whoeverGuessesIsHeldUpWhereOthersGuess() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(CachedPasswordCheck.THREADS);
        CachedPasswordCheck slow =
                new CachedPasswordCheck(new Waiting(begun, end), new SecureRandom());
        try (ExecutorService guessing = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CachedPasswordCheck.THREADS; i++) {
                guessing.submit(() -> slow.matches("guess", "cba"));
            }
            begun.await();

            assertThatThrownBy(() -> slow.matches("abc", "cba"))
                    .isInstanceOf(TooManyPasswordChecks.class);
            end.countDown();
        }
        assertThat(slow.matches("abc", "cba")).isTrue();
    }

    @Test
    void noPasswordMatchesNothing() {
        assertThat(check.matches(null, "cba")).isFalse();
        assertThat(check.matches("abc", null)).isFalse();
    }

    /** A hash that anyone can check by eye, and that counts how often it was asked. */
    private record Reversing(AtomicInteger paid) implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return password == null ? null : new StringBuilder(password).reverse().toString();
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String stored) {
            paid.incrementAndGet();
            return stored != null && stored.equals(encode(password));
        }
    }

    /** A hash that takes as long as the test wants it to. */
    private record Waiting(CountDownLatch begun, CountDownLatch end) implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return password == null ? null : new StringBuilder(password).reverse().toString();
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String stored) {
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            return Objects.equals(encode(password), stored);
        }
    }
}
