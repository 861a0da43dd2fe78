package org.palimpsest.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palimpsest.local.database.EmbeddedDatabase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Two processes write at once to the database of a third, to streams of their own and shared. */
@Tag("faults")
class ConcurrentProcessesTest {

    private static final int COMMITS = 10_000;
    private static final int PROCESSES = 2;
    private static final int THREADS = 4;

    private final Faults faults = Faults.ofThisRun();

    @Test
    void loseNothingAndOverwriteNothing(@TempDir Path folder) {
        int each = faults.of(COMMITS) / PROCESSES / THREADS;
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder);
                Child one = start(database, "one", each, faults.seed());
                Child other = start(database, "other", each, faults.seed() + THREADS);
                Desk.Open open = Desk.Open.at(database.connectionString())) {
            List<Acknowledged> acknowledged = new ArrayList<>();
            acknowledged.addAll(Acknowledged.in(one.finish()));
            acknowledged.addAll(Acknowledged.in(other.finish()));

            assertThat(acknowledged).hasSize(each * THREADS * PROCESSES);
            Books.examined(open.ledger()).holdExactly(acknowledged);
        }
    }

    private static Child start(EmbeddedDatabase database, String name, int commits, long seed) {
        return WriterProcess.start(
                database.connectionString(), new Desk(name, THREADS, commits, seed));
    }
}
