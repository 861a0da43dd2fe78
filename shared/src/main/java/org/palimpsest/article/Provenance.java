package org.palimpsest.article;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import java.util.List;

/**
 * Which revision last changed each part of an article. A section's counts what stands under it, an
 * entry's its facts.
 *
 * @param sections by section id
 * @param entries by entry id
 * @param facts by fact id
 * @param fields by infobox key
 * @param entrySources the sources of the revision that last changed the entry, by entry id; no key
 *     where it had none
 */
public record Provenance(
        PMap<String, Long> sections,
        PMap<String, Long> entries,
        PMap<String, Long> facts,
        PMap<String, Long> fields,
        PMap<String, List<Source>> entrySources) {

    static final Provenance NONE =
            new Provenance(
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty());

    Provenance section(String id, Revision revision) {
        return new Provenance(
                sections.plus(id, revision.number()), entries, facts, fields, entrySources);
    }

    Provenance entry(String id, Revision revision) {
        return new Provenance(
                sections,
                entries.plus(id, revision.number()),
                facts,
                fields,
                revision.sources().isEmpty()
                        ? entrySources.minus(id)
                        : entrySources.plus(id, revision.sources()));
    }

    Provenance fact(String id, Revision revision) {
        return new Provenance(
                sections, entries, facts.plus(id, revision.number()), fields, entrySources);
    }

    Provenance field(String key, Revision revision) {
        return new Provenance(
                sections, entries, facts, fields.plus(key, revision.number()), entrySources);
    }

    Provenance withoutSection(String id) {
        return new Provenance(sections.minus(id), entries, facts, fields, entrySources);
    }

    Provenance withoutEntry(String id) {
        return new Provenance(sections, entries.minus(id), facts, fields, entrySources.minus(id));
    }

    Provenance withoutFact(String id) {
        return new Provenance(sections, entries, facts.minus(id), fields, entrySources);
    }

    Provenance withoutField(String key) {
        return new Provenance(sections, entries, facts, fields.minus(key), entrySources);
    }
}
