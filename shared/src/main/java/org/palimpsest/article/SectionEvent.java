package org.palimpsest.article;

import org.jspecify.annotations.Nullable;

/** What happens to a section. */
public sealed interface SectionEvent extends EditorialEvent {

    /**
     * A section was added.
     *
     * @param before the section whose heading it stands before; null where it comes last in the
     *     article or {@code within} says where
     * @param within the place where it parts a section in two, taking what follows there; else null
     * @param gapAfter the gap that the block behind it has from now on, or the bytes after the last
     *     line where it is that; null where they stay
     */
    record SectionAdded(
            Heading heading,
            @Nullable String before,
            @Nullable Spot within,
            @Nullable String gapAfter)
            implements SectionEvent {
        @Override
        public String type() {
            return "section-added";
        }

        @Override
        public Place place() {
            return Place.section(heading.section());
        }
    }

    /**
     * A section's heading now says something else, or stands otherwise.
     *
     * @param heading of the same section and level
     * @param gapAfter the gap that the block behind it has from now on, or the bytes after the last
     *     line where it is that; null where they stay
     */
    record SectionRenamed(Heading heading, @Nullable String gapAfter) implements SectionEvent {
        @Override
        public String type() {
            return "section-renamed";
        }

        @Override
        public Place place() {
            return Place.section(heading.section());
        }
    }

    /**
     * A section went to another place or level.
     *
     * @param level of its heading from now on; what goes with it keeps its distance
     * @param alone whether only its heading goes, and what stood under it falls to what is above
     * @param before as in {@link SectionAdded}, without what goes
     * @param within as in {@link SectionAdded}, without what goes
     * @param gap its own gap from now on
     * @param gapAfter the gap of what stands behind it from now on, null where that keeps its own
     * @param gapLeft the gap of what stands behind its old place from now on, null likewise
     */
    record SectionMoved(
            String section,
            int level,
            boolean alone,
            @Nullable String before,
            @Nullable Spot within,
            String gap,
            @Nullable String gapAfter,
            @Nullable String gapLeft)
            implements SectionEvent {
        @Override
        public String type() {
            return "section-moved";
        }

        @Override
        public Place place() {
            return Place.section(section);
        }
    }

    /**
     * A section went, with all under it.
     *
     * @param alone whether only its heading went, and what stood under it falls to what is above
     * @param gapLeft the gap of what stands behind it from now on, null where that keeps its own
     */
    record SectionRemoved(String section, boolean alone, @Nullable String gapLeft)
            implements SectionEvent {
        @Override
        public String type() {
            return "section-removed";
        }

        @Override
        public Place place() {
            return Place.section(section);
        }
    }
}
