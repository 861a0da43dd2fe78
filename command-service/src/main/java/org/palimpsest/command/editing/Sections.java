package org.palimpsest.command.editing;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Entry;
import org.palimpsest.article.Located;

import java.util.List;
import java.util.Objects;

/** Looks up the places that a request's body names. */
public final class Sections {

    private Sections() {}

    /**
     * @throws Rejection.AgainstRule where the article has no such section
     */
    public static void require(Article article, String section, String pointer) {
        if (!article.hasSection(section)) {
            throw new Rejection.AgainstRule(pointer, "The article has no section " + section + ".");
        }
    }

    /**
     * @throws Rejection.AgainstRule where a body names both
     */
    public static void requireOne(@Nullable String after, @Nullable String before) {
        if (after != null && before != null) {
            throw new Rejection.AgainstRule(
                    "/before", "It comes after something or before something, not both.");
        }
    }

    /** A section's own entries, without those of the sections under it. */
    public static List<Entry> entries(Article article, String section) {
        return article.entries().stream()
                .filter(located -> located.section().equals(section))
                .map(Located::entry)
                .toList();
    }

    /**
     * The entry that a new one comes behind, as the body's {@code after} or {@code before} says.
     *
     * @return null where that is the place before all entries
     * @throws Rejection.AgainstRule where the section has no such entry
     */
    public static @Nullable String place(
            Article article, String section, @Nullable String after, @Nullable String before) {
        List<String> ids = entries(article, section).stream().map(Entry::id).toList();
        String named = after != null ? after : Objects.requireNonNull(before);
        int index = ids.indexOf(named);
        if (index < 0) {
            throw new Rejection.AgainstRule(
                    after != null ? "/after" : "/before",
                    "The section " + section + " has no entry " + named + " of its own.");
        }
        if (after != null) {
            return after;
        }
        return index == 0 ? null : ids.get(index - 1);
    }
}
