package org.palimpsest.command.visit;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.FactEvent.VisitCorrected;
import org.palimpsest.article.Located;
import org.palimpsest.article.Relocation;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.Names;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Facts;
import org.palimpsest.command.editing.Parties;
import org.palimpsest.command.editing.Prose;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.placing.Placing;
import org.palimpsest.command.wording.FactWords;
import org.palimpsest.reading.Surroundings;

import java.util.List;
import java.util.Objects;

/** Corrects a visit; one that goes in another direction moves to that direction's list. */
public final class VisitCorrection {

    private final VisitPlaces places;
    private final FactWords words;

    public VisitCorrection(VisitPlaces places, FactWords words) {
        this.places = places;
        this.words = words;
    }

    /**
     * Decides what the changes make of the visit.
     *
     * @throws Rejection.AgainstRule where they would make it no visit between the article's
     *     countries, one that is recorded elsewhere already, or one that its bullet cannot say
     */
    public Draft decide(
            Draft draft, Located located, Fact fact, Visit standing, VisitChanges changes) {
        Visit after = changed(draft.article(), standing, changes);
        if (after.equals(standing)) {
            return draft;
        }
        requireNew(draft.article(), standing, after, changes);
        return Direction.of(after).equals(Direction.of(standing))
                ? correct(draft, located, fact, after, pointer(changes))
                : redirect(draft, located, fact, after);
    }

    private static void requireNew(
            Article article, Visit standing, Visit after, VisitChanges changes) {
        boolean recorded =
                Facts.of(article, Visit.class)
                        .anyMatch(other -> meets(other, after) && !meets(other, standing));
        if (recorded) {
            throw new Rejection.AgainstRule(
                    changes.dates() == null && changes.visitor() == null ? "/to" : pointer(changes),
                    "This visit is recorded already.");
        }
    }

    /** Whether both tell of one visit: by whom, which way and when. */
    private static boolean meets(Visit one, Visit other) {
        return Direction.of(one).equals(Direction.of(other))
                && Names.same(one.visitor(), other.visitor())
                && one.dates().stream().anyMatch(other.dates()::contains);
    }

    private static Visit changed(Article article, Visit standing, VisitChanges changes) {
        Direction direction = Direction.of(standing);
        if (changes.redirect()) {
            direction =
                    Direction.between(
                            Parties.of(article),
                            given(changes.from(), standing.from(), "/from"),
                            given(changes.to(), standing.to(), "/to"));
        }
        String visitor =
                changes.visitor() == null
                        ? standing.visitor()
                        : Prose.line(changes.visitor(), "/visitor");
        return new Visit(visitor, direction.from(), direction.to(), dates(standing, changes));
    }

    private static List<Edtf> dates(Visit standing, VisitChanges changes) {
        List<Edtf> dates = changes.dates();
        if (dates == null) {
            return standing.dates();
        }
        VisitDates.require(dates);
        return dates;
    }

    private static String given(
            @Nullable String changed, @Nullable String standing, String pointer) {
        if (changed == null && standing == null) {
            throw new Rejection.AgainstRule(
                    pointer, "The text does not tell this yet, so it must be given too.");
        }
        return changed == null ? Objects.requireNonNull(standing) : Prose.line(changed, pointer);
    }

    private Draft correct(Draft draft, Located located, Fact fact, Visit after, String pointer) {
        String wording =
                words.reworded(
                        located.entry(),
                        fact,
                        after,
                        FactWords.around(draft.article(), located),
                        pointer);
        return draft.then(
                new VisitCorrected(
                        located.section(), located.entry().id(), fact.id(), after, wording, null));
    }

    private Draft redirect(Draft draft, Located located, Fact fact, Visit after) {
        VisitPlaces.Prepared prepared = places.prepare(draft, null, Direction.of(after));
        Article article = prepared.draft().article();
        VisitList list = prepared.list();
        String place = list.placeFor(after.dates());
        String wording =
                words.reworded(
                        located.entry(),
                        fact,
                        after,
                        Surroundings.at(article, list.section(), place),
                        "/to");
        Relocation moved = Placing.relocation(article, list.section(), place, located.entry());
        return prepared.draft()
                .then(
                        new VisitCorrected(
                                located.section(),
                                located.entry().id(),
                                fact.id(),
                                after,
                                wording,
                                moved));
    }

    private static String pointer(VisitChanges changes) {
        return changes.dates() != null ? "/dates" : "/visitor";
    }
}
