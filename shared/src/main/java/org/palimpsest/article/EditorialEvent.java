package org.palimpsest.article;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Visit;

import java.util.List;

/**
 * What can happen to an article. An event holds all that it means: the facts that were found, the
 * identities that were given, the bytes between; {@link Article#apply} never searches a text again.
 */
public sealed interface EditorialEvent {

    /** The change type as the contract names it. */
    String type();

    /** Which part it is about. */
    Place place();

    /** An article began with nothing but its title. */
    record ArticleCreated(String slug, String title) implements EditorialEvent {
        @Override
        public String type() {
            return "article-created";
        }

        @Override
        public Place place() {
            return Place.ARTICLE;
        }
    }

    /**
     * An article came in as a text.
     *
     * @param blocks its lines, {@link TitleLine} among them
     * @param epilogue the bytes after the last line
     */
    record ArticleImported(String slug, List<Block> blocks, String epilogue)
            implements EditorialEvent {
        public ArticleImported {
            blocks = List.copyOf(blocks);
        }

        @Override
        public String type() {
            return "article-imported";
        }

        @Override
        public Place place() {
            return Place.ARTICLE;
        }
    }

    /**
     * A section was added, with nothing under it yet.
     *
     * @param before the section whose heading it stands before, or null where it comes last in the
     *     article
     * @param gapAfter the gap that the block behind it has from now on, or null where that keeps
     *     its own
     */
    record SectionAdded(Heading heading, @Nullable String before, @Nullable String gapAfter)
            implements EditorialEvent {
        @Override
        public String type() {
            return "section-added";
        }

        @Override
        public Place place() {
            return Place.section(heading.section());
        }
    }

    /** A line came into a section that is none of the kinds that have an event of their own. */
    record EntryAdded(String section, Insertion insertion) implements EditorialEvent {
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
    record EventAdded(String section, Insertion insertion) implements EditorialEvent {
        @Override
        public String type() {
            return "event-added";
        }

        @Override
        public Place place() {
            return Place.entry(section, insertion.entry().id());
        }
    }

    /** A visit by someone who was not in its list; its bullet is that one fact. */
    record VisitRecorded(String section, Insertion insertion) implements EditorialEvent {
        @Override
        public String type() {
            return "visit-recorded";
        }

        @Override
        public Place place() {
            Entry bullet = insertion.entry();
            return new Place(
                    section, bullet.id(), bullet.facts().findFirst().orElseThrow().id(), null);
        }
    }

    /** A further visit by someone who is in the list already. */
    record VisitJoined(String section, String entry, String fact, Visit visit, String wording)
            implements EditorialEvent {
        @Override
        public String type() {
            return "visit-recorded";
        }

        @Override
        public Place place() {
            return Place.fact(section, entry, fact);
        }
    }

    /** A figure now says something else. */
    record FigureCorrected(String section, String entry, String fact, Figure figure, String wording)
            implements EditorialEvent {
        @Override
        public String type() {
            return "figure-corrected";
        }

        @Override
        public Place place() {
            return Place.fact(section, entry, fact);
        }
    }

    /** A date now says something else. */
    record DateCorrected(String section, String entry, String fact, DateValue date, String wording)
            implements EditorialEvent {
        @Override
        public String type() {
            return "date-corrected";
        }

        @Override
        public Place place() {
            return Place.fact(section, entry, fact);
        }
    }

    /**
     * A visit now says something else.
     *
     * @param section where its bullet stood until now
     * @param moved where its bullet goes, or null where it stays
     */
    record VisitCorrected(
            String section,
            String entry,
            String fact,
            Visit visit,
            String wording,
            @Nullable Relocation moved)
            implements EditorialEvent {
        @Override
        public String type() {
            return "visit-corrected";
        }

        @Override
        public Place place() {
            return Place.fact(moved == null ? section : moved.section(), entry, fact);
        }
    }
}
