package org.palimpsest.local.database;

import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** A disk that can be full, moody or slow to force: files named {@code test-disk:...}. */
public final class TestDisk extends FilePathWrapper {

    static final String SCHEME = "test-disk:";

    private static final AtomicLong WRITES = new AtomicLong();

    private static volatile boolean full;
    private static volatile int oneIn = Integer.MAX_VALUE;
    private static volatile CountDownLatch forcing = new CountDownLatch(0);

    static {
        FilePath.register(new TestDisk());
    }

    /** As it is at first: with room, and in a good mood. */
    public static void mount() {
        full = false;
        oneIn = Integer.MAX_VALUE;
        forcing = new CountDownLatch(0);
    }

    /** Refuses every write from now on. */
    public static void fill() {
        full = true;
    }

    /** Takes writes again. */
    public static void makeRoom() {
        full = false;
    }

    /** Opens a database on it, as {@link EmbeddedDatabase#open(Path, int)} does on a real one. */
    public static EmbeddedDatabase open(Path folder, int port) {
        return EmbeddedDatabase.open(SCHEME, folder, port);
    }

    /** Refuses one write in so many. */
    static void refuseOneIn(int count) {
        oneIn = count;
    }

    /** Until the latch is down, nothing is forced. */
    static void holdUp(CountDownLatch latch) {
        forcing = latch;
    }

    @Override
    public String getScheme() {
        return "test-disk";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode));
    }

    private static final class Channel extends FileBaseDefault {

        private final FileChannel file;

        Channel(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            return file.read(into, position);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            if (full || WRITES.incrementAndGet() % oneIn == 0) {
                throw new IOException("No space left on device");
            }
            return file.write(from, position);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            try {
                forcing.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            file.force(metaData);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
