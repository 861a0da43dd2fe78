package org.palimpsest.command.entry;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Entry;
import org.palimpsest.article.Located;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.editing.Sections;

import java.util.List;
import java.util.Optional;

/**
 * Where an entry is to stand.
 *
 * @param after the entry of the section that it comes behind, or null for the place before all
 */
record EntryPlace(String section, @Nullable String after) {

    /**
     * The place that a body names for an entry that stands somewhere: beside another entry, else
     * last among the section's own; empty where that is where it stands.
     *
     * @throws Rejection.AgainstRule where there is no such place
     */
    static Optional<EntryPlace> of(
            Article article,
            Located located,
            @Nullable String section,
            @Nullable String after,
            @Nullable String before) {
        Sections.requireOne(after, before);
        if (section != null) {
            Sections.require(article, section, "/section");
        }
        EntryPlace standing = standing(article, located);
        EntryPlace named;
        if (after != null) {
            named = beside(article, located, section, after, "/after");
        } else if (before != null) {
            named = beside(article, located, section, before, "/before");
        } else {
            named =
                    section == null || section.equals(standing.section)
                            ? standing
                            : new EntryPlace(section, last(others(article, section, located)));
        }
        return named.equals(standing) ? Optional.empty() : Optional.of(named);
    }

    private static EntryPlace standing(Article article, Located located) {
        List<String> ids =
                Sections.entries(article, located.section()).stream().map(Entry::id).toList();
        int index = ids.indexOf(located.entry().id());
        return new EntryPlace(located.section(), index == 0 ? null : ids.get(index - 1));
    }

    private static EntryPlace beside(
            Article article,
            Located located,
            @Nullable String section,
            String neighbour,
            String pointer) {
        if (neighbour.equals(located.entry().id())) {
            throw new Rejection.AgainstRule(pointer, "An entry cannot stand beside itself.");
        }
        String home =
                article.entry(neighbour)
                        .map(Located::section)
                        .filter(around -> section == null || section.equals(around))
                        .orElseThrow(
                                () ->
                                        new Rejection.AgainstRule(
                                                pointer,
                                                (section == null
                                                                ? "The article"
                                                                : "The section " + section)
                                                        + " has no entry "
                                                        + neighbour
                                                        + "."));
        List<String> others = others(article, home, located);
        int index = others.indexOf(neighbour);
        boolean behind = pointer.equals("/after");
        return new EntryPlace(home, behind ? neighbour : index == 0 ? null : others.get(index - 1));
    }

    private static List<String> others(Article article, String section, Located located) {
        return Sections.entries(article, section).stream()
                .map(Entry::id)
                .filter(id -> !id.equals(located.entry().id()))
                .toList();
    }

    private static @Nullable String last(List<String> ids) {
        return ids.isEmpty() ? null : ids.getLast();
    }
}
