package org.palimpsest.article;

import org.jspecify.annotations.Nullable;

/** What happens to the fields of an infobox. */
public sealed interface InfoboxEvent extends EditorialEvent {

    /**
     * A field came into the infobox.
     *
     * @param at its place among the fields, from 0: a key may stand twice
     * @param head the line that begins the infobox, where there was none; else null
     * @param headAfter behind what in the lead the head comes, as in {@link Spot}; null with it
     * @param gapAfter the gap that the block behind it has from now on, or the bytes after the last
     *     line where it is that; null where they stay
     */
    record FieldAdded(
            InfoboxField field,
            int at,
            @Nullable InfoboxHead head,
            @Nullable String headAfter,
            @Nullable String gapAfter)
            implements InfoboxEvent {
        @Override
        public String type() {
            return "infobox-field-set";
        }

        @Override
        public Place place() {
            return Place.field(field.key());
        }
    }

    /**
     * A field now says something else.
     *
     * @param at its place among the fields, from 0: a key may stand twice
     * @param gapAfter the gap that the block behind it has from now on, or the bytes after the last
     *     line where it is that; null where they stay
     */
    record FieldSet(InfoboxField field, int at, @Nullable String gapAfter) implements InfoboxEvent {
        @Override
        public String type() {
            return "infobox-field-set";
        }

        @Override
        public Place place() {
            return Place.field(field.key());
        }
    }

    /**
     * A field went.
     *
     * @param at its place among the fields, from 0: a key may stand twice
     * @param withHead whether the line that begins the infobox went with it
     * @param gapLeft the gap of what stands behind it from now on, null where that keeps its own
     */
    record FieldRemoved(String key, int at, boolean withHead, @Nullable String gapLeft)
            implements InfoboxEvent {
        @Override
        public String type() {
            return "infobox-field-removed";
        }

        @Override
        public Place place() {
            return Place.field(key);
        }
    }

    /**
     * The line that begins the infobox came by itself, or stands otherwise.
     *
     * @param after behind what in the lead it comes, as in {@link Spot}; null where it stood
     *     already
     * @param gapAfter the gap that the block behind it has from now on, or the bytes after the last
     *     line where it is that; null where they stay
     */
    record HeadSet(InfoboxHead head, @Nullable String after, @Nullable String gapAfter)
            implements InfoboxEvent {
        @Override
        public String type() {
            return "infobox-field-set";
        }

        @Override
        public Place place() {
            return Place.field(InfoboxHead.TEXT);
        }
    }

    /**
     * The line that began an infobox without fields went.
     *
     * @param gapLeft the gap of what stands behind it from now on, null where that keeps its own
     */
    record HeadRemoved(@Nullable String gapLeft) implements InfoboxEvent {
        @Override
        public String type() {
            return "infobox-field-removed";
        }

        @Override
        public Place place() {
            return Place.field(InfoboxHead.TEXT);
        }
    }
}
