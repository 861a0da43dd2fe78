package org.palimpsest.ledger;

import org.axonframework.eventhandling.TrackedEventMessage;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;

/**
 * All events after a position, read in ever larger batches of commits. Where the ledger ends it
 * ends too, but asked once more it reads on: Axon keeps a stream that has run dry and asks again.
 */
final class TrackedEvents extends AbstractSpliterator<TrackedEventMessage<?>> {

    private static final int FEWEST = 8;
    private static final int MOST = 128;

    private final Ledger ledger;
    private final Messages messages;
    private final Queue<TrackedEventMessage<?>> read = new ArrayDeque<>();
    private long position;
    private int limit = FEWEST;

    TrackedEvents(Ledger ledger, Messages messages, long afterPosition) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.ledger = ledger;
        this.messages = messages;
        this.position = afterPosition;
    }

    /** Those after a token, which may stand within a commit. */
    static TrackedEvents after(LedgerToken token, Ledger ledger, Messages messages) {
        int count = ledger.countAt(token.commit());
        if (token.index() + 1 >= count) {
            return new TrackedEvents(ledger, messages, token.commit());
        }
        var events = new TrackedEvents(ledger, messages, token.commit() - 1);
        for (int i = 0; i <= token.index(); i++) {
            events.tryAdvance(event -> {});
        }
        return events;
    }

    @Override
    public boolean tryAdvance(Consumer<? super TrackedEventMessage<?>> action) {
        if (read.isEmpty()) {
            readOn();
        }
        TrackedEventMessage<?> next = read.poll();
        if (next != null) {
            action.accept(next);
        }
        return next != null;
    }

    private void readOn() {
        List<Commit> commits = ledger.commits(position, limit);
        commits.forEach(commit -> read.addAll(messages.trackedEvents(commit)));
        position += commits.size();
        limit = commits.size() < limit ? FEWEST : Math.min(2 * limit, MOST);
    }
}
