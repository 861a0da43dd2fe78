package org.palimpsest.local.launcher;

import org.jspecify.annotations.Nullable;
import org.palimpsest.local.database.EmbeddedDatabase;
import org.palimpsest.local.database.FolderInUse;

import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The embedded database of the data folder. */
final class Database implements Part {

    private final Path folder;
    private @Nullable EmbeddedDatabase database;

    Database(Path folder) {
        this.folder = folder;
    }

    @Override
    public void start() {
        try {
            database = EmbeddedDatabase.open(folder);
        } catch (FolderInUse | UncheckedIOException e) {
            throw new CannotStart(e.getMessage(), e);
        }
    }

    /** Where the services find it; only after it was started. */
    String connectionString() {
        if (database == null) {
            throw new IllegalStateException("the database was not started");
        }
        return database.connectionString();
    }

    @Override
    public void close() {
        if (database != null) {
            database.close();
        }
    }
}
