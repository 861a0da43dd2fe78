package org.palimpsest.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives new identities while one command is decided. Not for use by two threads. */
public final class IdentitySource {

    private long entries;
    private long facts;
    private final Set<String> sections;
    private final Map<String, Integer> nextSuffixes = new HashMap<>();

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
        String base = slug.isEmpty() ? "section" : slug;
        String id = base;
        // Goes on where it ended: a text may have the same heading a hundred thousand times.
        int suffix = nextSuffixes.getOrDefault(base, 2);
        while (!sections.add(id)) {
            id = base + "-" + suffix++;
        }
        nextSuffixes.put(base, suffix);
        return id;
    }
}
