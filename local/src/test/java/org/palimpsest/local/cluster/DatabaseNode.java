package org.palimpsest.local.cluster;

import org.palimpsest.local.database.EmbeddedDatabase;
import org.palimpsest.local.database.TestDisk;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The embedded database as a process, on a disk that is full and has room again as it is told. It
 * stops in good order on SIGTERM.
 */
final class DatabaseNode {

    static final char FILL = 'f';
    static final char MAKE_ROOM = 'r';

    private DatabaseNode() {}

    /** Takes the folder and the port; ends at once when the process that started it has ended. */
    public static void main(String[] arguments) throws IOException {
        TestDisk.mount();
        EmbeddedDatabase database =
                TestDisk.open(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "stop"));
        for (int told = System.in.read(); told >= 0; told = System.in.read()) {
            switch (told) {
                case FILL -> TestDisk.fill();
                case MAKE_ROOM -> TestDisk.makeRoom();
                default -> throw new IllegalArgumentException("Told " + told);
            }
        }
        Runtime.getRuntime().halt(3);
    }
}
