package org.palimpsest.query.diff;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Place;
import org.palimpsest.comparison.Run;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One thing that is different between two articles.
 *
 * @param before the part as it was, or null where it was not there
 * @param after the part as it is, or null where it is not there
 * @param words how the text of {@code before} became that of {@code after}; a part that is not
 *     there has no words
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

    /** Where the part stands, or stood where it is gone. */
    Place place() {
        return Objects.requireNonNullElse(after, before).place();
    }
}
