package org.palimpsest.article;

import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

import java.util.Set;

/**
 * Which identities an article has given away; none is ever given twice, also after what had it is
 * gone.
 *
 * @param entries the greatest number of an entry
 * @param facts the greatest number of a fact
 * @param sections the ids of sections, {@code lead} among them
 */
public record Identities(long entries, long facts, PSet<String> sections) {

    /** The section before the first heading. */
    public static final String LEAD = "lead";

    static final Identities NONE = new Identities(0, 0, HashTreePSet.singleton(LEAD));

    public static Identities of(long entries, long facts, Set<String> sections) {
        return new Identities(entries, facts, HashTreePSet.from(sections));
    }

    Identities withEntry(Entry entry) {
        long greatestFact = entry.facts().mapToLong(fact -> number(fact.id())).max().orElse(0);
        return new Identities(
                Math.max(entries, number(entry.id())), Math.max(facts, greatestFact), sections);
    }

    Identities withSection(String section) {
        return new Identities(entries, facts, sections.plus(section));
    }

    private static long number(String id) {
        return Long.parseLong(id, 1, id.length(), 10);
    }
}
