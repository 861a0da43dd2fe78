package org.palimpsest.local.speed;

import org.palimpsest.local.speed.Load.Step;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A client, its connection, and what it does again and again. */
record Client(Connection connection, Step step) implements AutoCloseable {

    /** Lets so many clients work at once for a time. */
    static Timings run(int clients, IntFunction<Client> each, Duration time) {
        List<Client> all = IntStream.range(0, clients).mapToObj(each).toList();
        try {
            return Load.of(all.stream().map(Client::step).toList(), time);
        } finally {
            all.forEach(Client::close);
        }
    }

    @Override
    public void close() {
        connection.close();
    }
}
