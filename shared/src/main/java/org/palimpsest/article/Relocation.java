package org.palimpsest.article;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * An entry that goes to another place.
 *
 * @param section where it goes
 * @param after what it is behind, as in {@link Spot}
 * @param gap its own gap from now on
 * @param gapAfter the gap that the block behind it has from now on, or null where that keeps its
 *     own
 * @param gapLeft the gap that the block behind its old place has from now on, or null where that
 *     keeps its own
 */
public record Relocation(
        String section,
        @Nullable String after,
        String gap,
        @Nullable String gapAfter,
        @Nullable String gapLeft) {

    public Relocation {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(gap, "gap");
    }
}
