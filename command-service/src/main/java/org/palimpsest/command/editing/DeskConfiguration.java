package org.palimpsest.command.editing;

import com.mongodb.client.MongoClient;

import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.palimpsest.codec.EditorialCodec;
import org.palimpsest.ledger.EventCodec;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.ledger.LedgerEventStorageEngine;
import org.palimpsest.ledger.Pipeline;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Opens the desk over Axon's repository of articles in the ledger. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    /** Axon folds at most so many events behind a snapshot. */
    private static final int EVENTS_BETWEEN_SNAPSHOTS = 200;

    private static final int ARTICLES_KEPT = 1_000;

    /**
     * Snapshots are made beside the commands: a long stream is folded for one, and nobody waits.
     */
    @Bean(destroyMethod = "shutdownNow")
    ExecutorService snapshots() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("snapshots").daemon().factory());
    }

    @Bean
    Desk desk(
            Ledger ledger,
            MongoClient mongo,
            @Value("${palimpsest.database}") String database,
            Past past,
            ExecutorService snapshots) {
        return open(
                ledger,
                new EditorialCodec(),
                new QuietAnswers(mongo.getDatabase(database)),
                new Surveyor(past, snapshots),
                snapshots);
    }

    @Bean
    Past past(Ledger ledger, MongoClient mongo, @Value("${palimpsest.database}") String database) {
        return new LedgerPast(
                ledger, new EditorialCodec(), new Milestones(mongo.getDatabase(database)));
    }

    static Desk open(
            Ledger ledger,
            EventCodec events,
            QuietAnswers quiet,
            Surveyor surveyor,
            Executor snapshots) {
        EventCodec codec = new ArticleCodec(events);
        Pipeline pipeline = new Pipeline(ledger);
        AggregateSnapshotter snapshotter =
                AggregateSnapshotter.builder()
                        .eventStore(store(new LedgerEventStorageEngine(ledger, codec)))
                        .executor(snapshots)
                        .aggregateFactories(new GenericAggregateFactory<>(ArticleAggregate.class))
                        .build();
        ArticleCache cache = new ArticleCache(ARTICLES_KEPT);
        EventSourcingRepository<ArticleAggregate> repository =
                EventSourcingRepository.builder(ArticleAggregate.class)
                        .eventStore(store(new LedgerEventStorageEngine(ledger, codec, pipeline)))
                        .cache(cache)
                        .snapshotTriggerDefinition(
                                new EventCountSnapshotTriggerDefinition(
                                        snapshotter, EVENTS_BETWEEN_SNAPSHOTS))
                        .build();
        return new Desk(
                AggregateAnnotationCommandHandler.<ArticleAggregate>builder()
                        .aggregateType(ArticleAggregate.class)
                        .repository(repository)
                        .build(),
                cache,
                ledger,
                pipeline,
                codec,
                quiet,
                surveyor);
    }

    private static EmbeddedEventStore store(LedgerEventStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }
}
