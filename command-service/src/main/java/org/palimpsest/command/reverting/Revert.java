package org.palimpsest.command.reverting;

import org.palimpsest.article.Article;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Past;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.merging.Undo;
import org.palimpsest.command.rewriting.Rewriting;

import java.util.List;

/**
 * Undoes one revision and keeps all that came since.
 *
 * @param revision its number
 */
public record Revert(Past past, Undo undo, long revision) implements Action {

    @Override
    public Long reverts() {
        return revision;
    }

    @Override
    public Draft decide(Draft draft) {
        Article present = draft.article();
        if (revision < 1 || revision >= present.revision()) {
            throw new Rejection.NotThere("The article has no revision " + revision + ".");
        }
        if (revision == 1) {
            throw new Rejection.Conflicting(
                    "The revision that began the article cannot be undone.", List.of());
        }
        return Rewriting.towards(
                draft,
                undo.of(
                        Restore.standing(past, present, revision - 1),
                        Restore.standing(past, present, revision),
                        present,
                        draft.identities()));
    }
}
