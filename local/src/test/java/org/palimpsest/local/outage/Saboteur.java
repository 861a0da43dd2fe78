package org.palimpsest.local.outage;

import static org.assertj.core.api.Assertions.assertThat;

import org.palimpsest.local.cluster.Cluster;
import org.palimpsest.local.cluster.Line;
import org.palimpsest.local.cluster.Node;
import org.palimpsest.local.cluster.Service;
import org.palimpsest.local.linearizability.Outcome;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Brings faults about, at random moments and for random times, and ends them. */
final class Saboteur {

    private static final int LONGEST_PEACE_MILLIS = 1_000;
    private static final int LONGEST_ABSENCE_MILLIS = 2_500;
    private static final int DISTURBANCE_MILLIS = 3_000;
    private static final int MOST_BYTES_BETWEEN_CUTS = 40_000;
    private static final Duration LATE = Duration.ofSeconds(2);

    private final Cluster cluster;
    private final Notebook notebook;
    private final RandomGenerator random;

    Saboteur(Cluster cluster, Notebook notebook, RandomGenerator random) {
        this.cluster = cluster;
        this.notebook = notebook;
        this.random = random;
    }

    /** Returns when all is as it was before, as far as it can be seen from outside. */
    void bringAbout(Fault fault) throws InterruptedException {
        Thread.sleep(random.nextInt(LONGEST_PEACE_MILLIS));
        switch (fault) {
            case DATABASE_KILLED -> kill(cluster.database());
            case COMMAND_KILLED -> kill(any(cluster.commands()).node());
            case QUERY_KILLED -> kill(any(cluster.queries()).node());
            case DATABASE_STOPPED -> {
                cluster.database().stop();
                absence(cluster.database());
            }
            case DISK_FULL -> {
                cluster.fillDisk();
                Thread.sleep(DISTURBANCE_MILLIS);
                for (Service command : cluster.commands()) {
                    assertThat(wrecks(command)).as("%s on a full disk", command).isEmpty();
                }
                cluster.makeRoom();
            }
            case UNPLUGGED -> {
                Line line = any(cluster.services()).line();
                line.unplug();
                Thread.sleep(DISTURBANCE_MILLIS);
                line.mend();
            }
            case CUT -> cut();
            case DELAYED -> {
                Line line = any(cluster.services()).line();
                line.delayAnswers(LATE);
                Thread.sleep(DISTURBANCE_MILLIS);
                line.mend();
            }
        }
    }

    /** Tries to store something. */
    private Optional<Outcome.Stored> wrecks(Service command) throws InterruptedException {
        String mark = notebook.mark();
        return new Writer(List.of(command), notebook, random)
                .write(Wish.begin("Wreck of " + mark, mark), null, 1);
    }

    private void kill(Node node) throws InterruptedException {
        node.kill();
        absence(node);
    }

    private void absence(Node node) throws InterruptedException {
        Thread.sleep(random.nextInt(LONGEST_ABSENCE_MILLIS));
        node.restart();
        node.awaitReady();
    }

    private void cut() throws InterruptedException {
        List<Line> lines = cluster.services().stream().map(Service::line).toList();
        lines.forEach(line -> line.cutAfter(() -> 1 + nextBytes()));
        Thread.sleep(DISTURBANCE_MILLIS);
        lines.forEach(Line::mend);
    }

    /** The lines ask from threads of their own. */
    private synchronized int nextBytes() {
        return random.nextInt(MOST_BYTES_BETWEEN_CUTS);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
