package org.palimpsest.local.faults;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.palimpsest.ledger.AlreadyStoredException;
import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.ledger.LedgerEventStorageEngine;
import org.palimpsest.ledger.LedgerUnavailableException;
import org.palimpsest.ledger.Submission;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Adds notes to streams as a command handler does: reads, decides, appends, and begins again. */
final class NoteWriter {

    private final LedgerEventStorageEngine engine;

    NoteWriter(Ledger ledger) {
        this.engine = new LedgerEventStorageEngine(ledger, Note.CODEC);
    }

    /** Appends one commit to a stream, decided on the state that it follows upon. */
    Acknowledged write(String stream, String command, int count) {
        while (true) {
            try {
                return Acknowledged.of(decide(stream, command, count));
            } catch (AlreadyStoredException e) {
                return Acknowledged.of(e.commit());
            } catch (ConcurrencyException
                    | AggregateStreamCreationException
                    | LedgerUnavailableException e) {
                // Another was faster, or the database too slow: decided again, as the same command.
                continue;
            }
        }
    }

    private Commit decide(String stream, String command, int count) {
        long last = engine.lastSequenceNumberFor(stream).orElse(-1L);
        var note = new Note(command, tally(stream, last) + 1);
        return append(
                command,
                IntStream.rangeClosed(1, count)
                        .mapToObj(n -> message(stream, last + n, note))
                        .toList());
    }

    private long tally(String stream, long last) {
        if (last < 0) {
            return 0;
        }
        DomainEventStream events = engine.readEvents(stream, last);
        return ((Note) events.next().getPayload()).tally();
    }

    private static DomainEventMessage<Note> message(String stream, long sequence, Note note) {
        return new GenericDomainEventMessage<>("Notes", stream, sequence, note);
    }

    private Commit append(String command, List<DomainEventMessage<Note>> events) {
        CommandMessage<?> message =
                new GenericCommandMessage<>(
                        new GenericMessage<>(
                                "write", Map.of(LedgerEventStorageEngine.COMMAND_ID, command)),
                        "write");
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(message);
        try {
            engine.appendEvents(events);
            Submission submission = work.getResource(LedgerEventStorageEngine.SUBMISSION);
            work.commit();
            return submission.commit();
        } catch (RuntimeException e) {
            work.rollback(e);
            throw e;
        }
    }
}
