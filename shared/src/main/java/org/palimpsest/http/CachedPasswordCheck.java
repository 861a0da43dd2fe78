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

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Pays the slow hash once for a password that is right, and each time for one that is wrong. What
 * is remembered, for some minutes, is a digest under a key that never leaves this process, of the
 * stored hash (which its salt makes one user's own) and the password.
 */
final class CachedPasswordCheck implements PasswordEncoder {

    private static final String ALGORITHM = "HmacSHA256";

    private final PasswordEncoder slow;
    private final SecretKeySpec key;
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

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String stored) {
        if (password == null || stored == null) {
            return false;
        }
        ByteBuffer digest = digest(password, stored);
        if (verified.getIfPresent(digest) != null) {
            return true;
        }
        boolean matches = slow.matches(password, stored);
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
