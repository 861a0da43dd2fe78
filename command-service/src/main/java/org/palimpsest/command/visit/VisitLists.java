package org.palimpsest.command.visit;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.Heading;
import org.palimpsest.article.Identities;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.language.Context;
import org.palimpsest.language.FactFinder;
import org.palimpsest.reading.Surroundings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds an article's lists of visits: the places where a bullet reads as a visit. */
final class VisitLists {

    private static final String SOME_VISIT = "Someone (2000)";

    private final FactFinder finder;

    VisitLists(FactFinder finder) {
        this.finder = finder;
    }

    /** The lists in the order of the text, also those without a bullet yet. */
    List<VisitList> of(Article article) {
        List<VisitList> lists = new ArrayList<>();
        Group group = new Group(Identities.LEAD, null);
        for (Block block : article.blocks()) {
            if (block instanceof Heading heading) {
                group.addTo(lists, article);
                group = new Group(heading.section(), null);
            } else if (block instanceof Entry entry && entry.kind() == EntryKind.TERM) {
                group.addTo(lists, article);
                group = new Group(group.section, entry.id());
            } else if (block instanceof Entry entry && entry.kind() == EntryKind.BULLET) {
                group.bullets.add(entry);
            }
        }
        group.addTo(lists, article);
        return lists;
    }

    /** How a bullet in this context reads as a visit, or empty where it does not. */
    Optional<Direction> direction(Context context) {
        return finder.find(EntryKind.BULLET, SOME_VISIT, context).stream()
                .filter(finding -> finding.value() instanceof Visit)
                .map(finding -> Direction.of((Visit) finding.value()))
                .findFirst();
    }

    private final class Group {

        private final String section;
        private final @Nullable String term;
        private final List<Entry> bullets = new ArrayList<>();

        Group(String section, @Nullable String term) {
            this.section = section;
            this.term = term;
        }

        void addTo(List<VisitList> lists, Article article) {
            direction(Surroundings.at(article, section, term))
                    .ifPresent(
                            direction ->
                                    lists.add(new VisitList(section, term, direction, bullets)));
        }
    }
}
