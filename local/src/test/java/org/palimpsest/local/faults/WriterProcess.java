package org.palimpsest.local.faults;

import org.axonframework.eventhandling.GenericEventMessage;

import java.time.Clock;
import java.time.Duration;

/** A process that is only a writer: one desk, at a database of another process. */
final class WriterProcess {

    private WriterProcess() {}

    /** Starts one whose wall clock, as its events know it, is wrong by {@code offset}. */
    static Child start(String connection, Desk desk, Duration offset) {
        return Child.start(
                WriterProcess.class,
                connection,
                offset,
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
        GenericEventMessage.clock = Clock.offset(Clock.systemUTC(), Duration.parse(arguments[1]));
        new Desk(
                        arguments[2],
                        Integer.parseInt(arguments[3]),
                        Integer.parseInt(arguments[4]),
                        Long.parseLong(arguments[5]))
                .write(arguments[0]);
    }
}
