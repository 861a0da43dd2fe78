package org.palimpsest.local.speed;

import java.util.Locale;

/** What is measured. */
enum Part {
    LEDGER,
    EDITS,
    READS,
    LAG;

    /**
     * @throws IllegalArgumentException for what is no part
     */
    static Part of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
