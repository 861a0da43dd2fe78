package org.palimpsest.query.diff;

import org.palimpsest.comparison.Op;
import org.palimpsest.comparison.Run;
import org.palimpsest.comparison.WordDiff;

import java.util.ArrayList;
import java.util.List;

/** Differences in the order in which they are found; their words are compared with one effort. */
final class Differences {

    private final WordDiff words = new WordDiff();
    private final List<Difference> found = new ArrayList<>();

    int count() {
        return found.size();
    }

    /** Those that were found after so many. */
    List<Difference> after(int count) {
        return List.copyOf(found.subList(count, found.size()));
    }

    void added(Part after) {
        found.add(new Difference(Difference.Kind.ADDED, null, after, all(Op.INSERT, after)));
    }

    void removed(Part before) {
        found.add(new Difference(Difference.Kind.REMOVED, before, null, all(Op.DELETE, before)));
    }

    void changed(Part before, Part after) {
        found.add(new Difference(Difference.Kind.CHANGED, before, after, words(before, after)));
    }

    void moved(Part before, Part after) {
        found.add(new Difference(Difference.Kind.MOVED, before, after, words(before, after)));
    }

    private static List<Run> all(Op op, Part part) {
        return part.text().isEmpty() ? List.of() : List.of(new Run(op, part.text()));
    }

    /** Of a part that was moved and changed they are the same. */
    private List<Run> words(Part before, Part after) {
        if (!found.isEmpty()
                && found.getLast().before() == before
                && found.getLast().after() == after) {
            return found.getLast().words();
        }
        return words.compare(before.text(), after.text());
    }
}
