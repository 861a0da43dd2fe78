package org.palimpsest.command.visit;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryEvent.EntryAdded;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.Segment;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Sections;
import org.palimpsest.command.placing.Group;
import org.palimpsest.command.placing.Placing;
import org.palimpsest.language.FactFinder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds the list that a visit goes to, and makes it where there is none. */
public final class VisitPlaces {

    private static final String SECTION_HEADING = "High-level visits";

    private final VisitLists lists;

    public VisitPlaces(FactFinder finder) {
        this.lists = new VisitLists(finder);
    }

    /** The lists of an article, or of a section and all under it where one is named. */
    List<VisitList> of(Article article, @Nullable String section) {
        return lists.of(article, section);
    }

    /** A draft that has a list of this direction, and that list. */
    Prepared prepare(Draft draft, @Nullable String section, Direction direction) {
        List<VisitList> standing = of(draft.article(), section);
        Optional<VisitList> list = taking(standing, direction);
        if (list.isPresent()) {
            return new Prepared(draft, list.get());
        }
        Draft housed = section == null && standing.isEmpty() ? withSection(draft) : draft;
        String home =
                section != null
                        ? section
                        : standing.isEmpty() ? last(housed) : standing.getFirst().section();
        Draft ready = withTerm(housed, home, direction);
        return new Prepared(ready, taking(of(ready.article(), home), direction).orElseThrow());
    }

    private static Optional<VisitList> taking(List<VisitList> lists, Direction direction) {
        return lists.stream().filter(list -> list.takes(direction)).findFirst();
    }

    private static Draft withSection(Draft draft) {
        return draft.then(Placing.section(draft.article(), SECTION_HEADING, draft.identities()));
    }

    private static String last(Draft draft) {
        return Group.of(draft.article()).getLast().section();
    }

    private static Draft withTerm(Draft draft, String section, Direction direction) {
        List<Entry> entries = Sections.entries(draft.article(), section);
        String text =
                "%s from %s to %s"
                        .formatted(
                                SECTION_HEADING,
                                Objects.requireNonNull(direction.from()),
                                Objects.requireNonNull(direction.to()));
        Entry term =
                Placing.line(
                        draft.identities().nextEntry(),
                        EntryKind.TERM,
                        List.of(new Segment.Words(text)),
                        null);
        String last = entries.isEmpty() ? null : entries.getLast().id();
        return draft.then(
                new EntryAdded(section, Placing.insertion(draft.article(), section, last, term)));
    }

    /** An article that has the list a visit needs. */
    record Prepared(Draft draft, VisitList list) {}
}
