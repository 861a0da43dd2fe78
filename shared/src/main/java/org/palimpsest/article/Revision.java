package org.palimpsest.article;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One accepted command: who changed an article, when, why and on what sources.
 *
 * @param number 1, 2, 3 and so on within the article
 * @param at when the ledger took it
 * @param comment why, or null where the editor did not say
 * @param reverts the revision that this one undoes, or null
 */
public record Revision(
        long number,
        Instant at,
        String editor,
        @Nullable String comment,
        List<Source> sources,
        @Nullable Long reverts) {

    /** One that undoes no other. */
    public Revision(
            long number,
            Instant at,
            String editor,
            @Nullable String comment,
            List<Source> sources) {
        this(number, at, editor, comment, sources, null);
    }

    public Revision {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(editor, "editor");
        sources = List.copyOf(sources);
    }
}
