package org.palimpsest.command.placing;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Facts;
import org.palimpsest.command.editing.Sections;
import org.palimpsest.language.FactFinder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds where an article holds the facts of one kind, and makes a section for them. */
public final class FactPlaces {

    private final FactFinder finder;
    private final Class<? extends FactValue> kind;
    private final String sample;
    private final String heading;

    /**
     * @param sample a bullet that reads as such a fact where these are told
     * @param heading of the section that is made for them
     */
    public FactPlaces(
            FactFinder finder, Class<? extends FactValue> kind, String sample, String heading) {
        this.finder = finder;
        this.kind = kind;
        this.sample = sample;
        this.heading = heading;
    }

    /**
     * A draft that has a place for a fact of this kind, and that place: a list of such facts, else
     * where a bullet reads as one, else where most are told; where there is none the named section,
     * or one that is made.
     *
     * @param section where alone it is looked for, or null for anywhere
     * @throws org.palimpsest.command.editing.Rejection.AgainstRule where the named section is not
     *     there
     */
    public Prepared prepare(Draft draft, @Nullable String section) {
        Article article = draft.article();
        if (section != null) {
            Sections.require(article, section, "/section");
        }
        List<Group> groups = Group.of(article, section);
        return list(groups)
                .or(() -> topical(groups))
                .or(() -> fullest(groups))
                .or(() -> named(groups, section))
                .map(group -> new Prepared(draft, group))
                .orElseGet(() -> made(draft));
    }

    private Optional<Group> list(List<Group> groups) {
        return groups.stream()
                .filter(group -> group.bullets().stream().anyMatch(entry -> count(entry) > 0))
                .findFirst();
    }

    private Optional<Group> topical(List<Group> groups) {
        return groups.stream().filter(this::isTopical).findFirst();
    }

    private boolean isTopical(Group group) {
        return finder.find(EntryKind.BULLET, sample, group.context()).stream()
                .anyMatch(finding -> kind.isInstance(finding.value()));
    }

    private Optional<Group> fullest(List<Group> groups) {
        // Of equals the last is the greatest, and the first is wanted.
        return groups.reversed().stream()
                .filter(group -> count(group) > 0)
                .max(Comparator.comparingLong(this::count));
    }

    private static Optional<Group> named(List<Group> groups, @Nullable String section) {
        return groups.stream().filter(group -> group.section().equals(section)).reduce((a, b) -> b);
    }

    private Prepared made(Draft draft) {
        Draft housed = draft.then(Placing.section(draft.article(), heading, draft.identities()));
        return new Prepared(housed, Group.of(housed.article()).getLast());
    }

    private long count(Group group) {
        return group.entries().stream().mapToLong(this::count).sum();
    }

    private long count(Entry entry) {
        return Facts.of(entry, kind).count();
    }

    /** An article that has the place a fact needs. */
    public record Prepared(Draft draft, Group group) {}
}
