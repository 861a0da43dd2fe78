package org.palimpsest.local.speed;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.Follower;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.ledger.Mark;
import org.palimpsest.ledger.Recorded;
import org.palimpsest.ledger.Tail;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Hears of events in the order of the store, from its first on and as they come. */
@FunctionalInterface
interface Tailing {

    /**
     * Begins to listen.
     *
     * @param listener is given what each event says, in one thread
     * @return what ends it
     */
    Runnable listen(Consumer<Statement> listener);

    static Tailing of(Ledger ledger) {
        return listener -> {
            Tail tail = ledger.follow(Mark.START, new Listening(listener));
            return tail::close;
        };
    }

    static Tailing of(EmbeddedEventStore store) {
        return listener -> {
            BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null);
            Thread thread = Thread.ofPlatform().start(() -> listen(stream, listener));
            return () -> end(thread, stream);
        };
    }

    private static void end(Thread thread, BlockingStream<?> stream) {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        stream.close();
    }

    private static void listen(
            BlockingStream<TrackedEventMessage<?>> stream, Consumer<Statement> listener) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                listener.accept((Statement) stream.nextAvailable().getPayload());
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Passes on what the ledger tells. */
    record Listening(Consumer<Statement> listener) implements Follower {

        @Override
        public void committed(List<Commit> commits) {
            for (Commit commit : commits) {
                for (Recorded event : commit.events(Statement.CODEC)) {
                    listener.accept((Statement) event.payload());
                }
            }
        }

        @Override
        public Optional<String> hashAt(long position) {
            return Optional.empty();
        }

        @Override
        public void rewound(Mark last) {
            throw new IllegalStateException("Nobody rewinds this ledger");
        }
    }
}
