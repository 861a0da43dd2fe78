package org.palimpsest.command;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;

import java.util.UUID;

/** The embedded server on a free port, its data in memory. */
public final class TestDatabase implements AutoCloseable {

    private final MongoServer server = new MongoServer(H2Backend.inMemory());
    private final String uri;
    private final MongoClient client;

    public TestDatabase() {
        server.bind("127.0.0.1", 0);
        uri = "mongodb://127.0.0.1:" + server.getLocalAddress().getPort();
        client = MongoClients.create(uri);
    }

    String uri() {
        return uri;
    }

    /** A database that no other test has. */
    public MongoDatabase fresh() {
        return client.getDatabase("t" + UUID.randomUUID().toString().replace("-", ""));
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }
}
