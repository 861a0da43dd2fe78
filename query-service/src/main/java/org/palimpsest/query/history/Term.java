package org.palimpsest.query.history;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Something that revisions are looked for by.
 *
 * @param kind what it is
 * @param value the id, name or type
 */
public record Term(Kind kind, String value) {

    /** What a revision can be found by. */
    public enum Kind {
        /** The slug of its article. */
        ARTICLE,
        /** Who made it. */
        EDITOR,
        /** The type of one of its changes. */
        TYPE,
        /** A section that one of its changes reaches. */
        SECTION,
        /** An entry likewise. */
        ENTRY,
        /** A fact likewise. */
        FACT
    }

    public Term {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
    }

    /** All by which a revision is found. */
    static Set<Term> of(RevisionRecord record) {
        Set<Term> terms = new LinkedHashSet<>();
        terms.add(new Term(Kind.ARTICLE, record.article()));
        terms.add(new Term(Kind.EDITOR, record.revision().editor()));
        for (Change change : record.changes()) {
            terms.add(new Term(Kind.TYPE, change.type()));
            change.reach().sections().forEach(id -> terms.add(new Term(Kind.SECTION, id)));
            change.reach().entries().forEach(id -> terms.add(new Term(Kind.ENTRY, id)));
            change.reach().facts().forEach(id -> terms.add(new Term(Kind.FACT, id)));
            if (change.place().entry() != null) {
                terms.add(new Term(Kind.ENTRY, change.place().entry()));
            }
            if (change.place().fact() != null) {
                terms.add(new Term(Kind.FACT, change.place().fact()));
            }
        }
        return terms;
    }
}
