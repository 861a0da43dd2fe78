package org.palimpsest.local.speed;

import com.mongodb.client.MongoClient;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.StorageStrategy;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.documentpercommit.DocumentPerCommitStorageStrategy;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.documentperevent.DocumentPerEventStorageStrategy;
import org.axonframework.serialization.json.JacksonSerializer;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.ledger.LedgerEventStorageEngine;

import java.util.List;
import java.util.stream.LongStream;

/**
 * An event store, as one process has it open, on a database of its own.
 *
 * @param tail tells of what is appended
 */
record Contender(String name, EventStorageEngine engine, Tailing tail, Runnable closing)
        implements AutoCloseable {

    private static final String TYPE = "Article";

    /** All that are compared, each of which has a database to itself. */
    static final List<Opening> ALL =
            List.of(
                    new Opening("Palimpsest", Contender::palimpsest),
                    new Opening(
                            "axon-mongo, a document an event",
                            (name, client) ->
                                    axonMongo(name, client, new DocumentPerEventStorageStrategy())),
                    new Opening(
                            "axon-mongo, a document a commit",
                            (name, client) ->
                                    axonMongo(
                                            name, client, new DocumentPerCommitStorageStrategy())));

    /** What opens a contender once more on its database, as another process does. */
    record Opening(String name, Making making) {

        Contender open(MongoClient client) {
            return making.open(name, client);
        }

        String database() {
            return Contender.database(name);
        }
    }

    @FunctionalInterface
    interface Making {

        Contender open(String name, MongoClient client);
    }

    private static String database(String name) {
        return name.replaceAll("[^A-Za-z]", "");
    }

    private static Contender palimpsest(String name, MongoClient client) {
        Ledger ledger = Ledger.open(client.getDatabase(database(name)));
        return new Contender(
                name,
                new LedgerEventStorageEngine(ledger, Statement.CODEC),
                Tailing.of(ledger),
                ledger::close);
    }

    private static Contender axonMongo(String name, MongoClient client, StorageStrategy strategy) {
        JacksonSerializer json = JacksonSerializer.defaultSerializer();
        DefaultMongoTemplate template =
                DefaultMongoTemplate.builder().mongoDatabase(client, database(name)).build();
        strategy.ensureIndexes(template.eventCollection(), template.snapshotCollection());
        MongoEventStorageEngine engine =
                MongoEventStorageEngine.builder()
                        .mongoTemplate(template)
                        .eventSerializer(json)
                        .snapshotSerializer(json)
                        .storageStrategy(strategy)
                        .build();
        EmbeddedEventStore store = EmbeddedEventStore.builder().storageEngine(engine).build();
        return new Contender(name, engine, Tailing.of(store), store::shutDown);
    }

    /** Appends one event, durable when this returns. */
    void append(String stream, long sequence) {
        append(stream, sequence, Statement.number(sequence));
    }

    void append(String stream, long sequence, Statement statement) {
        engine.appendEvents(List.of(event(stream, sequence, statement)));
    }

    /** Keeps a snapshot of a stream as it was after an event. */
    void keepSnapshot(String stream, long sequence) {
        engine.storeSnapshot(event(stream, sequence, Statement.number(sequence)));
    }

    /** Reads a stream as an aggregate is loaded, from its snapshot on if it has one. */
    long load(String stream) {
        long first =
                engine.readSnapshot(stream)
                        .map(DomainEventMessage::getSequenceNumber)
                        .map(sequence -> sequence + 1)
                        .orElse(0L);
        return engine.readEvents(stream, first)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .count();
    }

    private static DomainEventMessage<Statement> event(
            String stream, long sequence, Statement statement) {
        return new GenericDomainEventMessage<>(TYPE, stream, sequence, statement);
    }

    /** Appends to a stream from its beginning. */
    void fill(String stream, long events) {
        LongStream.range(0, events).forEach(sequence -> append(stream, sequence));
    }

    @Override
    public void close() {
        closing.run();
    }
}
