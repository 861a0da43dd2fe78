package org.palimpsest.command.reverting;

import org.palimpsest.article.Article;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Past;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.rewriting.Manuscript;
import org.palimpsest.command.rewriting.Rewriting;

/**
 * Makes the article as it was at a revision, with the identities that it had there.
 *
 * @param revision its number
 */
record Restore(Past past, long revision) implements Action {

    @Override
    public Long restores() {
        return revision;
    }

    @Override
    public Draft decide(Draft draft) {
        Article present = draft.article();
        if (revision >= present.revision()) {
            throw notThere(revision);
        }
        return Rewriting.towards(draft, Manuscript.of(standing(past, present, revision)));
    }

    static Article standing(Past past, Article article, long revision) {
        return past.at(article.slug(), revision).orElseThrow(() -> notThere(revision));
    }

    private static Rejection notThere(long revision) {
        return new Rejection.NotThere("The article has no revision " + revision + ".");
    }
}
