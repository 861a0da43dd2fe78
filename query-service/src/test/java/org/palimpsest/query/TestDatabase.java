package org.palimpsest.query;

import com.mongodb.MongoClientSettings;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoMessage;

import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.h2.mvstore.MVStore;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The embedded server in memory, which can refuse writes, answer late, go away and come back. */
public final class TestDatabase implements AutoCloseable {

    private static final Set<String> WRITES = Set.of("insert", "update", "delete");
    private static final long ALL = Long.MAX_VALUE;

    private final AtomicLong writesLeft = new AtomicLong(ALL);
    private final AtomicLong refusedCommit = new AtomicLong(-1);
    private final AtomicLong writtenBytes = new AtomicLong();
    private final AtomicLong revisionsAskedFor = new AtomicLong();
    private final Refusing backend = new Refusing();
    private final InetSocketAddress address;
    private final MongoClient client;
    private volatile Duration delay = Duration.ZERO;
    private MongoServer server;

    public TestDatabase() {
        server = new MongoServer(backend);
        server.bind("127.0.0.1", 0);
        address = server.getLocalAddress();
        client =
                MongoClients.create(
                        MongoClientSettings.builder()
                                .applyToClusterSettings(
                                        cluster ->
                                                cluster.hosts(List.of(new ServerAddress(address))))
                                .addCommandListener(new Scale())
                                .build());
    }

    /** A database that no other test has. */
    public MongoDatabase fresh() {
        return named("t" + UUID.randomUUID().toString().replace("-", ""));
    }

    public MongoDatabase named(String name) {
        return client.getDatabase(name);
    }

    public String uri() {
        return "mongodb://127.0.0.1:" + address.getPort() + "/";
    }

    /** Takes so many more write commands and refuses those after them. */
    public void refuseAfter(long writes) {
        writesLeft.set(writes);
    }

    public void takeAll() {
        writesLeft.set(ALL);
    }

    /** The size of all documents and filters that this client's write commands held. */
    public long writtenBytes() {
        return writtenBytes.get();
    }

    /** How many revisions all clients' reads have named. */
    public long revisionsAskedFor() {
        return revisionsAskedFor.get();
    }

    /** Refuses from now on whoever reads the commit at a position. */
    public void refuseCommit(long position) {
        refusedCommit.set(position);
    }

    /** Has each answer come so much later. */
    public void delayAnswersBy(Duration time) {
        delay = time;
    }

    /** Nobody answers at the address any more; what was stored stays. */
    public void goAway() {
        server.shutdownNow();
    }

    public void comeBack() {
        server = new MongoServer(backend);
        server.bind(address);
    }

    private final class Refusing extends H2Backend {

        Refusing() {
            super(MVStore.open(null));
        }

        /** A server that goes away takes its backend with it; this one outlives it. */
        @Override
        public void close() {}

        void end() {
            super.close();
        }

        @Override
        public Document handleMessage(MongoMessage message) {
            String name = message.getDocument().keySet().iterator().next();
            if (WRITES.contains(name)
                    && writesLeft.getAndUpdate(left -> left == ALL ? ALL : left - 1) <= 0) {
                throw new MongoServerError(8, "UnknownError", "The disk is full");
            }
            if (name.equals("find")
                    && message.getDocument().get(name).toString().startsWith("revisions_")) {
                revisionsAskedFor.addAndGet(keys((Document) message.getDocument().get("filter")));
            }
            if (readsCommit(message.getDocument(), refusedCommit.get())) {
                throw new MongoServerError(8, "UnknownError", "The disk is gone");
            }
            Document answer = super.handleMessage(message);
            pause();
            return answer;
        }
    }

    private void pause() {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static int keys(Document filter) {
        return filter.get("_id") instanceof Document id && id.get("$in") instanceof List<?> keys
                ? keys.size()
                : 1;
    }

    private static boolean readsCommit(Document command, long position) {
        return "commits".equals(command.get("find"))
                && command.get("filter") instanceof Document filter
                && filter.get("_id") instanceof Document ids
                && ids.get("$in") instanceof Collection<?> positions
                && positions.contains(position);
    }

    /** Weighs what is written: the driver sends documents as a sequence beside the command. */
    private final class Scale implements CommandListener {
        @Override
        public void commandStarted(CommandStartedEvent event) {
            if (WRITES.contains(event.getCommandName())) {
                writtenBytes.addAndGet(size(event.getCommand()));
            }
        }
    }

    private static long size(BsonDocument command) {
        return new RawBsonDocument(command, new BsonDocumentCodec()).getByteBuffer().remaining();
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
        backend.end();
    }
}
