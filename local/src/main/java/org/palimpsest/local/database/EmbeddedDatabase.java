package org.palimpsest.local.database;

import de.bwaldvogel.mongo.MongoServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/**
 * A MongoDB server for one machine, inside this process, its data in one folder. It listens on the
 * loopback address only and asks for no password.
 *
 * <ul>
 *   <li>A write with {@code j: true}, or {@code w: "majority"} and no {@code j}, is on disk before
 *       it is answered; those that wait at the same time share one flush. Any other write is on
 *       disk within about 100 ms. After a crash the data is as it was after some whole command that
 *       is not older than the last one answered so.
 *   <li>A read with concern {@code majority}, {@code linearizable} or {@code snapshot} shows only
 *       durable writes that are on disk.
 *   <li>If the disk refuses a write, so does this server, with error 96; it goes on when there is
 *       room again. A write that was refused so is as good as always undone; who must know looks
 *       for it.
 *   <li>Beyond what mongo-java-server knows it answers {@code hello}, as {@code isMaster}. There
 *       are no sessions and no transactions; only unique indexes on single fields are used.
 * </ul>
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** A connection blocks its thread while it waits for a flush, so threads are not scarce. */
    private static final int CONNECTION_THREADS = 64;

    private final FolderLock lock;
    private final DurableStore store;
    private final MongoServer server;
    private final int port;

    private EmbeddedDatabase(FolderLock lock, DurableStore store, MongoServer server) {
        this.lock = lock;
        this.store = store;
        this.server = server;
        this.port = server.getLocalAddress().getPort();
    }

    /** Opens the database of a folder on any free port, as {@link #open(Path, int)}. */
    public static EmbeddedDatabase open(Path folder) {
        return open(folder, 0);
    }

    /**
     * Opens the database of a folder, which is made if it is not there.
     *
     * @param port the port to listen on, 0 for any free one
     * @throws FolderInUse if a process, this one or another, has it open
     * @throws UncheckedIOException if the folder cannot be made or written to, or the port is taken
     * @throws RuntimeException if the store's file cannot be read
     */
    public static EmbeddedDatabase open(Path folder, int port) {
        return open("", folder, port);
    }

    static EmbeddedDatabase open(String scheme, Path folder, int port) {
        FolderLock lock = FolderLock.of(folder);
        try {
            DurableStore store = new DurableStore(new StoreFile(scheme, folder));
            MongoServer server = new MongoServer(new DurableBackend(store));
            bind(server, port);
            return new EmbeddedDatabase(lock, store, server);
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    private static void bind(MongoServer server, int port) {
        try {
            server.bind(new InetSocketAddress("127.0.0.1", port), 1, CONNECTION_THREADS);
        } catch (Exception e) {
            server.shutdownNow();
            // The server lets the socket's exception through without declaring it.
            throw new UncheckedIOException(
                    new IOException("port " + port + " cannot be listened on", e));
        }
    }

    /** Where a MongoDB driver finds it, with no database named. */
    public String connectionString() {
        return "mongodb://127.0.0.1:" + port;
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** How often anything was forced to disk since it was opened. */
    long flushes() {
        return store.flushes();
    }

    /**
     * Cuts all connections, writes what is still in memory, and makes the file as small as what it
     * holds; takes under 20 seconds. A second call does nothing.
     */
    @Override
    public synchronized void close() {
        if (server.getLocalAddress() == null) {
            return;
        }
        try {
            server.shutdownNow();
        } finally {
            lock.close();
        }
    }
}
