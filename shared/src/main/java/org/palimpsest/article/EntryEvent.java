package org.palimpsest.article;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What happens to an entry. */
public sealed interface EntryEvent extends EditorialEvent {

    /** A line came into a section that is none of the kinds that have an event of their own. */
    record EntryAdded(String section, Insertion insertion) implements EntryEvent {
        @Override
        public String type() {
            return "entry-added";
        }

        @Override
        public Place place() {
            return Place.entry(section, insertion.entry().id());
        }
    }

    /** A dated paragraph came into a section. */
    record EventAdded(String section, Insertion insertion) implements EntryEvent {
        @Override
        public String type() {
            return "event-added";
        }

        @Override
        public Place place() {
            return Place.entry(section, insertion.entry().id());
        }
    }

    /** A paragraph came into a section. */
    record PassageAdded(String section, Insertion insertion) implements EntryEvent {
        @Override
        public String type() {
            return "passage-added";
        }

        @Override
        public Place place() {
            return Place.entry(section, insertion.entry().id());
        }
    }

    /** A visit by someone who was not in its list; its bullet is that one fact. */
    record VisitRecorded(String section, Insertion insertion) implements EntryEvent {
        @Override
        public String type() {
            return "visit-recorded";
        }

        @Override
        public Place place() {
            return Place.fact(
                    section,
                    insertion.entry().id(),
                    insertion.entry().facts().findFirst().orElseThrow().id());
        }
    }

    /** An agreement came into its list; its bullet holds that fact. */
    record AgreementRecorded(String section, Insertion insertion) implements EntryEvent {
        @Override
        public String type() {
            return "agreement-recorded";
        }

        @Override
        public Place place() {
            return Place.fact(
                    section,
                    insertion.entry().id(),
                    insertion.entry().facts().findFirst().orElseThrow().id());
        }
    }

    /** A diplomatic mission came into its list; its bullet holds that fact. */
    record MissionRecorded(String section, Insertion insertion) implements EntryEvent {
        @Override
        public String type() {
            return "mission-recorded";
        }

        @Override
        public Place place() {
            return Place.fact(
                    section,
                    insertion.entry().id(),
                    insertion.entry().facts().findFirst().orElseThrow().id());
        }
    }

    /** A further article to read; its bullet is that one fact. */
    record LinkAdded(String section, Insertion insertion) implements EntryEvent {
        @Override
        public String type() {
            return "link-added";
        }

        @Override
        public Place place() {
            return Place.fact(
                    section,
                    insertion.entry().id(),
                    insertion.entry().facts().findFirst().orElseThrow().id());
        }
    }

    /**
     * An entry now reads otherwise. Facts that still stand in it keep their identities.
     *
     * @param entry as it is from now on, under the identity that it had
     * @param gapAfter the gap that the block behind it has from now on, or the bytes after the last
     *     line where it is that; null where they stay
     */
    record EntryRevised(String section, Entry entry, @Nullable String gapAfter)
            implements EntryEvent {
        @Override
        public String type() {
            return "entry-revised";
        }

        @Override
        public Place place() {
            return Place.entry(section, entry.id());
        }
    }

    /**
     * An entry went to another place.
     *
     * @param section where it stood until now
     * @param text how it reads where it stands now; null where it reads as before
     */
    record EntryMoved(String section, String entry, Relocation to, @Nullable List<Segment> text)
            implements EntryEvent {
        public EntryMoved {
            text = text == null ? null : List.copyOf(text);
        }

        @Override
        public String type() {
            return "entry-moved";
        }

        @Override
        public Place place() {
            return Place.entry(to.section(), entry);
        }
    }

    /**
     * An entry went, with its facts.
     *
     * @param gapLeft the gap of what stands behind it from now on, null where that keeps its own
     */
    record EntryRemoved(String section, String entry, @Nullable String gapLeft)
            implements EntryEvent {
        @Override
        public String type() {
            return "entry-removed";
        }

        @Override
        public Place place() {
            return Place.entry(section, entry);
        }
    }
}
