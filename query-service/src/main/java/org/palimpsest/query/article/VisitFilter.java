package org.palimpsest.query.article;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Names;
import org.palimpsest.article.fact.Visit;

/** Which visits a reader asks for; a name that is null asks for all. */
record VisitFilter(
        @Nullable String from, @Nullable String to, @Nullable String visitor, Period period) {

    boolean accepts(Visit visit) {
        return same(from, visit.from())
                && same(to, visit.to())
                && same(visitor, visit.visitor())
                && (period.isEverything() || visit.dates().stream().anyMatch(period::overlaps));
    }

    private static boolean same(@Nullable String wanted, @Nullable String name) {
        return wanted == null || name != null && Names.same(wanted, name);
    }
}
