package org.palimpsest.command.visit;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.command.placing.Group;
import org.palimpsest.language.Context;
import org.palimpsest.language.FactFinder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds an article's lists of visits: the places where a bullet reads as a visit. */
final class VisitLists {

    private static final String SOME_VISIT = "Someone (2000)";

    private final FactFinder finder;

    VisitLists(FactFinder finder) {
        this.finder = finder;
    }

    /**
     * The lists in the order of the text, also those without a bullet yet.
     *
     * @param section whose lists, with those of all under it, or null for the whole article's
     */
    List<VisitList> of(Article article, @Nullable String section) {
        return Group.of(article, section).stream().flatMap(group -> list(group).stream()).toList();
    }

    private Optional<VisitList> list(Group group) {
        return direction(group.context()).map(direction -> new VisitList(group, direction));
    }

    /** How a bullet in this context reads as a visit, or empty where it does not. */
    private Optional<Direction> direction(Context context) {
        return finder.find(EntryKind.BULLET, SOME_VISIT, context).stream()
                .map(finding -> finding.value())
                .flatMap(value -> value instanceof Visit visit ? Stream.of(visit) : Stream.of())
                .map(Direction::of)
                .findFirst();
    }
}
