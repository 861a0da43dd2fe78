package org.palimpsest.command.batch;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Rejection;

/**
 * One operation of a batch, ready to be decided.
 *
 * @param pointer to the operation in the body as it was sent
 * @param named the field by which it names a part of the article, or null where it names none
 */
record Step(String pointer, @Nullable String named, Action action) {

    /**
     * Decides it on what the steps before it have made of the article.
     *
     * @throws Rejection.AgainstRule where the article or a rule forbids it; for a body that names
     *     what is not there is well-formed
     */
    Draft decide(Draft draft) {
        try {
            return action.decide(draft);
        } catch (Rejection.NotThere missing) {
            throw new Rejection.AgainstRule(
                    named == null ? pointer : pointer + "/" + named, missing.getMessage());
        } catch (Rejection.AgainstRule against) {
            throw against.under(pointer);
        }
    }
}
