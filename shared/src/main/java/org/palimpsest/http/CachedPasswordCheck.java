package org.palimpsest.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Pays the slow hash once for a password that is right, and each time for one that is wrong. What
 * is remembered, for some minutes, is a digest under a key that never leaves this process, of the
 * stored hash (which its salt makes one user's own) and the password. They are paid for on a few
 * threads of their own, so that whoever guesses passwords does not take up all processors.
 */
final class CachedPasswordCheck implements PasswordEncoder {

    private static final String ALGORITHM = "HmacSHA256";

    /** As many as leave a processor to those who have come in. */
    static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final PasswordEncoder slow;
    private final SecretKeySpec key;
    private final ExecutorService paying =
            Executors.newFixedThreadPool(
                    THREADS, Thread.ofPlatform().daemon().name("password-check-", 0).factory());
    private final Cache<ByteBuffer, Boolean> verified =
            Caffeine.newBuilder()
                    .maximumSize(10_000)
                    .expireAfterWrite(Duration.ofMinutes(10))
                    .build();

    CachedPasswordCheck(PasswordEncoder slow, SecureRandom random) {
        this.slow = slow;
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return slow.encode(password);
    }

    /**
     * {@inheritDoc}
     *
     * @throws TooManyPasswordChecks if this one is not checked within two seconds
     */
    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String stored) {
        if (password == null || stored == null) {
            return false;
        }
        ByteBuffer digest = digest(password, stored);
        return verified.getIfPresent(digest) != null || isPaidFor(password, stored, digest);
    }

    private boolean isPaidFor(CharSequence password, String stored, ByteBuffer digest) {
        Future<Boolean> paid = paying.submit(() -> pay(password, stored, digest));
        try {
            return paid.get(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException busy) {
            throw new TooManyPasswordChecks();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new TooManyPasswordChecks();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The password could not be checked", failed);
        } finally {
            paid.cancel(false);
        }
    }

    private boolean pay(CharSequence password, String stored, ByteBuffer digest) {
        // Another request of the same user may have paid meanwhile.
        boolean matches = verified.getIfPresent(digest) != null || slow.matches(password, stored);
        if (matches) {
            verified.put(digest, true);
        }
        return matches;
    }

    private ByteBuffer digest(CharSequence password, String stored) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] first = stored.getBytes(StandardCharsets.UTF_8);
            // The length parts the two, so that no other pair gives the same bytes.
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(first.length).flip());
            mac.update(first);
            mac.update(StandardCharsets.UTF_8.encode(password.toString()));
            return ByteBuffer.wrap(mac.doFinal());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, missing);
        }
    }
}
