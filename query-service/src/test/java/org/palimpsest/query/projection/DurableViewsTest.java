package org.palimpsest.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.query.Newsroom;
import org.palimpsest.query.TestDatabase;

import java.util.ArrayList;
import java.util.List;

/**
 * A crash of the database takes back what was not durable, and the query service may live through
 * it: it does not look again at what it has gone on behind. So each write must have lasted before
 * the next.
 */
class DurableViewsTest {

    private final List<BsonDocument> writes = new ArrayList<>();

    private final class Notes implements CommandListener {
        @Override
        public void commandStarted(CommandStartedEvent event) {
            if (event.getCommand().containsKey("update")
                    || event.getCommand().containsKey("insert")) {
                writes.add(event.getCommand().clone());
            }
        }
    }

    @Test
    void everyWriteIsDurableAndThePlaceReachedIsTheLast() {
        try (TestDatabase server = new TestDatabase();
                MongoClient client =
                        MongoClients.create(
                                MongoClientSettings.builder()
                                        .applyConnectionString(new ConnectionString(server.uri()))
                                        .addCommandListener(new Notes())
                                        .build())) {
            MongoDatabase database = client.getDatabase("views");
            Ledger ledger = Ledger.open(database);
            new Newsroom(ledger).imports("a", Newsroom.RELATIONS);
            writes.clear();

            new Views(ledger, database).catchUp();

            assertThat(writes.getLast().getString("update").getValue()).isEqualTo("marks_1");
            assertThat(writes)
                    .extracting(write -> write.getDocument("writeConcern"))
                    .hasSizeGreaterThan(3)
                    .containsOnly(BsonDocument.parse("{w: 'majority', j: true}"));
        }
    }
}
