package org.palimpsest.command.link;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.EntryEvent.LinkAdded;
import org.palimpsest.article.Insertion;
import org.palimpsest.article.fact.Link;
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

/**
 * Adds a further article to read, last in its list.
 *
 * @param section where the list is looked for and made, or null for anywhere in the article
 */
record AddLink(FactFinder finder, FactWords words, String title, @Nullable String section)
        implements Action {

    @Override
    public Draft decide(Draft draft) {
        Link link = new Link(Prose.line(title, "/title"));
        FactPlaces.Prepared prepared = places().prepare(draft, section);
        boolean there =
                Facts.of(draft.article(), Link.class)
                        .anyMatch(standing -> Names.same(standing.title(), link.title()));
        if (there) {
            throw new Rejection.AgainstRule("/title", "This link is there already.");
        }
        Group group = prepared.group();
        Insertion bullet =
                Placing.bullet(
                        prepared.draft(),
                        group.section(),
                        group.end(),
                        id -> words.bullet(link, id));
        return prepared.draft().then(new LinkAdded(group.section(), bullet));
    }

    private FactPlaces places() {
        return new FactPlaces(finder, Link.class, "Another article", "See also");
    }
}
