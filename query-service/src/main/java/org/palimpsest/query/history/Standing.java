package org.palimpsest.query.history;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/** Where a part of an article stood. */
public sealed interface Standing {

    /**
     * Where an entry stood.
     *
     * @param after the entry of that section right before it, or null where it was the first
     */
    record InSection(String section, @Nullable String after) implements Standing {
        public InSection {
            Objects.requireNonNull(section, "section");
        }
    }

    /**
     * Where a section stood.
     *
     * @param parent the section that it was part of, or null where it was part of none
     * @param after the section right before it among those of the same parent, at the top the lead
     *     before all others; null where it was the first
     */
    record UnderSection(@Nullable String parent, @Nullable String after) implements Standing {}
}
