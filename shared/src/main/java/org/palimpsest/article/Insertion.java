package org.palimpsest.article;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * An entry that comes into a section.
 *
 * @param after what it is behind, as in {@link Spot}
 * @param gapAfter the gap that the block behind it has from now on, or the bytes after the last
 *     line where it is that; null where they stay
 */
public record Insertion(Entry entry, @Nullable String after, @Nullable String gapAfter) {

    public Insertion {
        Objects.requireNonNull(entry, "entry");
    }
}
