package org.palimpsest.ledger;

import java.util.UUID;

/** Names commands that come without a name of their own. */
public final class CommandId {

    private static final int TIME_BITS_BELOW = 16;
    private static final long VERSION = 0x7000;
    private static final long RANDOM = 0x0FFF;

    private CommandId() {}

    /**
     * A name that no other command has: a UUID of version 7 (RFC 9562), which begins with the time.
     * So the names of one moment stand side by side in the index of commands, and a batch changes
     * one page of it and not one for each commit. Nothing else rests on that time.
     */
    public static String fresh() {
        UUID random = UUID.randomUUID();
        long high =
                System.currentTimeMillis() << TIME_BITS_BELOW
                        | VERSION
                        | random.getMostSignificantBits() & RANDOM;
        return new UUID(high, random.getLeastSignificantBits()).toString();
    }
}
