package org.palimpsest.query.blame;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Parts the revisions that have words in a text into classes of age, as even as can be. */
record Ages(List<Age> classes) {

    /** How many classes there are at most; the youngest is always this one. */
    static final int YOUNGEST = 5;

    Ages {
        classes = List.copyOf(classes);
    }

    /**
     * One class.
     *
     * @param rank 1 for the oldest where there are all
     * @param first the earliest revision of the class
     * @param last the latest one
     */
    record Age(int rank, long first, long last, Instant since, Instant until) {}

    /** Those of these words; revisions are numbered in the order of time. */
    static Ages of(Collection<Blame.Span> spans) {
        SortedMap<Long, Instant> times = new TreeMap<>();
        spans.forEach(span -> times.put(span.revision(), span.at()));
        List<Long> revisions = List.copyOf(times.keySet());
        int count = Math.min(YOUNGEST, revisions.size());
        List<Age> classes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long first = revisions.get(border(i, count, revisions.size()));
            long last = revisions.get(border(i + 1, count, revisions.size()) - 1);
            classes.add(
                    new Age(
                            YOUNGEST - count + i + 1,
                            first,
                            last,
                            times.get(first),
                            times.get(last)));
        }
        return new Ages(classes);
    }

    private static int border(int number, int count, int revisions) {
        return (int) ((long) number * revisions / count);
    }

    /** The rank of the class that a revision is in, which has words in the text. */
    int rank(long revision) {
        for (Age age : classes) {
            if (revision <= age.last()) {
                return age.rank();
            }
        }
        return YOUNGEST;
    }
}
