package org.palimpsest.query.diff;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Place;
import org.palimpsest.comparison.Run;
import org.palimpsest.comparison.WordDiff;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One thing that is different between two articles.
 *
 * @param before the part as it was, or null where it was not there
 * @param after the part as it is, or null where it is not there
 * @param words how the text of {@code before} became that of {@code after}, as {@link WordDiff}
 *     tells it; a part that is not there has no words
 */
record Difference(Kind kind, @Nullable Part before, @Nullable Part after, List<Run> words) {

    /** In what way a part is different. */
    enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED;

        /** The name in the contract. */
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Difference added(Part after) {
        return new Difference(Kind.ADDED, null, after, WordDiff.between("", after.text()));
    }

    static Difference removed(Part before) {
        return new Difference(Kind.REMOVED, before, null, WordDiff.between(before.text(), ""));
    }

    static Difference changed(Part before, Part after) {
        return new Difference(Kind.CHANGED, before, after, words(before, after));
    }

    static Difference moved(Part before, Part after) {
        return new Difference(Kind.MOVED, before, after, words(before, after));
    }

    private static List<Run> words(Part before, Part after) {
        return WordDiff.between(before.text(), after.text());
    }

    /** Where the part stands, or stood where it is gone. */
    Place place() {
        return Objects.requireNonNullElse(after, before).place();
    }
}
