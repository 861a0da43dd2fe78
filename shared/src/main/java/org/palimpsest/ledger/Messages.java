package org.palimpsest.ledger;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Axon's messages as a commit, and back. */
final class Messages {

    /** Names in a payload that its metadata cannot have; such metadata stands with each event. */
    private static final Set<String> RESERVED = Set.of(Commit.EVENTS, Commit.AGGREGATE_TYPE);

    /** Events of no aggregate have a stream of their own for each commit. */
    private static final String NO_AGGREGATE = "events:";

    private final EventCodec codec;

    Messages(EventCodec codec) {
        this.codec = codec;
    }

    /** The events cut where one aggregate's end and another's, or none's, begin. */
    static List<List<EventMessage<?>>> byStream(List<? extends EventMessage<?>> events) {
        List<List<EventMessage<?>>> runs = new ArrayList<>();
        for (EventMessage<?> event : events) {
            if (runs.isEmpty() || !streamOf(runs.getLast().getLast()).equals(streamOf(event))) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(event);
        }
        return runs;
    }

    private static String streamOf(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domain
                ? domain.getAggregateIdentifier()
                : NO_AGGREGATE;
    }

    /**
     * The commit that events of one aggregate make, or of none.
     *
     * @throws ConcurrencyException if their sequence numbers do not follow upon each other
     */
    Draft toDraft(List<EventMessage<?>> events, String command) {
        EventMessage<?> first = events.getFirst();
        Map<String, Object> shared = sharedMetadata(events);
        var payload = new BsonDocument();
        if (first instanceof DomainEventMessage<?> domain && domain.getType() != null) {
            payload.put(Commit.AGGREGATE_TYPE, new BsonString(domain.getType()));
        }
        shared.forEach((name, value) -> payload.put(name, Metadata.toBson(value)));
        var told = new BsonArray();
        events.forEach(event -> told.add(write(event, shared)));
        payload.put(Commit.EVENTS, told);
        return first instanceof DomainEventMessage<?> domain
                ? new Draft(streamOf(first), firstSequence(domain, events), command, payload)
                : new Draft(NO_AGGREGATE + command, 0, command, payload);
    }

    private static long firstSequence(DomainEventMessage<?> first, List<EventMessage<?>> events) {
        long next = first.getSequenceNumber();
        for (EventMessage<?> event : events) {
            if (((DomainEventMessage<?>) event).getSequenceNumber() != next++) {
                throw new ConcurrencyException(
                        "The events of '%s' do not follow upon each other"
                                .formatted(streamOf(first)));
            }
        }
        return first.getSequenceNumber();
    }

    private static Map<String, Object> sharedMetadata(List<? extends EventMessage<?>> events) {
        Map<String, Object> shared = new HashMap<>(events.getFirst().getMetaData());
        events.forEach(event -> shared.entrySet().retainAll(event.getMetaData().entrySet()));
        shared.keySet().removeAll(RESERVED);
        return shared;
    }

    private BsonDocument write(EventMessage<?> event, Map<String, Object> shared) {
        EventCodec.Encoded payload = codec.encode(event.getPayload());
        var document = new BsonDocument("id", new BsonString(event.getIdentifier()));
        document.put("at", new BsonString(event.getTimestamp().toString()));
        document.put("type", new BsonString(payload.type()));
        document.put("revision", new BsonString(payload.revision()));
        document.put("data", payload.data());
        Map<String, Object> own = new HashMap<>(event.getMetaData());
        own.keySet().removeAll(shared.keySet());
        if (!own.isEmpty()) {
            document.put(Commit.METADATA, Metadata.toBson(own));
        }
        return document;
    }

    /** The commit's events as those of its aggregate. */
    List<? extends DomainEventMessage<?>> domainEvents(Commit commit) {
        return commit.events(codec).stream().map(event -> domainEvent(commit, event)).toList();
    }

    private static GenericDomainEventMessage<?> domainEvent(Commit commit, Recorded event) {
        return new GenericDomainEventMessage<>(
                commit.aggregateType().orElse(null),
                commit.stream(),
                event.sequence(),
                event.payload(),
                MetaData.from(event.metadata()),
                event.id(),
                event.at());
    }

    /** The commit's events as a processor tracks them. */
    List<? extends TrackedEventMessage<?>> trackedEvents(Commit commit) {
        return commit.events(codec).stream().map(event -> trackedEvent(commit, event)).toList();
    }

    private static TrackedEventMessage<?> trackedEvent(Commit commit, Recorded event) {
        int index = (int) (event.sequence() - commit.firstSequence());
        var token = new LedgerToken(commit.position(), index);
        if (commit.stream().equals(NO_AGGREGATE + commit.command())) {
            var message =
                    new GenericEventMessage<>(
                            event.id(), event.payload(), event.metadata(), event.at());
            return new GenericTrackedEventMessage<>(token, message);
        }
        return new GenericTrackedDomainEventMessage<>(token, domainEvent(commit, event));
    }
}
