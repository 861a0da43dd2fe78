package org.palimpsest.query.audit;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;
import org.palimpsest.query.projection.StoppedArticle;

import java.util.List;

/**
 * How far a projection has come.
 *
 * @param head the position where the ledger ends
 * @param rebuild how far the views have come that are built beside those of the readers; left out
 *     where none are
 * @param stopped the articles that a commit has stopped, those of the earliest positions; left out
 *     where there are none
 */
record Projection(
        String name,
        long position,
        long head,
        long lag,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Rebuild rebuild,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<StoppedArticle> stopped) {

    /** How far a rebuild has come. */
    record Rebuild(long position, long lag) {

        static Rebuild of(long position, long head) {
            return new Rebuild(position, Math.max(0, head - position));
        }
    }
}
