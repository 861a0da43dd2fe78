package org.palimpsest.local.faults;

import org.axonframework.eventhandling.GenericEventMessage;

import java.time.Duration;

/** A process that is only a writer: one desk, at a database of another process. */
final class WriterProcess {

    private WriterProcess() {}

    /** Starts one whose wall clock, as its events know it, is wrong by {@code offset}. */
    static Child start(String connection, Desk desk, Duration offset) {
        return start(connection, desk, offset, offset);
    }

    /** Starts one whose wall clock jumps between being right, fast and slow by so much. */
    static Child startJumping(String connection, Desk desk, Duration jump) {
        return start(connection, desk, jump.negated(), jump);
    }

    private static Child start(String connection, Desk desk, Duration lowest, Duration highest) {
        return Child.start(
                WriterProcess.class,
                connection,
                lowest,
                highest,
                desk.name(),
                desk.threads(),
                desk.commits(),
                desk.seed());
    }

    static Child start(String connection, Desk desk) {
        return start(connection, desk, Duration.ZERO);
    }

    public static void main(String[] arguments) throws InterruptedException {
        Orders.ofParent();
        GenericEventMessage.clock =
                new JumpingClock(Duration.parse(arguments[1]), Duration.parse(arguments[2]));
        new Desk(
                        arguments[3],
                        Integer.parseInt(arguments[4]),
                        Integer.parseInt(arguments[5]),
                        Long.parseLong(arguments[6]))
                .write(arguments[0]);
    }
}
