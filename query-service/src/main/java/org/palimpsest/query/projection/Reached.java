package org.palimpsest.query.projection;

import org.jspecify.annotations.Nullable;
import org.palimpsest.ledger.Mark;

/**
 * How far a generation of the views has come, and who works on it.
 *
 * @param mark the place in the ledger that it reflects
 * @param shownFrom the position from which on readers may have it
 * @param shift how often the work on it was taken up, 0 before the first time
 * @param beat a counter that whoever has the work raises as long as it is alive
 * @param worker who has the work, or null where it was let go
 */
record Reached(Mark mark, long shownFrom, long shift, long beat, @Nullable String worker) {

    /** Whether whoever has the work has shown a sign of life since. */
    boolean isStill(Reached since) {
        return shift == since.shift() && beat == since.beat();
    }
}
