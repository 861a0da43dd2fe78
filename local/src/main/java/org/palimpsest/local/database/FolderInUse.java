package org.palimpsest.local.database;

import java.nio.file.Path;

/** Another database, of this process or another, has the folder open. Nothing was changed. */
public final class FolderInUse extends RuntimeException {

    FolderInUse(Path folder, String holder) {
        super("the data folder " + folder + " is in use by " + holder);
    }
}
