package org.palimpsest.local.database;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;

import org.bson.Document;

import java.nio.file.Path;

/** An embedded database and a driver connected to it, one collection at hand. */
record Connected(EmbeddedDatabase database, MongoClient client) implements AutoCloseable {

    static Connected to(EmbeddedDatabase database) {
        return new Connected(database, MongoClients.create(database.connectionString()));
    }

    static Connected to(Path folder) {
        return to(EmbeddedDatabase.open(folder));
    }

    /** The collection, each write to which is answered when it is on disk. */
    MongoCollection<Document> durable() {
        return collection().withWriteConcern(WriteConcern.W1.withJournal(true));
    }

    /** The collection, whose writes are answered when they are applied. */
    MongoCollection<Document> hasty() {
        return collection().withWriteConcern(WriteConcern.W1);
    }

    /** The collection, whose reads show only what is on disk. */
    MongoCollection<Document> certain() {
        return collection().withReadConcern(ReadConcern.MAJORITY);
    }

    private MongoCollection<Document> collection() {
        return client.getDatabase("test").getCollection("notes");
    }

    @Override
    public void close() {
        client.close();
        database.close();
    }
}
