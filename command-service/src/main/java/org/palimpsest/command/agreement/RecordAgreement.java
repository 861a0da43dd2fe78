package org.palimpsest.command.agreement;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryEvent.AgreementRecorded;
import org.palimpsest.article.Insertion;
import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Names;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Facts;
import org.palimpsest.command.editing.Prose;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.placing.FactPlaces;
import org.palimpsest.command.placing.Group;
import org.palimpsest.command.placing.Placing;
import org.palimpsest.command.wording.FactWords;
import org.palimpsest.language.FactFinder;

import java.util.Optional;

/**
 * Records an agreement in the list of agreements, in order of date.
 *
 * @param section where the list is looked for and made, or null for anywhere in the article
 */
record RecordAgreement(
        FactFinder finder, FactWords words, String name, Edtf date, @Nullable String section)
        implements Action {

    @Override
    public Draft decide(Draft draft) {
        Agreement agreement = new Agreement(Prose.line(name, "/name"), date);
        FactPlaces.Prepared prepared = places().prepare(draft, section);
        if (Facts.of(draft.article(), Agreement.class).anyMatch(this::isThis)) {
            throw new Rejection.AgainstRule("/name", "This agreement is recorded already.");
        }
        Group group = prepared.group();
        Insertion bullet =
                Placing.bullet(
                        prepared.draft(),
                        group.section(),
                        group.placeFor(date, RecordAgreement::date),
                        id -> words.bullet(agreement, id));
        return prepared.draft().then(new AgreementRecorded(group.section(), bullet));
    }

    private FactPlaces places() {
        return new FactPlaces(
                finder, Agreement.class, "Agreement on trade (2000)", "Bilateral agreements");
    }

    private boolean isThis(Agreement standing) {
        return standing.date().equals(date) && Names.same(standing.name(), name);
    }

    private static Optional<Edtf> date(Entry bullet) {
        return Facts.of(bullet, Agreement.class).map(Agreement::date).findFirst();
    }
}
