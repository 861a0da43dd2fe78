package org.palimpsest.local.database;

import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The one file that holds everything. */
final class StoreFile {

    /**
     * A store with more than this in use is not compacted on close: this much is copied in a
     * fraction of the 20 seconds that a stop may take, and with more the gain is small.
     */
    private static final long COMPACTED_UP_TO = 256L << 20;

    /** Of pages; with H2's own 16 a few thousand edits already read them again and again. */
    private static final int CACHED_MEGABYTES = 64;

    private final String scheme;
    private final Path path;

    /**
     * @param scheme what comes before the path in H2's name of the file, {@code ""} for a plain
     *     file
     * @param folder the data folder, which is there
     */
    StoreFile(String scheme, Path folder) {
        this.scheme = scheme;
        this.path = folder.resolve("palimpsest.mv.db");
    }

    /**
     * Opens the store, empty if the file is not there. It never writes of its own accord: a commit
     * in the midst of a command would make half of it durable. Freed space is used again at once,
     * which is safe because each commit is forced to disk before the next one is written, and
     * because of {@link #dropUnused} where one was broken off.
     */
    MVStore open() {
        boolean made = Files.notExists(path);
        MVStoreTool.compactCleanUp(name());
        MVStore store =
                new MVStore.Builder()
                        .fileName(name())
                        .autoCommitDisabled()
                        .autoCommitBufferSize(0)
                        .cacheSize(CACHED_MEGABYTES)
                        .compress()
                        .open();
        store.setRetentionTime(0);
        try {
            if (made) {
                store.commit();
                store.sync();
                forceFolder();
            } else {
                dropUnused(store);
            }
        } catch (MVStoreException e) {
            store.closeImmediately();
            throw e;
        }
        return store;
    }

    /**
     * Takes what is out of use off the store's list of its chunks. A commit that was broken off
     * between its chunk and the header may have been written over a chunk that the commit before
     * it, now the last, still lists although nothing in it is in use. The store is opened all the
     * same, but once it was closed in good order it would be found incomplete, and an earlier
     * commit taken for the last.
     */
    private static void dropUnused(MVStore store) {
        int kept = store.getVersionsToKeep();
        store.setVersionsToKeep(0);
        store.getFileStore().dropUnusedChunks();
        store.commit();
        store.sync();
        store.setVersionsToKeep(kept);
    }

    /**
     * Closes the store, then makes its file as small as what it holds. A crash at any point leaves
     * the old file or the new one, each whole; so does a disk too full for both.
     */
    void closeCompacted(MVStore store) {
        long inUse = store.isClosed() ? 0 : inUse(store.getFileStore());
        store.close();
        if (inUse > COMPACTED_UP_TO) {
            return;
        }
        Path copy = path.resolveSibling(path.getFileName() + ".compacted");
        try {
            try {
                MVStore.compact(name(), scheme + copy, true, null);
                force(copy);
                Files.move(
                        copy,
                        path,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                forceFolder();
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In bytes; pages that no version needs any more are not, though they fill the file. */
    private static long inUse(FileStore<?> file) {
        return file.size() / 100 * file.getFillRate() / 100 * file.getChunksFillRate();
    }

    private String name() {
        return scheme + path;
    }

    private void forceFolder() {
        try {
            force(path.toAbsolutePath().getParent());
        } catch (IOException e) {
            // Not every system opens a folder as a file; those that do not keep names by
            // themselves.
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
