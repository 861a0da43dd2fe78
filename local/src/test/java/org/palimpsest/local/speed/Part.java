package org.palimpsest.local.speed;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What is measured. */
enum Part {
    APPENDS,
    TAILS,
    LOADS,
    REPLAYS,
    EDITS,
    READS,
    LAG;

    /** Those that need the ledger alone, beside what others keep events in. */
    static final Set<Part> OF_THE_LEDGER = EnumSet.of(APPENDS, TAILS, LOADS, REPLAYS);

    /** Those that need the services. */
    static final Set<Part> OF_THE_SERVICES = EnumSet.complementOf(EnumSet.copyOf(OF_THE_LEDGER));

    /**
     * @throws IllegalArgumentException for what is no part
     */
    static Part of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
