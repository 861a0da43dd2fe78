package org.palimpsest.command;

import com.mongodb.client.MongoClient;

import org.palimpsest.ledger.Ledger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Connects to the ledger so that an editor hears within five seconds that the store is away. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /** Axon passes over a snapshot that cannot be read and asks for the events: two such waits. */
    private static final Duration SEARCH = Duration.ofSeconds(2);

    @Bean
    MongoClientSettingsBuilderCustomizer patience() {
        return settings ->
                settings.timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                        .applyToClusterSettings(
                                cluster ->
                                        cluster.serverSelectionTimeout(
                                                SEARCH.toMillis(), TimeUnit.MILLISECONDS))
                        .applyToSocketSettings(
                                socket ->
                                        socket.connectTimeout(
                                                SEARCH.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Bean
    Ledger ledger(MongoClient mongo, @Value("${palimpsest.database}") String database) {
        return Ledger.open(mongo.getDatabase(database), PATIENCE);
    }
}
