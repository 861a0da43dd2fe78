package org.palimpsest.local.outage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palimpsest.local.faults.Faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Two command services, two query services and their database, each of which is killed, cut off and
 * slowed down at random, and whose disk is full, while editors and readers go on. A build tries
 * three faults; the whole form kills a hundred times, and brings about fifty faults of the other
 * kinds.
 */
@Tag("faults")
class ClusterFaultsIT {

    private static final int EPISODES = 10;

    private static final List<Fault> KILLS =
            List.of(Fault.DATABASE_KILLED, Fault.COMMAND_KILLED, Fault.QUERY_KILLED);

    private static final List<Fault> OTHERS =
            List.of(
                    Fault.DATABASE_STOPPED,
                    Fault.DISK_FULL,
                    Fault.UNPLUGGED,
                    Fault.CUT,
                    Fault.DELAYED);

    private final Faults faults = Faults.ofThisRun();
    private final Random random = faults.random();

    @Test
    void loseNothingAndShowNothingThatWasNotWritten(@TempDir Path folder) throws Exception {
        if (!faults.whole()) {
            new Episode(random.nextLong()).goThrough(folder, drawn(2, 1));
            return;
        }
        for (int episode = 1; episode <= EPISODES; episode++) {
            Path own = Files.createDirectories(folder.resolve("episode-" + episode));
            new Episode(random.nextLong()).goThrough(own, drawn(10, 5));
        }
    }

    /** So many faults of each sort in any order; of each kind as many as of any other, nearly. */
    private List<Fault> drawn(int kills, int others) {
        List<Fault> drawn = new ArrayList<>(drawn(KILLS, kills));
        drawn.addAll(drawn(OTHERS, others));
        Collections.shuffle(drawn, random);
        return drawn;
    }

    private List<Fault> drawn(List<Fault> kinds, int count) {
        List<Fault> drawn = new ArrayList<>();
        while (drawn.size() < count) {
            List<Fault> all = new ArrayList<>(kinds);
            Collections.shuffle(all, random);
            drawn.addAll(all);
        }
        return drawn.subList(0, count);
    }
}
