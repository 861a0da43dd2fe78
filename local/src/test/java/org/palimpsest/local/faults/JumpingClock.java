package org.palimpsest.local.faults;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A wall clock that is wrong by a time that changes every few milliseconds, while it is read. */
final class JumpingClock extends Clock {

    private static final long STEADY_NANOS = Duration.ofMillis(20).toNanos();

    private final Duration lowest;
    private final Duration highest;

    /** One that is by turns wrong by the one time, right, and wrong by the other. */
    JumpingClock(Duration lowest, Duration highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    @Override
    public Instant instant() {
        Instant right = Instant.now();
        if (lowest.equals(highest)) {
            return right.plus(lowest);
        }
        return switch ((int) Math.floorMod(System.nanoTime() / STEADY_NANOS, 3L)) {
            case 0 -> right.plus(lowest);
            case 1 -> right;
            default -> right.plus(highest);
        };
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Nobody asks for it");
    }
}
