package org.palimpsest.command.fact;

import org.palimpsest.article.Article;
import org.palimpsest.article.FactEvent.AgreementCorrected;
import org.palimpsest.article.FactEvent.DateCorrected;
import org.palimpsest.article.FactEvent.FigureCorrected;
import org.palimpsest.article.FactEvent.LinkCorrected;
import org.palimpsest.article.Located;
import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Link;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Prose;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.mission.MissionCorrection;
import org.palimpsest.command.visit.VisitChanges;
import org.palimpsest.command.visit.VisitCorrection;
import org.palimpsest.command.wording.FactWords;
import org.palimpsest.command.wording.Rewording;

import java.util.Set;

/** Corrects a fact, and with it the text where it stands. */
record CorrectFact(
        FactWords words,
        VisitCorrection visits,
        MissionCorrection missions,
        String factId,
        Correction correction)
        implements Action {

    @Override
    public Draft decide(Draft draft) {
        Article article = draft.article();
        Located located =
                article.entryOfFact(factId)
                        .orElseThrow(
                                () ->
                                        new Rejection.NotThere(
                                                "The article has no fact " + factId + "."));
        Fact fact = located.entry().fact(factId).orElseThrow();
        return switch (fact.value()) {
            case Figure figure -> figure(draft, located, fact, figure);
            case DateValue date -> date(draft, located, fact, date);
            case Visit visit -> {
                allow(visit, Set.of("visitor", "from", "to", "dates"));
                yield visits.decide(draft, located, fact, visit, visitChanges());
            }
            case Agreement agreement -> agreement(draft, located, fact, agreement);
            case Mission mission -> {
                allow(mission, Set.of("post", "city"));
                yield missions.decide(
                        draft, located, fact, mission, correction.post(), correction.city());
            }
            case Link link -> link(draft, located, fact, link);
        };
    }

    private Draft figure(Draft draft, Located located, Fact fact, Figure standing) {
        allow(standing, Set.of("value", "qualifier"));
        Figure valued =
                correction.value() == null ? standing : standing.withValue(correction.value());
        Figure after =
                correction.qualifier() == null
                        ? valued
                        : valued.withQualifier(correction.qualifier());
        if (after.equals(standing)) {
            return draft;
        }
        Rewording words =
                fitted(
                        draft,
                        located,
                        fact,
                        after,
                        correction.value() == null ? "/qualifier" : "/value");
        return draft.then(
                new FigureCorrected(
                        located.section(),
                        located.entry().id(),
                        factId,
                        after,
                        words.wording(),
                        words.text()));
    }

    private Draft date(Draft draft, Located located, Fact fact, DateValue standing) {
        allow(standing, Set.of("date"));
        if (correction.date() == null || correction.date().equals(standing.date())) {
            return draft;
        }
        DateValue after = new DateValue(correction.date());
        Rewording words = fitted(draft, located, fact, after, "/date");
        return draft.then(
                new DateCorrected(
                        located.section(),
                        located.entry().id(),
                        factId,
                        after,
                        words.wording(),
                        words.text()));
    }

    private Draft agreement(Draft draft, Located located, Fact fact, Agreement standing) {
        allow(standing, Set.of("name", "date"));
        String name = correction.name();
        Edtf date = correction.date();
        Agreement after =
                new Agreement(
                        name == null ? standing.name() : Prose.line(name, "/name"),
                        date == null ? standing.date() : date);
        if (after.equals(standing)) {
            return draft;
        }
        boolean renamed = !after.name().equals(standing.name());
        Rewording words = fitted(draft, located, fact, after, renamed ? "/name" : "/date");
        return draft.then(
                new AgreementCorrected(
                        located.section(),
                        located.entry().id(),
                        factId,
                        after,
                        words.wording(),
                        words.text()));
    }

    private Draft link(Draft draft, Located located, Fact fact, Link standing) {
        allow(standing, Set.of("title"));
        String title = correction.title();
        Link after = title == null ? standing : new Link(Prose.line(title, "/title"));
        if (after.equals(standing)) {
            return draft;
        }
        String wording = reworded(draft, located, fact, after, "/title");
        return draft.then(
                new LinkCorrected(located.section(), located.entry().id(), factId, after, wording));
    }

    private VisitChanges visitChanges() {
        return new VisitChanges(
                correction.visitor(), correction.from(), correction.to(), correction.dates());
    }

    private String reworded(
            Draft draft, Located located, Fact fact, FactValue after, String pointer) {
        return words.reworded(
                located.entry(), fact, after, FactWords.around(draft.article(), located), pointer);
    }

    private Rewording fitted(
            Draft draft, Located located, Fact fact, FactValue after, String pointer) {
        return words.fitted(
                located.entry(), fact, after, FactWords.around(draft.article(), located), pointer);
    }

    private void allow(FactValue value, Set<String> fields) {
        correction.given().stream()
                .filter(field -> !fields.contains(field))
                .sorted()
                .findFirst()
                .ifPresent(
                        field -> {
                            throw new Rejection.AgainstRule(
                                    "/" + field,
                                    "No "
                                            + field
                                            + " is corrected in a fact of the kind "
                                            + value.kind()
                                            + ".");
                        });
    }
}
