package org.palimpsest.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.Head;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.ledger.Recorded;
import org.palimpsest.ledger.Verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An examination of a ledger of notes from its first commit to the head that it had at the
 * beginning, whoever goes on writing: no gap, no duplicate, no lost update, no time that runs back.
 */
final class Books {

    private static final int PAGE = 500;

    /** Where a stream stands: its last event's number, and how many commits it has. */
    private record Reached(long sequence, long tally) {

        static final Reached NOTHING = new Reached(-1, 0);
    }

    private final List<Commit> commits = new ArrayList<>();
    private final Set<String> commands = new HashSet<>();
    private final Map<String, Reached> streams = new HashMap<>();

    private Books() {}

    static Books examined(Ledger ledger) {
        Head head = ledger.head();
        var books = new Books();
        while (books.commits.size() < head.position()) {
            List<Commit> page = ledger.commits(books.commits.size(), PAGE);
            assertThat(page).as("the commits after %d", books.commits.size()).isNotEmpty();
            page.forEach(books::enter);
        }
        if (head.position() > 0) {
            assertThat(books.commits.get((int) head.position() - 1).mark()).isEqualTo(head.mark());
        }
        Verification verification = ledger.verify();
        assertThat(verification.intact()).as("%s", verification).isTrue();
        assertThat(verification.commits()).isGreaterThanOrEqualTo(head.position());
        return books;
    }

    private void enter(Commit commit) {
        assertThat(commit.position()).as("position").isEqualTo(commits.size() + 1L);
        assertThat(commit.at()).as("time at %d", commit.position()).isAfterOrEqualTo(lastAt());
        assertThat(commands.add(commit.command())).as("once: %s", commit.command()).isTrue();
        Reached before = streams.getOrDefault(commit.stream(), Reached.NOTHING);
        assertThat(commit.firstSequence())
                .as("place in %s", commit.stream())
                .isEqualTo(before.sequence() + 1);
        var note = new Note(commit.command(), before.tally() + 1);
        assertThat(commit.events(Note.CODEC))
                .as("the notes of %s", commit.command())
                .hasSize(commit.count())
                .extracting(Recorded::payload)
                .containsOnly(note);
        streams.put(commit.stream(), new Reached(commit.lastSequence(), note.tally()));
        commits.add(commit);
    }

    private Instant lastAt() {
        return commits.isEmpty() ? Instant.EPOCH : commits.getLast().at();
    }

    List<Commit> commits() {
        return commits;
    }

    /** Asserts that each acknowledged commit is there, where and as its writer was told. */
    void hold(List<Acknowledged> acknowledged) {
        for (Acknowledged one : acknowledged) {
            assertThat(one.position()).as("%s", one).isLessThanOrEqualTo(commits.size());
            assertThat(Acknowledged.of(commits.get((int) one.position() - 1))).isEqualTo(one);
        }
    }

    /** Asserts that there is an acknowledgement for each commit, and a commit for each of them. */
    void holdExactly(List<Acknowledged> acknowledged) {
        hold(acknowledged);
        assertThat(acknowledged)
                .extracting(Acknowledged::command)
                .containsExactlyInAnyOrderElementsOf(commands);
    }
}
