package org.palimpsest.ledger;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/** Names commands that come without a name of their own. */
public final class CommandId {

    private static final int RANDOM_BYTES = 12;
    private static final int DIGITS = 12;
    private static final String PROCESS = random();
    private static final AtomicLong COUNT = new AtomicLong();

    private CommandId() {}

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * A name that no other command has: this process by 96 random bits, then a count. So the names
     * of one process stand side by side in the index of commands, and a batch changes a page of it
     * and not one for each commit.
     */
    public static String fresh() {
        return PROCESS + "-" + HexFormat.of().toHexDigits(COUNT.incrementAndGet(), DIGITS);
    }
}
