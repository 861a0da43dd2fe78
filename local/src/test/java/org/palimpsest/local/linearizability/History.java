package org.palimpsest.local.linearizability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What clients did and were told, and the ledger that is there in the end.
 *
 * @param commits all of them, in the ledger's order
 */
public record History(List<Commit> commits, List<Edit> edits, List<Look> looks) {

    /** Copies the lists. */
    public History {
        commits = List.copyOf(commits);
        edits = List.copyOf(edits);
        looks = List.copyOf(looks);
    }

    /**
     * What in this history no ledger could have brought about that stores each edit once or not at
     * all, in one order that agrees with time; empty where all is well.
     */
    public List<String> faults() {
        return new Examination().faults();
    }

    private final class Examination {

        private final Map<String, Edit> byMark = new HashMap<>();
        private final Chronology chronology;
        private final List<Sighting> sightings = new ArrayList<>();
        private final List<String> faults = new ArrayList<>();

        Examination() {
            edits.forEach(edit -> byMark.put(edit.mark(), edit));
            chronology = new Chronology(commits, byMark);
        }

        List<String> faults() {
            commitsHaveTheirPlacesAndEdits();
            edits.forEach(this::isAsItWasTold);
            looks.forEach(this::isAsItWasSeen);
            if (faults.isEmpty()) {
                Order.contradiction(sightings).map(Object::toString).ifPresent(faults::add);
            }
            return List.copyOf(faults);
        }

        private void commitsHaveTheirPlacesAndEdits() {
            Map<String, Long> revisions = new HashMap<>();
            Map<String, Commit> seen = new HashMap<>();
            long position = 0;
            for (Commit commit : commits) {
                position++;
                hold(commit.position() == position, "%s is at %d", commit, position);
                long revision = revisions.merge(commit.article(), 1L, Long::sum);
                hold(commit.revision() == revision, "%s is revision %d", commit, revision);
                Commit twin = seen.put(commit.mark(), commit);
                hold(twin == null, "%s was stored before, as %s", commit, twin);
                Edit edit = byMark.get(commit.mark());
                if (edit == null || !edit.article().equals(commit.article())) {
                    faults.add("Nobody asked for " + commit);
                } else {
                    wasToBeStored(edit, commit);
                }
            }
        }

        private void wasToBeStored(Edit edit, Commit commit) {
            hold(
                    edit.attempts().stream().anyMatch(Attempt::mayHaveStored),
                    "%s is stored, though nobody may have stored %s",
                    commit,
                    edit);
            if (edit.ifMatch() != null) {
                long before = chronology.targetBefore(edit, commit.revision());
                hold(before == edit.ifMatch(), "%s was upon %d: %s", commit, before, edit);
            }
            long called =
                    edit.attempts().stream()
                            .filter(Attempt::mayHaveStored)
                            .mapToLong(Attempt::called)
                            .min()
                            .orElse(0);
            sightings.add(
                    new Sighting(
                            edit.toString(),
                            called,
                            Sighting.NEVER,
                            commit.position(),
                            commit.position() - 1));
        }

        private void isAsItWasTold(Edit edit) {
            for (Attempt attempt : edit.attempts()) {
                switch (attempt.outcome()) {
                    case Outcome.Stored stored -> isThere(edit, attempt, stored);
                    case Outcome.Stale stale -> wasStale(edit, attempt, stale.current());
                    case Outcome.Exists exists ->
                            chronology
                                    .positionOf(edit.article(), 1)
                                    .ifPresentOrElse(
                                            first -> saw(edit, attempt, first, Sighting.ANY),
                                            () -> faults.add("Refused for nothing: " + edit));
                    case Outcome.NotStored notStored -> {}
                    case Outcome.Unknown unknown -> {}
                }
            }
        }

        private void isThere(Edit edit, Attempt attempt, Outcome.Stored stored) {
            var told =
                    new Commit(stored.position(), edit.article(), stored.revision(), edit.mark());
            boolean there = chronology.at(stored.position()).filter(told::equals).isPresent();
            hold(there, "%s is not there, but %s", told, chronology.at(stored.position()));
            saw(edit, attempt, stored.position(), Sighting.ANY);
        }

        private void wasStale(Edit edit, Attempt attempt, long current) {
            boolean changed = current == 1 || chronology.targetBefore(edit, current + 1) == current;
            long since = chronology.positionOf(edit.article(), current).orElse(Sighting.ANY);
            if (edit.ifMatch() == null || edit.ifMatch() == current || !changed) {
                faults.add("Refused for nothing: " + edit);
            } else if (since == Sighting.ANY) {
                faults.add("Refused for what is not there: " + edit);
            } else {
                saw(edit, attempt, since, chronology.targetChangedAfter(edit, current) - 1);
            }
        }

        private void saw(Edit edit, Attempt attempt, long atLeast, long atMost) {
            sightings.add(
                    new Sighting(
                            attempt + " of " + edit.mark(),
                            attempt.called(),
                            attempt.returned(),
                            atLeast,
                            atMost));
        }

        private void isAsItWasSeen(Look look) {
            hold(look.position() >= look.asked(), "Time ran back: %s", look);
            long promised = chronology.revisionAt(look.article(), look.position());
            hold(look.revision() >= promised, "Older than revision %d: %s", promised, look);
            long since = chronology.positionOf(look.article(), look.revision()).orElse(-1L);
            hold(since > 0, "There is no such revision: %s", look);
            sightings.add(
                    new Sighting(
                            look.toString(),
                            look.called(),
                            look.returned(),
                            Math.max(since, look.position()),
                            Sighting.ANY));
        }

        private void hold(boolean holds, String otherwise, Object... of) {
            if (!holds) {
                faults.add(otherwise.formatted(of));
            }
        }
    }
}
