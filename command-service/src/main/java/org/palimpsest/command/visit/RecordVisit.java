package org.palimpsest.command.visit;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.EntryEvent.VisitRecorded;
import org.palimpsest.article.FactEvent.VisitJoined;
import org.palimpsest.article.Insertion;
import org.palimpsest.article.Segment;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Parties;
import org.palimpsest.command.editing.Prose;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.editing.Sections;
import org.palimpsest.command.placing.Placing;
import org.palimpsest.command.wording.FactWords;
import org.palimpsest.reading.Surroundings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Records a visit in the list of its direction: as a new bullet, or in the bullet of a visitor who
 * is listed already.
 *
 * @param dates at least one
 * @param section where its list is looked for and made, or null for anywhere in the article
 */
record RecordVisit(
        VisitPlaces places,
        FactWords words,
        String visitor,
        String from,
        String to,
        List<Edtf> dates,
        @Nullable String section)
        implements Action {

    @Override
    public Draft decide(Draft draft) {
        Article article = draft.article();
        if (section != null) {
            Sections.require(article, section, "/section");
        }
        String name = Prose.line(visitor, "/visitor");
        Direction direction =
                Direction.between(
                        Parties.of(article), Prose.line(from, "/from"), Prose.line(to, "/to"));
        VisitDates.require(dates);
        Optional<VisitList.Listed> listed =
                places.of(article, section).stream()
                        .flatMap(list -> list.listed(name, direction).stream())
                        .findFirst();
        return listed.isPresent()
                ? join(draft, listed.get())
                : add(
                        draft,
                        new Visit(
                                name,
                                direction.from(),
                                direction.to(),
                                dates.stream().sorted().toList()));
    }

    private Draft join(Draft draft, VisitList.Listed listed) {
        Visit standing = (Visit) listed.fact().value();
        List<Edtf> all = new ArrayList<>(standing.dates());
        for (int i = 0; i < dates.size(); i++) {
            if (all.contains(dates.get(i))) {
                throw new Rejection.AgainstRule(
                        "/dates/" + i, "This visit is recorded already: " + dates.get(i) + ".");
            }
        }
        for (Edtf date : dates) {
            all.add(placeAmong(all, date), date);
        }
        Visit joined = new Visit(standing.visitor(), standing.from(), standing.to(), all);
        return draft.then(
                new VisitJoined(
                        listed.located().section(),
                        listed.located().entry().id(),
                        listed.fact().id(),
                        joined,
                        words.reworded(
                                listed.located().entry(),
                                listed.fact(),
                                joined,
                                FactWords.around(draft.article(), listed.located()),
                                "/dates")));
    }

    /** Behind the last date that is no later, so that a list in whatever order keeps it. */
    private static int placeAmong(List<Edtf> standing, Edtf date) {
        for (int i = standing.size(); i > 0; i--) {
            if (standing.get(i - 1).compareTo(date) <= 0) {
                return i;
            }
        }
        return 0;
    }

    private Draft add(Draft draft, Visit visit) {
        VisitPlaces.Prepared prepared = places.prepare(draft, section, Direction.of(visit));
        Article article = prepared.draft().article();
        VisitList list = prepared.list();
        String after = list.placeFor(dates);
        String bullet = words.bullet(visit, Surroundings.at(article, list.section(), after));
        Insertion insertion =
                Placing.bullet(
                        prepared.draft(),
                        list.section(),
                        after,
                        id -> List.of(new Segment.Slot(new Fact(id, visit, bullet))));
        return prepared.draft().then(new VisitRecorded(list.section(), insertion));
    }
}
