package org.palimpsest.ledger;

import com.mongodb.MongoClientSettings;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** The embedded server on a free port, with its data in a folder of the test. */
final class TestDatabase implements AutoCloseable {

    private final MongoServer server;
    private final InetSocketAddress address;
    private final MongoClient client;

    private TestDatabase(Path folder, Clock clock) {
        server = new MongoServer(new H2Backend(folder.resolve("data.mv").toString(), clock));
        server.bind("127.0.0.1", 0);
        address = server.getLocalAddress();
        client = connect(address);
    }

    static TestDatabase in(Path folder) {
        return in(folder, Clock.systemUTC());
    }

    static TestDatabase in(Path folder, Clock clock) {
        return new TestDatabase(folder, clock);
    }

    static MongoClient connect(InetSocketAddress address, CommandListener... listeners) {
        return MongoClients.create(
                MongoClientSettings.builder()
                        .commandListenerList(List.of(listeners))
                        .applyToClusterSettings(
                                cluster ->
                                        cluster.hosts(List.of(new ServerAddress(address)))
                                                .serverSelectionTimeout(2, TimeUnit.SECONDS))
                        .applyToServerSettings(
                                server -> server.minHeartbeatFrequency(10, TimeUnit.MILLISECONDS))
                        .build());
    }

    InetSocketAddress address() {
        return address;
    }

    /** A database that no other test has. */
    MongoDatabase fresh() {
        return client.getDatabase("t" + UUID.randomUUID().toString().replace("-", ""));
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }
}
