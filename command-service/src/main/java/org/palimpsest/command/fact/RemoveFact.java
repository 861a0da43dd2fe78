package org.palimpsest.command.fact;

import org.palimpsest.article.FactEvent.FactRemoved;
import org.palimpsest.article.Located;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Rejection;

/** Says that what was taken for a fact is none; its words stay. */
public record RemoveFact(String factId) implements Action {

    @Override
    public Draft decide(Draft draft) {
        Located located =
                draft.article()
                        .entryOfFact(factId)
                        .orElseThrow(
                                () ->
                                        new Rejection.NotThere(
                                                "The article has no fact " + factId + "."));
        return draft.then(new FactRemoved(located.section(), located.entry().id(), factId));
    }
}
