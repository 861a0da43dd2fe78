package org.palimpsest.command.visit;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryEvent.EntryAdded;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.SectionEvent.SectionAdded;
import org.palimpsest.article.Segment;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Sections;
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
        Optional<VisitList> standing = list(draft.article(), section, direction);
        if (standing.isPresent()) {
            return new Prepared(draft, standing.get());
        }
        Draft housed = section == null ? withSection(draft) : draft;
        String home = section == null ? home(housed.article()) : section;
        Draft ready = withTerm(housed, home, direction);
        return new Prepared(ready, list(ready.article(), home, direction).orElseThrow());
    }

    private Optional<VisitList> list(
            Article article, @Nullable String section, Direction direction) {
        return of(article, section).stream().filter(list -> list.takes(direction)).findFirst();
    }

    private Draft withSection(Draft draft) {
        if (!of(draft.article(), null).isEmpty()) {
            return draft;
        }
        SectionAdded added = Placing.section(draft.article(), SECTION_HEADING, draft.identities());
        return draft.then(added);
    }

    private String home(Article article) {
        return of(article, null).getFirst().section();
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
