package org.palimpsest.command.batch;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.editing.Action;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One kind of edit, as an operation of a batch says it.
 *
 * @param named the field that stands for what a single request names in its path, or null where
 *     that names only the article
 * @param body what a single request's body is read as
 * @param action the decision that what is named and the body ask for
 */
record Operation<B>(@Nullable String named, Class<B> body, BiFunction<String, B, Action> action) {

    /** One that names nothing but the article. */
    static <B> Operation<B> of(Class<B> body, Function<B, Action> action) {
        return new Operation<>(null, body, (nothing, read) -> action.apply(read));
    }

    /** One that names a part of the article in that field. */
    static <B> Operation<B> of(String named, Class<B> body, BiFunction<String, B, Action> action) {
        return new Operation<>(named, body, action);
    }

    /** One that names a part of the article in that field, and says nothing more. */
    static Operation<Nothing> of(String named, Function<String, Action> action) {
        return new Operation<>(named, Nothing.class, (name, nothing) -> action.apply(name));
    }

    /** The body of a request that has none. */
    record Nothing() {}
}
