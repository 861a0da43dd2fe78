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

    /** Of one write or one read: a failed read ends the request, so there is one such wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    @Bean
    MongoClientSettingsBuilderCustomizer patience() {
        return settings ->
                settings.timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                        .applyToClusterSettings(
                                cluster -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS))
                        .applyToSocketSettings(
                                socket -> socket.connectTimeout(2, TimeUnit.SECONDS));
    }

    @Bean
    Ledger ledger(MongoClient mongo, @Value("${palimpsest.database}") String database) {
        return Ledger.open(mongo.getDatabase(database), PATIENCE);
    }
}
