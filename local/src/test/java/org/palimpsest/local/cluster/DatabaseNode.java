package org.palimpsest.local.cluster;

import org.palimpsest.local.database.EmbeddedDatabase;

import java.io.IOException;
import java.nio.file.Path;

/** The embedded database as a process, which stops in good order on SIGTERM. */
final class DatabaseNode {

    private DatabaseNode() {}

    /** Takes the folder and the port; ends at once when the process that started it has ended. */
    public static void main(String[] arguments) throws IOException {
        EmbeddedDatabase database =
                EmbeddedDatabase.open(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "stop"));
        while (System.in.read() >= 0) {
            // Nobody writes to it: it waits for the end.
        }
        Runtime.getRuntime().halt(3);
    }
}
