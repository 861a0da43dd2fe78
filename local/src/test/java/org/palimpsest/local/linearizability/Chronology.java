package org.palimpsest.local.linearizability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The ledger as it stands in the end, by article and by what was changed. */
final class Chronology {

    private final List<Commit> commits;
    private final Map<String, Long> positions = new HashMap<>();
    private final Map<String, List<Long>> revisions = new HashMap<>();
    private final Map<String, NavigableMap<Long, Long>> changes = new HashMap<>();

    /**
     * @param edits by their marks
     */
    Chronology(List<Commit> commits, Map<String, Edit> edits) {
        this.commits = commits;
        for (Commit commit : commits) {
            positions.put(commit.mark(), commit.position());
            revisions
                    .computeIfAbsent(commit.article(), article -> new ArrayList<>())
                    .add(commit.position());
            Edit edit = edits.get(commit.mark());
            if (edit != null && !edit.target().equals(Edit.ARTICLE)) {
                changesOf(edit).put(commit.revision(), commit.position());
            }
        }
    }

    private NavigableMap<Long, Long> changesOf(Edit edit) {
        return changes.computeIfAbsent(
                edit.article() + "/" + edit.target(), target -> new TreeMap<>());
    }

    Optional<Long> positionOf(Edit edit) {
        return Optional.ofNullable(positions.get(edit.mark()));
    }

    Optional<Commit> at(long position) {
        return position < 1 || position > commits.size()
                ? Optional.empty()
                : Optional.of(commits.get((int) position - 1));
    }

    /** Where a revision of an article stands. */
    Optional<Long> positionOf(String article, long revision) {
        List<Long> all = revisions.getOrDefault(article, List.of());
        return revision < 1 || revision > all.size()
                ? Optional.empty()
                : Optional.of(all.get((int) revision - 1));
    }

    /** The revision that an article had at a position, 0 before its first. */
    long revisionAt(String article, long position) {
        List<Long> all = revisions.getOrDefault(article, List.of());
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (all.get(middle) <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The revision that last changed an edit's target before a revision of its article. */
    long targetBefore(Edit edit, long revision) {
        if (edit.target().equals(Edit.ARTICLE)) {
            return revision - 1;
        }
        // What an article begins with was last changed by its first revision.
        Map.Entry<Long, Long> last = changesOf(edit).lowerEntry(revision);
        return last == null ? 1 : last.getKey();
    }

    /** The position of the first commit that changes an edit's target after a revision. */
    long targetChangedAfter(Edit edit, long revision) {
        if (edit.target().equals(Edit.ARTICLE)) {
            return positionOf(edit.article(), revision + 1).orElse(Sighting.ANY);
        }
        Map.Entry<Long, Long> next = changesOf(edit).higherEntry(revision);
        return next == null ? Sighting.ANY : next.getValue();
    }
}
