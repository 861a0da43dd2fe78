package org.palimpsest.article;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * One accepted command: who changed an article, when, why and on what sources.
 *
 * @param number 1, 2, 3 and so on within the article
 * @param at when the ledger took it
 * @param comment why, or null where the editor did not say
 * @param reverts the revision that this one undoes, or null
 * @param restores the revision whose article this one makes again, or null
 */
public record Revision(
        long number,
        Instant at,
        String editor,
        @Nullable String comment,
        List<Source> sources,
        @Nullable Long reverts,
        @Nullable Long restores) {

    /** One that undoes no other, and makes none again. */
    public Revision(
            long number,
            Instant at,
            String editor,
            @Nullable String comment,
            List<Source> sources) {
        this(number, at, editor, comment, sources, null, null);
    }

    public Revision {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(editor, "editor");
        sources = List.copyOf(sources);
    }

    /** The same, taken by the ledger at that time. */
    public Revision takenAt(Instant time) {
        return new Revision(number, time, editor, comment, sources, reverts, restores);
    }

    /**
     * The earlier revision whose text this one brings back: the one before that which it undoes, or
     * the one that it makes again; empty where it does neither.
     */
    public OptionalLong bringsBack() {
        long then = restores != null ? restores : Objects.requireNonNullElse(reverts, 0L) - 1;
        return then > 0 && then < number ? OptionalLong.of(then) : OptionalLong.empty();
    }
}
