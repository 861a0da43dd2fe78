package org.palimpsest.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives new identities while one command is decided. Not for use by two threads. */
public final class IdentitySource {

    /** An id stands in addresses and keys; a heading may be as long as an article. */
    private static final int LONGEST_SECTION = 200;

    private long entries;
    private long facts;
    private final Set<String> sections;

    /**
     * The last suffix tried, by what it was appended to: a text may repeat one heading for ever.
     */
    private final Map<String, Integer> suffixes = new HashMap<>();

    /** Goes on where the article's identities end. */
    public IdentitySource(Identities given) {
        entries = given.entries();
        facts = given.facts();
        sections = new HashSet<>(given.sections());
    }

    public String nextEntry() {
        return "e" + ++entries;
    }

    public String nextFact() {
        return "f" + ++facts;
    }

    /**
     * The heading's slug, with {@code -2}, {@code -3} and so on where the article had that id
     * already.
     */
    public String nextSection(String heading) {
        String slug = Slug.of(heading);
        String base = slug.isEmpty() ? "section" : bounded(slug);
        String id = base;
        while (!sections.add(id)) {
            id = base + "-" + suffixes.merge(base, 2, (last, first) -> last + 1);
        }
        return id;
    }

    private static String bounded(String slug) {
        return slug.length() <= LONGEST_SECTION
                ? slug
                : slug.codePoints()
                        .limit(LONGEST_SECTION)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }
}
