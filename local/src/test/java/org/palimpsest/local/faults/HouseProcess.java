package org.palimpsest.local.faults;

import org.palimpsest.local.database.EmbeddedDatabase;

import java.nio.file.Path;

/**
 * A process that holds the database and its writers in one. It says where the database is, and the
 * line that it is sent then names a desk, which writes without end.
 */
final class HouseProcess {

    private static final int THREADS = 4;

    private HouseProcess() {}

    static Child start(Path folder, long seed) {
        return Child.start(HouseProcess.class, folder, seed);
    }

    public static void main(String[] arguments) throws InterruptedException {
        Orders orders = Orders.ofParent();
        try (EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(arguments[0]))) {
            System.out.println(database.connectionString());
            var desk =
                    new Desk(orders.await(), THREADS, Desk.ENDLESS, Long.parseLong(arguments[1]));
            desk.write(database.connectionString());
        }
    }
}
