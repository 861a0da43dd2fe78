package org.palimpsest.local.verification;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** No byte of an export can be another without being noticed. */
class ChangedByteProperties {

    /** None of them erased: what the mark of an erasure says is under no hash. */
    private static final List<String> LINES = Forgery.lines(2);

    private static final byte[] EXPORT = Forgery.file(LINES).getBytes(StandardCharsets.UTF_8);

    @Property(tries = 3_000)
    void aChangedByteIsFound(
            @ForAll @IntRange(min = 0, max = 1 << 20) int place,
            @ForAll @IntRange(min = 1, max = 255) int change) {
        byte[] forged = EXPORT.clone();
        forged[place % forged.length] ^= (byte) change;

        assertBroken(forged);
    }

    @Property(tries = 500)
    void aByteTakenOutIsFound(@ForAll @IntRange(min = 0, max = 1 << 20) int place) {
        int out = place % EXPORT.length;
        byte[] forged = new byte[EXPORT.length - 1];
        System.arraycopy(EXPORT, 0, forged, 0, out);
        System.arraycopy(EXPORT, out + 1, forged, out, forged.length - out);

        assertBroken(forged);
    }

    @Property(tries = 500)
    void aFileCutAnywhereButBehindALineIsFound(
            @ForAll @IntRange(min = 1, max = 1 << 20) int length) {
        byte[] forged = Arrays.copyOf(EXPORT, 1 + length % (EXPORT.length - 1));
        if (forged[forged.length - 1] == '\n') {
            assertThat(Check.of(forged).status()).isZero();
        } else {
            assertBroken(forged);
        }
    }

    private static void assertBroken(byte[] forged) {
        Check check = Check.of(forged);
        assertThat(check.status())
                .as(() -> new String(forged, StandardCharsets.UTF_8) + check.said())
                .isEqualTo(1);
        assertThat(check.said()).startsWith("Broken at position ");
    }
}
