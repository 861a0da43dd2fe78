package org.palimpsest.local.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The claim of one process on a data folder, held until it is closed. The operating system holds
 * it, so it ends with the process however that ends; the file that stays behind blocks nobody.
 *
 * <p>H2 locks the store's own file, but lets go of it while that file is reopened or replaced.
 */
final class FolderLock implements AutoCloseable {

    private static final String FILE = "palimpsest.lock";
    private static final int HOLDER_AT = 1;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Claims a folder, making it first if it is not there.
     *
     * @throws FolderInUse if it is claimed
     * @throws UncheckedIOException if it cannot be made or written to
     */
    static FolderLock of(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve(FILE),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            try {
                return claimed(folder, channel);
            } catch (RuntimeException | IOException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder " + folder + " cannot be used", e);
        }
    }

    private static FolderLock claimed(Path folder, FileChannel channel) throws IOException {
        if (!tryLock(channel)) {
            throw new FolderInUse(folder, holder(channel));
        }
        channel.truncate(HOLDER_AT);
        String holder = "process " + ProcessHandle.current().pid();
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.US_ASCII)), HOLDER_AT);
        return new FolderLock(channel);
    }

    /**
     * Only the first byte is locked: where locks are mandatory, the holder's name stays readable.
     */
    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(0, HOLDER_AT, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer name = ByteBuffer.allocate(64);
        channel.read(name, HOLDER_AT);
        String holder = StandardCharsets.US_ASCII.decode(name.flip()).toString();
        return holder.isBlank() ? "another process" : holder;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
