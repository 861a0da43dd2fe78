package org.palimpsest.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.createEvent;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Two engines over two clients, eight threads each, all adding one to the same few counters. */
@Tag("faults")
@Timeout(300)
class ConcurrentWritersTest {

    private static final int THREADS = 8;
    private static final List<String> COUNTERS = List.of("a", "b", "c", "d", "e");

    @TempDir Path folder;

    @Test
    void noUpdateIsLostAndNoPositionLeftOut() throws Exception {
        int each = Rounds.of(300);
        try (var server = TestDatabase.in(folder);
                MongoClient other = TestDatabase.connect(server.address());
                ExecutorService threads = Executors.newFixedThreadPool(2 * THREADS)) {
            MongoDatabase database = server.fresh();
            try (var one = Ledger.open(database);
                    var two = Ledger.open(other.getDatabase(database.getName()))) {
                List<Future<?>> writers = new ArrayList<>();
                for (int n = 0; n < 2 * THREADS; n++) {
                    var engine =
                            new LedgerEventStorageEngine(n % 2 == 0 ? one : two, new TextCodec());
                    int seed = n;
                    writers.add(threads.submit(() -> count(engine, each, seed)));
                }
                for (Future<?> writer : writers) {
                    writer.get();
                }
                assertThatNothingIsLost(one, 2 * THREADS * each);
            }
        }
    }

    private static void count(LedgerEventStorageEngine engine, int times, int seed) {
        for (int n = 0; n < times; n++) {
            String counter = COUNTERS.get((seed + n) % COUNTERS.size());
            while (!addOne(engine, counter)) {
                Thread.onSpinWait();
            }
        }
    }

    /** Decides on what it reads: the next number is one more than the last one's text says. */
    private static boolean addOne(LedgerEventStorageEngine engine, String counter) {
        Optional<Long> last = engine.lastSequenceNumberFor(counter);
        long value =
                last.map(n -> engine.readEvents(counter, n).next())
                        .map(event -> Long.parseLong((String) event.getPayload()))
                        .orElse(0L);
        try {
            engine.appendEvents(
                    createEvent(counter, last.map(n -> n + 1).orElse(0L), "" + (value + 1)));
            return true;
        } catch (ConcurrencyException | AggregateStreamCreationException e) {
            return false;
        }
    }

    private static void assertThatNothingIsLost(Ledger ledger, int commits) {
        var engine = new LedgerEventStorageEngine(ledger, new TextCodec());
        long sum = 0;
        for (String counter : COUNTERS) {
            List<? extends DomainEventMessage<?>> events =
                    engine.readEvents(counter).asStream().toList();
            assertThat(events)
                    .extracting(DomainEventMessage::getSequenceNumber)
                    .containsExactlyElementsOf(LongStream.range(0, events.size()).boxed().toList());
            assertThat(events.getLast().getPayload()).isEqualTo("" + events.size());
            sum += events.size();
        }
        assertThat(sum).isEqualTo(commits);
        assertThat(ledger.head().position()).isEqualTo(commits);
        assertThat(ledger.verify().fault()).isNull();
    }
}
