package org.palimpsest.ledger;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The ledger as Axon's event store sees it. One append is one commit, so it holds events of one
 * aggregate; a command that appends twice is refused.
 */
public final class LedgerEventStorageEngine implements EventStorageEngine {

    /** The resource of the root unit of work that holds the {@link Submission} of its commit. */
    public static final String SUBMISSION = Submission.class.getName();

    /**
     * The metadata of a command message that names its command in the ledger; without it, the
     * message's identifier does.
     */
    public static final String COMMAND_ID = "commandId";

    private final Ledger ledger;
    private final EventCodec codec;
    private final Messages messages;
    private final Snapshots snapshots;
    private final @Nullable Pipeline pipeline;

    /** An engine whose appends wait until they are durable. */
    public LedgerEventStorageEngine(Ledger ledger, EventCodec codec) {
        this(ledger, codec, null);
    }

    /**
     * An engine whose appends may go by a pipeline.
     *
     * @param pipeline by which the commit of a command is appended: then who sent the command waits
     *     for the {@link #SUBMISSION}, and whoever reads a stream holds the lock on its aggregate;
     *     null to wait in the append
     */
    public LedgerEventStorageEngine(Ledger ledger, EventCodec codec, @Nullable Pipeline pipeline) {
        this.pipeline = pipeline;
        this.ledger = ledger;
        this.codec = codec;
        this.messages = new Messages(codec);
        this.snapshots = ledger.snapshots();
    }

    /**
     * Appends the events as one commit and returns when it is durable; where a command goes by the
     * pipeline, when it is on its way.
     *
     * <p>Outside of a command, events of several aggregates are as many commits, appended one after
     * the other up to the first that fails: what nobody decided as one need not be one.
     *
     * @throws AggregateStreamCreationException if the first event is the aggregate's first and
     *     another commit made the aggregate
     * @throws ConcurrencyException if another commit has taken the place in the aggregate's stream
     * @throws AlreadyStoredException if the ledger holds a commit of the same command
     * @throws LedgerUnavailableException if the database did not take it in time
     * @throws IllegalArgumentException if the events of a command are of more than one aggregate
     * @throws IllegalStateException if the command has stored a commit before
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        Optional<UnitOfWork<?>> work = root();
        Optional<CommandMessage<?>> command = work.flatMap(LedgerEventStorageEngine::commandOf);
        List<List<EventMessage<?>>> runs = Messages.byStream(events);
        if (command.isPresent()) {
            requireOneCommit(runs, work.orElseThrow());
        }
        for (List<EventMessage<?>> run : runs) {
            Submission submission = append(messages.toDraft(run, idOf(command)), command);
            work.ifPresent(root -> root.resources().put(SUBMISSION, submission));
        }
    }

    private Submission append(Draft draft, Optional<CommandMessage<?>> command) {
        if (pipeline != null && command.isPresent()) {
            return pipeline.append(draft);
        }
        Submission submission = ledger.append(draft, null);
        try {
            submission.commit();
            return submission;
        } catch (ConcurrencyException conflict) {
            throw draft.firstSequence() == 0
                    ? new AggregateStreamCreationException(
                            "'" + draft.stream() + "' is there already", conflict)
                    : conflict;
        }
    }

    private static Optional<UnitOfWork<?>> root() {
        return CurrentUnitOfWork.isStarted()
                ? Optional.of(CurrentUnitOfWork.get().root())
                : Optional.empty();
    }

    private static Optional<CommandMessage<?>> commandOf(UnitOfWork<?> work) {
        @Nullable Message<?> message = work.getMessage();
        return message instanceof CommandMessage<?> command
                ? Optional.of(command)
                : Optional.empty();
    }

    private static void requireOneCommit(List<List<EventMessage<?>>> runs, UnitOfWork<?> work) {
        if (runs.size() > 1) {
            throw new IllegalArgumentException(
                    "One command makes one commit, and that holds events of one aggregate");
        }
        if (work.getResource(SUBMISSION) != null) {
            throw new IllegalStateException("One command makes one commit, not a second one");
        }
    }

    private static String idOf(Optional<CommandMessage<?>> command) {
        return command.map(
                        message ->
                                (String)
                                        message.getMetaData()
                                                .getOrDefault(COMMAND_ID, message.getIdentifier()))
                .orElseGet(() -> CommandId.fresh());
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        snapshots.store(snapshot, codec);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return snapshots.read(aggregateIdentifier, codec);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        if (pipeline != null) {
            pipeline.settle(aggregateIdentifier);
        }
        return DomainEventStream.of(
                stream(ledger.stream(aggregateIdentifier, firstSequenceNumber))
                        .flatMap(commit -> messages.domainEvents(commit).stream())
                        .filter(event -> event.getSequenceNumber() >= firstSequenceNumber));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return ledger.lastSequence(aggregateIdentifier);
    }

    /** {@inheritDoc} The stream never blocks. */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken trackingToken, boolean mayBlock) {
        if (trackingToken == null) {
            return tracked(0);
        }
        return StreamSupport.stream(
                TrackedEvents.after(LedgerToken.ledgerToken(trackingToken), ledger, messages),
                false);
    }

    private Stream<TrackedEventMessage<?>> tracked(long afterPosition) {
        return StreamSupport.stream(new TrackedEvents(ledger, messages, afterPosition), false);
    }

    private static LedgerToken tokenOf(TrackedEventMessage<?> event) {
        return LedgerToken.ledgerToken(event.trackingToken());
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
    }

    /** {@inheritDoc} That is {@code null}: before the first commit nothing has been read. */
    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return endOf(ledger.head().position());
    }

    private @Nullable LedgerToken endOf(long position) {
        return position == 0 ? null : new LedgerToken(position, ledger.countAt(position) - 1);
    }

    /**
     * {@inheritDoc} By the events' own timestamps, among commits made at or after that time: an
     * event does not come about after its commit.
     */
    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        long before = ledger.positionAt(dateTime.minusNanos(1_000));
        return tracked(before)
                .filter(event -> !event.getTimestamp().isBefore(dateTime))
                .findFirst()
                .map(event -> before(tokenOf(event)))
                .orElseGet(() -> Optional.ofNullable(endOf(ledger.head().position())))
                .orElse(null);
    }

    private Optional<LedgerToken> before(LedgerToken token) {
        return token.index() > 0
                ? Optional.of(new LedgerToken(token.commit(), token.index() - 1))
                : Optional.ofNullable(endOf(token.commit() - 1));
    }
}
