package org.palimpsest.article;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Link;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.article.fact.Visit;

import java.util.List;

/** What happens to a fact, and with it to the text where it stands. */
public sealed interface FactEvent extends EditorialEvent {

    /** A further visit by someone who is in the list already. */
    record VisitJoined(String section, String entry, String fact, Visit visit, String wording)
            implements FactEvent {
        @Override
        public String type() {
            return "visit-recorded";
        }

        @Override
        public Place place() {
            return Place.fact(section, entry, fact);
        }
    }

    /**
     * A figure now says something else.
     *
     * @param text the entry's from now on, for words before the fact's own may go by what it says;
     *     null where only the fact's own words change
     */
    record FigureCorrected(
            String section,
            String entry,
            String fact,
            Figure figure,
            String wording,
            @Nullable List<Segment> text)
            implements FactEvent {
        public FigureCorrected {
            text = text == null ? null : List.copyOf(text);
        }

        /** One that leaves all other words as they are. */
        public FigureCorrected(
                String section, String entry, String fact, Figure figure, String wording) {
            this(section, entry, fact, figure, wording, null);
        }

        @Override
        public String type() {
            return "figure-corrected";
        }

        @Override
        public Place place() {
            return Place.fact(section, entry, fact);
        }
    }

    /**
     * A date now says something else.
     *
     * @param text the entry's from now on, for words before the fact's own may go by what it says;
     *     null where only the fact's own words change
     */
    record DateCorrected(
            String section,
            String entry,
            String fact,
            DateValue date,
            String wording,
            @Nullable List<Segment> text)
            implements FactEvent {
        public DateCorrected {
            text = text == null ? null : List.copyOf(text);
        }

        /** One that leaves all other words as they are. */
        public DateCorrected(
                String section, String entry, String fact, DateValue date, String wording) {
            this(section, entry, fact, date, wording, null);
        }

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
            implements FactEvent {
        @Override
        public String type() {
            return "visit-corrected";
        }

        @Override
        public Place place() {
            return Place.fact(moved == null ? section : moved.section(), entry, fact);
        }
    }

    /**
     * An agreement now says something else.
     *
     * @param text the entry's from now on, where an article before the name changes with it; null
     *     where only the fact's own words change
     */
    record AgreementCorrected(
            String section,
            String entry,
            String fact,
            Agreement agreement,
            String wording,
            @Nullable List<Segment> text)
            implements FactEvent {
        public AgreementCorrected {
            text = text == null ? null : List.copyOf(text);
        }

        /** One that leaves all other words as they are. */
        public AgreementCorrected(
                String section, String entry, String fact, Agreement agreement, String wording) {
            this(section, entry, fact, agreement, wording, null);
        }

        @Override
        public String type() {
            return "agreement-corrected";
        }

        @Override
        public Place place() {
            return Place.fact(section, entry, fact);
        }
    }

    /**
     * A mission now says something else.
     *
     * @param text the entry's from now on, for the post is named outside the fact's own words; null
     *     where only the fact's own words change
     */
    record MissionCorrected(
            String section,
            String entry,
            String fact,
            Mission mission,
            String wording,
            @Nullable List<Segment> text)
            implements FactEvent {
        public MissionCorrected {
            text = text == null ? null : List.copyOf(text);
        }

        @Override
        public String type() {
            return "mission-corrected";
        }

        @Override
        public Place place() {
            return Place.fact(section, entry, fact);
        }
    }

    /** A link now leads elsewhere. */
    record LinkCorrected(String section, String entry, String fact, Link link, String wording)
            implements FactEvent {
        @Override
        public String type() {
            return "link-corrected";
        }

        @Override
        public Place place() {
            return Place.fact(section, entry, fact);
        }
    }

    /** What was taken for a fact is none; its words stay. */
    record FactRemoved(String section, String entry, String fact) implements FactEvent {
        @Override
        public String type() {
            return "fact-removed";
        }

        @Override
        public Place place() {
            return Place.fact(section, entry, fact);
        }
    }
}
