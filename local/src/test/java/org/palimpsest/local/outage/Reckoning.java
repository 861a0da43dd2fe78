package org.palimpsest.local.outage;

import static org.assertj.core.api.Assertions.assertThat;

import org.palimpsest.local.Answer;
import org.palimpsest.local.Client;
import org.palimpsest.local.cluster.Cluster;
import org.palimpsest.local.cluster.Service;
import org.palimpsest.local.linearizability.Commit;
import org.palimpsest.local.linearizability.History;
import org.palimpsest.local.linearizability.Look;
import org.palimpsest.local.model.Refold;

import java.util.List;

/** Holds what clients were told against what is there when nothing is broken any more. */
record Reckoning(Cluster cluster, Notebook notebook, List<Subscriber> subscribers, long seed) {

    /**
     * Asserts that each edit is stored once or not at all as its client was told, in one order that
     * agrees with time; that whatever was read had been written; that the chain is whole; and that
     * both query services show what the commits come to when they are folded from the first.
     */
    void hold() {
        Answer export = auditor(cluster.queries().getFirst()).get("/audit/commits");
        assertThat(export.status()).as("%s", export).isEqualTo(200);
        Refold refold = Refold.of(export.text());
        List<Refold.Told> commits = refold.commits();
        List<Look> looks = notebook.seen().stream().map(Notebook.Seen::look).toList();
        assertThat(
                        new History(
                                        commits.stream().map(Reckoning::commit).toList(),
                                        notebook.edits(),
                                        looks)
                                .faults())
                .as("seed %d", seed)
                .isEmpty();
        for (Notebook.Seen seen : notebook.seen()) {
            assertThat(seen.text())
                    .as("%s", seen.look())
                    .isEqualTo(refold.text(seen.look().article(), seen.look().revision()));
        }
        long head = commits.size();
        for (Service query : cluster.queries()) {
            Client reader = query.client().with("Ledger-Position", String.valueOf(head));
            refold.holdLedger(reader, auditor(query), seed);
            refold.holdArticles(
                    reader, commits.stream().map(Refold.Told::article).distinct().toList(), seed);
        }
        for (Subscriber subscriber : subscribers) {
            subscriber.read();
            assertThat(subscriber.told()).isEqualTo(commits.subList(0, subscriber.told().size()));
        }
    }

    private static Client auditor(Service query) {
        return query.client().as("reviewer");
    }

    private static Commit commit(Refold.Told told) {
        return new Commit(told.position(), told.article(), told.revision(), told.comment());
    }
}
