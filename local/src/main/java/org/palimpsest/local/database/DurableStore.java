package org.palimpsest.local.database;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.backend.h2.H2Backend;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * The store, with what H2 and the server above it leave open:
 *
 * <ul>
 *   <li>a command is on disk whole or not at all, for a flush waits for the commands that are being
 *       applied and holds up those that come;
 *   <li>a durable write is answered after a flush that began when it had been applied;
 *   <li>a durable read shows no durable write that is not yet on disk;
 *   <li>a store that has closed itself, as H2 does when the disk refuses a write, is opened again
 *       as it last was on disk. The command that was refused is then undone, unless the disk failed
 *       after all of it had been written.
 * </ul>
 */
final class DurableStore implements AutoCloseable {

    private final StoreFile file;
    private final Lock applying;
    private final Lock flushing;
    private final Flusher flusher;
    private final AtomicInteger unsettled = new AtomicInteger();
    private final AtomicLong flushes = new AtomicLong();

    private volatile H2Backend backend;
    private boolean closed;

    DurableStore(StoreFile file) {
        this.file = file;
        this.backend = new IndexedBackend(file.open());
        ReadWriteLock commands = new ReentrantReadWriteLock();
        this.applying = commands.readLock();
        this.flushing = commands.writeLock();
        this.flusher = new Flusher(this::flush);
    }

    /** Runs a command that changes something; if it is durable, returns when it is on disk. */
    <T> T write(boolean durable, Function<MongoBackend, T> command) {
        H2Backend written = open();
        if (!durable) {
            T answer = apply(written, command);
            flusher.soon();
            return answer;
        }
        unsettled.incrementAndGet();
        try {
            T answer = apply(written, command);
            awaitFlush();
            requireStillOpen(written);
            return answer;
        } finally {
            unsettled.decrementAndGet();
        }
    }

    /** Runs a command that changes nothing. */
    <T> T read(boolean durable, Function<MongoBackend, T> command) {
        H2Backend read = open();
        try {
            T answer = command.apply(read);
            if (durable && unsettled.get() > 0) {
                awaitFlush();
            }
            if (durable) {
                requireStillOpen(read);
            }
            return answer;
        } catch (MVStoreException e) {
            throw StoreFailure.of(e);
        }
    }

    /** The backend as it is, which may have closed itself. */
    MongoBackend current() {
        return backend;
    }

    /** How often anything was forced to disk since the store was opened. */
    long flushes() {
        return flushes.get();
    }

    /**
     * Flushes, closes and compacts; the store is of no use afterwards. A second call does nothing.
     */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        flusher.close();
        // Not the backend's own close: it closes the store without compacting it.
        file.closeCompacted(backend.getMvStore());
    }

    private <T> T apply(H2Backend written, Function<MongoBackend, T> command) {
        applying.lock();
        try {
            return command.apply(written);
        } catch (MVStoreException e) {
            throw StoreFailure.of(e);
        } finally {
            applying.unlock();
        }
    }

    private void awaitFlush() {
        try {
            flusher.flushed().join();
        } catch (CompletionException e) {
            throw StoreFailure.of(e.getCause());
        }
    }

    /**
     * A store that failed since then was opened again without what had been applied to it and not
     * yet flushed; a flush of its successor says nothing about that.
     */
    private static void requireStillOpen(H2Backend used) {
        if (used.getMvStore().isClosed()) {
            throw StoreFailure.meanwhile();
        }
    }

    private void flush() {
        MVStore store = backend.getMvStore();
        long committed;
        flushing.lock();
        try {
            committed = store.commit();
        } finally {
            flushing.unlock();
        }
        if (committed < 0) {
            return;
        }
        try {
            store.sync();
            flushes.incrementAndGet();
        } catch (MVStoreException e) {
            store.closeImmediately();
            throw e;
        }
    }

    private H2Backend open() {
        H2Backend open = backend;
        if (!open.getMvStore().isClosed()) {
            return open;
        }
        flushing.lock();
        try {
            if (backend == open) {
                backend = new IndexedBackend(file.open());
            }
            return backend;
        } catch (MVStoreException e) {
            throw StoreFailure.of(e);
        } finally {
            flushing.unlock();
        }
    }
}
