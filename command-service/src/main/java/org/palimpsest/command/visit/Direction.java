package org.palimpsest.command.visit;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Visit;

/** From which country to which a visit goes, each null where it is not known. */
record Direction(@Nullable String from, @Nullable String to) {

    static Direction of(Visit visit) {
        return new Direction(visit.from(), visit.to());
    }
}
