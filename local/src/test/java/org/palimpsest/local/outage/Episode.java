package org.palimpsest.local.outage;

import static org.assertj.core.api.Assertions.assertThat;

import org.palimpsest.local.Answer;
import org.palimpsest.local.cluster.Cluster;
import org.palimpsest.local.cluster.Service;
import org.palimpsest.local.linearizability.Outcome;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** One cluster from its start to its end: load, fault after fault, and the reckoning. */
final class Episode {

    private static final int SUBJECTS = 4;

    /** In which everything must work again, without anything being started anew for it. */
    private static final Duration RECOVERY = Duration.ofSeconds(30);

    private final Notebook notebook = new Notebook();
    private final SplittableRandom random;
    private final long seed;
    private int subjects;

    Episode(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    /** Goes through with it; what each process said is in the folder. */
    void goThrough(Path folder, List<Fault> faults) throws InterruptedException {
        try (Cluster cluster = Cluster.start(folder, 2, 2)) {
            List<Subscriber> subscribers =
                    cluster.queries().stream()
                            .map(query -> new Subscriber(query, notebook))
                            .toList();
            Saboteur saboteur = new Saboteur(cluster, notebook, random.split());
            List<Subject> first = begin(cluster);
            try (Crowd crowd = new Crowd(cluster, notebook, subscribers, first, random.split())) {
                for (Fault fault : faults) {
                    saboteur.bringAbout(fault);
                    crowd.turnTo(begin(cluster));
                }
                crowd.stop();
            }
            new Reckoning(cluster, notebook, subscribers, seed).hold();
            System.out.println("seed " + seed + ": " + faults + ": " + notebook.report());
        }
    }

    /**
     * Begins articles, each through every command service, and reads them through each query
     * service: whatever was broken before has then recovered.
     */
    private List<Subject> begin(Cluster cluster) throws InterruptedException {
        List<Subject> begun = new ArrayList<>();
        for (int n = 0; n < SUBJECTS; n++) {
            begun.add(new Subject("Harbour " + ++subjects));
        }
        for (int n = 0; n < SUBJECTS; n++) {
            Service command = cluster.commands().get(n % cluster.commands().size());
            Outcome.Stored stored = written(command, begun.get(n));
            for (Service query : cluster.queries()) {
                awaitRead(query, begun.get(n), stored.position());
            }
        }
        return begun;
    }

    private Outcome.Stored written(Service command, Subject subject) throws InterruptedException {
        Writer writer = new Writer(List.of(command), notebook, random.split());
        Wish wish = Wish.begin(subject, notebook.mark());
        int times = (int) (RECOVERY.toMillis() / 400);
        Optional<Outcome.Stored> stored = writer.write(wish, null, times);
        assertThat(stored).as("%s takes an article", command).isPresent();
        return stored.get();
    }

    private static void awaitRead(Service query, Subject subject, long position)
            throws InterruptedException {
        long end = System.nanoTime() + RECOVERY.toNanos();
        while (true) {
            Call call =
                    Call.of(
                            () ->
                                    query.client()
                                            .with("Ledger-Position", String.valueOf(position))
                                            .get("/articles/" + subject.slug()));
            Optional<Answer> answer = call.answered(200);
            if (answer.isPresent()) {
                return;
            }
            assertThat(System.nanoTime()).as("%s: %s", query, call).isLessThan(end);
            Thread.sleep(100);
        }
    }
}
