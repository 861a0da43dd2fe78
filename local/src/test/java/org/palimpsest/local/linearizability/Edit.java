package org.palimpsest.local.linearizability;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A write that changes one target of one article, with all its attempts. More than one have the
 * same idempotency key.
 *
 * @param mark unique among all edits, and told by the commit that it becomes
 * @param target what it changes and is matched against, {@link #ARTICLE} for the whole
 * @param ifMatch the revision that its target must have, or null
 */
public record Edit(
        String mark,
        String article,
        String target,
        @Nullable Long ifMatch,
        List<Attempt> attempts) {

    /** The target of what is matched against the whole article; each revision changes it. */
    public static final String ARTICLE = "";

    /** Copies the list. */
    public Edit {
        attempts = List.copyOf(attempts);
    }
}
