package org.palimpsest.command.editing;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * An editor's command as Axon takes it to the article.
 *
 * @param article the slug of the article
 * @param key by which the command is known when it is sent again, or null
 * @param rehearsal whether it is only to be said what would happen
 */
public record Edit(
        @TargetAggregateIdentifier String article,
        Action action,
        Author author,
        Precondition precondition,
        @Nullable IdempotencyKey key,
        boolean rehearsal) {

    public Edit {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(precondition, "precondition");
    }
}
