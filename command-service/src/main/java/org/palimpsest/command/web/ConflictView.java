package org.palimpsest.command.web;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Place;
import org.palimpsest.command.editing.Conflict;

/** A conflict with all three texts; null where there is none. */
record ConflictView(
        @Nullable String entry,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String fact,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String section,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String key,
        @Nullable String base,
        @Nullable String theirs,
        @Nullable String yours) {

    static ConflictView of(Conflict conflict) {
        Place place = conflict.place();
        return new ConflictView(
                place.entry(),
                place.fact(),
                place.section(),
                place.key(),
                conflict.base(),
                conflict.theirs(),
                conflict.yours());
    }
}
