package org.palimpsest.command.page;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Target;

import java.util.function.Supplier;

/**
 * What a form asks for.
 *
 * @param slug the article's
 * @param target what it changes
 * @param seen the revision of the target that the editor saw, 0 where it was not there, or null
 *     where others may have changed it since
 * @param action reads the decision; what is wrong in the form it says by a rejection or a problem
 */
record Order(String slug, Target target, @Nullable Long seen, Supplier<Action> action) {

    /** One on whatever the article is by then. */
    static Order of(String slug, Supplier<Action> action) {
        return new Order(slug, new Target.Whole(), null, action);
    }
}
