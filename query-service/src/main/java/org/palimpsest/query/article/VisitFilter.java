package org.palimpsest.query.article;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Names;
import org.palimpsest.article.fact.Visit;

/** Which visits a reader asks for; a component that is null asks for all. */
record VisitFilter(
        @Nullable String from,
        @Nullable String to,
        @Nullable String visitor,
        @Nullable Edtf since,
        @Nullable Edtf until) {

    boolean accepts(Visit visit) {
        return same(from, visit.from())
                && same(to, visit.to())
                && same(visitor, visit.visitor())
                && (since == null && until == null
                        || visit.dates().stream().anyMatch(this::overlaps));
    }

    private boolean overlaps(Edtf date) {
        return (since == null || !date.latest().isBefore(since.earliest()))
                && (until == null || !date.earliest().isAfter(until.latest()));
    }

    private static boolean same(@Nullable String wanted, @Nullable String name) {
        return wanted == null || name != null && Names.same(wanted, name);
    }
}
