package org.palimpsest.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palimpsest.local.database.EmbeddedDatabase;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Processes that write are killed at random moments: each time the ledger is a prefix of what was
 * written that holds every acknowledged commit, and writing goes on from there.
 */
@Tag("faults")
class KilledProcessTest {

    private static final int ROUNDS = 50;
    private static final int THREADS = 4;
    private static final int LONGEST_LIFE_MILLIS = 400;
    private static final int LONGEST_START_MILLIS = 1_500;

    private final Faults faults = Faults.ofThisRun();
    private final Random random = faults.random();
    private final List<Acknowledged> acknowledged = new ArrayList<>();

    @Test
    void withTheDatabaseInIt(@TempDir Path folder) {
        for (int round = 0; round < faults.of(ROUNDS); round++) {
            if (random.nextInt(5) == 0) {
                killWhileItStarts(folder);
            }
            try (Child house = HouseProcess.start(folder, random.nextLong())) {
                examine(house.line());
                house.order("round" + round);
                writeUntilKilled(house);
            }
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
            examine(database.connectionString());
            goOn(database.connectionString());
        }
    }

    @Test
    void besideTheDatabase(@TempDir Path folder) {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder);
                Child survivor = start(database, "survivor", random.nextLong())) {
            acknowledged.addAll(Acknowledged.in(List.of(survivor.line())));
            for (int round = 0; round < faults.of(ROUNDS); round++) {
                try (Child writer = start(database, "round" + round, random.nextLong())) {
                    writeUntilKilled(writer);
                }
                examine(database.connectionString());
            }
            acknowledged.addAll(Acknowledged.in(survivor.kill()));
            examine(database.connectionString());
            goOn(database.connectionString());
        }
    }

    private static Child start(EmbeddedDatabase database, String name, long seed) {
        return WriterProcess.start(
                database.connectionString(), new Desk(name, THREADS, Desk.ENDLESS, seed));
    }

    private void killWhileItStarts(Path folder) {
        try (Child house = HouseProcess.start(folder, 0)) {
            house.leave(Duration.ofMillis(random.nextInt(LONGEST_START_MILLIS)));
            house.kill();
        }
    }

    private void writeUntilKilled(Child writer) {
        String first = writer.line();
        writer.leave(Duration.ofMillis(random.nextInt(LONGEST_LIFE_MILLIS)));
        acknowledged.addAll(Acknowledged.in(List.of(first)));
        acknowledged.addAll(Acknowledged.in(writer.kill()));
    }

    private void examine(String connection) {
        try (Desk.Open open = Desk.Open.at(connection)) {
            Books.examined(open.ledger()).hold(acknowledged);
        }
    }

    private void goOn(String connection) {
        try (Desk.Open open = Desk.Open.at(connection)) {
            long head = open.ledger().head().position();
            Acknowledged next = new NoteWriter(open.ledger()).write("shared-0", "afterwards", 1);
            assertThat(next.position()).isGreaterThan(head);
            Books.examined(open.ledger()).hold(List.of(next));
        }
    }
}
