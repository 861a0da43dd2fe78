package org.palimpsest.local.faults;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.palimpsest.ledger.Ledger;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * Several threads that write notes at once and print each acknowledgement: most to streams that
 * only their own thread writes to, one in four to a stream that all writers of all processes share.
 *
 * @param name unique among all desks that ever write to this ledger
 * @param commits how many each thread writes
 */
record Desk(String name, int threads, int commits, long seed) {

    /** As many commits as anyone waits for. */
    static final int ENDLESS = Integer.MAX_VALUE;

    private static final int OWN_STREAMS = 20;
    private static final int SHARED_STREAMS = 5;
    private static final int MOST_EVENTS = 3;

    /** A ledger that is open over the wire. */
    record Open(MongoClient client, Ledger ledger) implements AutoCloseable {

        static Open at(String connection) {
            MongoClient client = MongoClients.create(connection);
            return new Open(client, Ledger.open(client.getDatabase("faults")));
        }

        @Override
        public void close() {
            ledger.close();
            client.close();
        }
    }

    /** Writes, and returns when all is written. */
    void write(String connection) throws InterruptedException {
        try (Open open = Open.at(connection)) {
            var writer = new NoteWriter(open.ledger());
            var working =
                    IntStream.range(0, threads)
                            .mapToObj(n -> Thread.ofPlatform().start(() -> write(writer, n)))
                            .toList();
            for (Thread thread : working) {
                thread.join();
            }
        }
    }

    private void write(NoteWriter writer, int thread) {
        var random = new Random(seed + thread);
        for (int number = 0; number < commits; number++) {
            String stream =
                    random.nextInt(4) == 0
                            ? "shared-" + random.nextInt(SHARED_STREAMS)
                            : name + "-" + thread + "-" + random.nextInt(OWN_STREAMS);
            String command = name + "-" + thread + "." + number;
            Acknowledged done = writer.write(stream, command, 1 + random.nextInt(MOST_EVENTS));
            System.out.println(done.line());
        }
    }
}
