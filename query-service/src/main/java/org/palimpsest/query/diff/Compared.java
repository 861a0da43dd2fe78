package org.palimpsest.query.diff;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * A part of two articles.
 *
 * @param before the part as it was, or null where it was not there
 * @param after the part as it is, or null where it is not there
 * @param differences what is different about it; none where it is the same
 */
record Compared(@Nullable Part before, @Nullable Part after, List<Difference> differences) {

    Compared {
        differences = List.copyOf(differences);
        if (before == null && after == null) {
            throw new IllegalArgumentException("no part");
        }
    }

    /** The part as it is, or as it was where it is gone. */
    Part part() {
        return after != null ? after : Objects.requireNonNull(before);
    }
}
