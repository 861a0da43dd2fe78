package org.palimpsest.ledger;

import org.axonframework.modelling.command.ConcurrencyException;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Appends to a stream without waiting for what was appended to it before: so commits of one stream
 * go to the disk together. Each is stored only upon the one that it was decided on.
 *
 * <p>Whoever appends decides on a state that is not durable yet. What makes that safe:
 *
 * <ul>
 *   <li>Of a stream, one thread at a time reads, decides and appends, and until it has appended
 *       holds the lock that keeps others out.
 *   <li>A draft names the one on its way that it follows, and is refused with it.
 *   <li>Once one has failed, nothing is appended to the stream until its state has been {@linkplain
 *       #settle read anew}.
 *   <li>Nobody hears of a state that is not durable: whoever decides that nothing is to be appended
 *       asks under the lock for the {@linkplain #last last} on its way, and answers when that is
 *       stored.
 * </ul>
 */
public final class Pipeline {

    private final Ledger ledger;
    private final Map<String, OnItsWay> last = new ConcurrentHashMap<>();

    private record OnItsWay(long lastSequence, Submission submission) {}

    public Pipeline(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Hands a draft to the ledger. For the thread that holds the lock on its stream.
     *
     * @throws ConcurrencyException if the stream must be read anew before
     * @throws IllegalArgumentException if the payload has no canonical form or is too large
     * @throws IllegalStateException if the ledger is closed
     */
    Submission append(Draft draft) {
        OnItsWay before = last.get(draft.stream());
        if (before != null && !precedes(before, draft)) {
            throw new ConcurrencyException(
                    "What " + draft.key() + " was decided on has not been stored");
        }
        Submission submission = ledger.append(draft, before == null ? null : before.submission());
        OnItsWay after = new OnItsWay(draft.firstSequence() + draft.count() - 1, submission);
        last.put(draft.stream(), after);
        submission
                .answer()
                .thenAccept(
                        appended -> {
                            if (!appended.repeated()) {
                                last.remove(draft.stream(), after);
                            }
                        });
        return submission;
    }

    private static boolean precedes(OnItsWay before, Draft draft) {
        return before.lastSequence() + 1 == draft.firstSequence()
                && (!before.submission().answer().isDone() || before.submission().isStored());
    }

    /**
     * Waits until nothing is on its way to a stream, and lets go of what failed. For the thread
     * that holds the lock on the stream, and then reads it.
     */
    void settle(String stream) {
        OnItsWay before = last.get(stream);
        if (before != null) {
            before.submission().isStored();
            last.remove(stream, before);
        }
    }

    /**
     * The last draft on its way to a stream, or the one that failed; none if all is stored. For the
     * thread that holds the lock on the stream.
     */
    public Optional<Submission> last(String stream) {
        return Optional.ofNullable(last.get(stream)).map(OnItsWay::submission);
    }
}
