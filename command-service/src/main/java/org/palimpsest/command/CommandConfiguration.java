package org.palimpsest.command;

import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.palimpsest.codec.EditorialCodec;
import org.palimpsest.command.editing.ArticleAggregate;
import org.palimpsest.command.editing.ArticleCache;
import org.palimpsest.command.editing.ArticleCodec;
import org.palimpsest.command.editing.Desk;
import org.palimpsest.command.visit.VisitCorrection;
import org.palimpsest.command.visit.VisitPlaces;
import org.palimpsest.command.web.Writes;
import org.palimpsest.command.wording.FactWords;
import org.palimpsest.http.Role;
import org.palimpsest.http.SecurityManners;
import org.palimpsest.language.FactFinder;
import org.palimpsest.ledger.EventCodec;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.ledger.LedgerEventStorageEngine;
import org.palimpsest.reading.ArticleReader;
import org.palimpsest.reading.EntryReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;

/**
 * Puts the command service together: Axon's repository over the ledger, the desk, and who may come
 * in.
 */
@Configuration(proxyBeanMethods = false)
class CommandConfiguration {

    /** Axon folds at most so many events behind a snapshot. */
    private static final int EVENTS_BETWEEN_SNAPSHOTS = 200;

    private static final int ARTICLES_KEPT = 1_000;

    @Bean
    Desk desk(Ledger ledger) {
        EventCodec codec = new ArticleCodec(new EditorialCodec());
        EmbeddedEventStore store =
                EmbeddedEventStore.builder()
                        .storageEngine(new LedgerEventStorageEngine(ledger, codec))
                        .build();
        AggregateSnapshotter snapshotter =
                AggregateSnapshotter.builder()
                        .eventStore(store)
                        .aggregateFactories(new GenericAggregateFactory<>(ArticleAggregate.class))
                        .build();
        Cache cache = new ArticleCache(ARTICLES_KEPT);
        EventSourcingRepository<ArticleAggregate> repository =
                EventSourcingRepository.builder(ArticleAggregate.class)
                        .eventStore(store)
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
                codec);
    }

    @Bean
    Writes writes(Desk desk, JsonMapper json, @Value("${palimpsest.query.url}") URI queryService) {
        return new Writes(desk, json, queryService);
    }

    @Bean
    FactFinder factFinder() {
        return new FactFinder();
    }

    @Bean
    ArticleReader articleReader(FactFinder finder) {
        return new ArticleReader(finder);
    }

    @Bean
    EntryReader entryReader(FactFinder finder) {
        return new EntryReader(finder);
    }

    @Bean
    FactWords factWords(FactFinder finder) {
        return new FactWords(finder);
    }

    @Bean
    VisitPlaces visitPlaces(FactFinder finder) {
        return new VisitPlaces(finder);
    }

    @Bean
    VisitCorrection visitCorrection(VisitPlaces places, FactWords words) {
        return new VisitCorrection(places, words);
    }

    @Bean
    SecurityFilterChain access(HttpSecurity http, SecurityManners manners) throws Exception {
        return manners.applyTo(http)
                .authorizeHttpRequests(
                        requests -> requests.anyRequest().hasRole(Role.EDITOR.name()))
                .build();
    }
}
