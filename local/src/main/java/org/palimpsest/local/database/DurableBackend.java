package org.palimpsest.local.database;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;

import io.netty.channel.Channel;

import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** The server's view of the store: each command goes through it, one way or the other. */
final class DurableBackend implements MongoBackend {

    private final DurableStore store;

    DurableBackend(DurableStore store) {
        this.store = store;
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        Document command = message.getDocument();
        String name = command.keySet().iterator().next();
        return handleCommand(message.getChannel(), message.getDatabaseName(), name, command);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String name, Document command) {
        if (name.equals("hello")) {
            return hello(handleCommand(channel, database, "isMaster", command));
        }
        if (Commands.writes(name, command)) {
            return store.write(
                    Commands.asksForDurability(command),
                    backend -> backend.handleCommand(channel, database, name, command));
        }
        return store.read(
                Commands.readsDurableOnly(command),
                backend -> backend.handleCommand(channel, database, name, command));
    }

    /** The server below knows only the old name of this command. */
    private static Document hello(Document isMaster) {
        Object primary = isMaster.remove("ismaster");
        isMaster.put("isWritablePrimary", primary);
        return isMaster;
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return store.read(false, backend -> backend.handleQuery(query));
    }

    @Override
    public void dropDatabase(String database) {
        store.write(
                true,
                backend -> {
                    backend.dropDatabase(database);
                    return new Document();
                });
    }

    @Override
    public MongoDatabase resolveDatabase(String database) {
        return store.read(false, backend -> backend.resolveDatabase(database));
    }

    @Override
    public Collection<Document> getCurrentOperations(MongoQuery query) {
        return store.read(false, backend -> backend.getCurrentOperations(query));
    }

    @Override
    public Document getServerStatus() {
        return store.read(false, MongoBackend::getServerStatus);
    }

    @Override
    public void handleClose(Channel channel) {
        store.current().handleClose(channel);
    }

    @Override
    public void closeCursors(List<Long> cursorIds) {
        store.current().closeCursors(cursorIds);
    }

    @Override
    public Clock getClock() {
        return store.current().getClock();
    }

    @Override
    public void enableOplog() {
        throw new UnsupportedOperationException("this database keeps no oplog");
    }

    @Override
    public void disableOplog() {
        store.current().disableOplog();
    }

    @Override
    public MongoBackend version(MongoVersion version) {
        throw new UnsupportedOperationException("the version is the server's own");
    }

    @Override
    public void close() {
        store.close();
    }
}
