package org.palimpsest.article;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * An entry that comes into a section.
 *
 * @param after the entry of that section that it follows, or null where it comes before all of them
 * @param gapAfter the gap that the block behind it has from now on, or null where that keeps its
 *     own
 */
public record Insertion(Entry entry, @Nullable String after, @Nullable String gapAfter) {

    public Insertion {
        Objects.requireNonNull(entry, "entry");
    }
}
