package org.palimpsest.local.verification;

import org.palimpsest.ledger.Mark;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/** Says every few seconds how far a long check has come. */
final class Progress {

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(5);

    private final PrintStream out;
    private long said = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void reached(Mark place) {
        long now = System.nanoTime();
        if (now - said >= PAUSE) {
            said = now;
            out.println("... intact up to position " + place.position());
        }
    }
}
