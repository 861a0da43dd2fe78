package org.palimpsest.command.editing;

import org.palimpsest.article.Article;

import java.util.function.LongPredicate;

/**
 * What must hold of the article for a command to be decided.
 *
 * @param holds whether the revision that last changed the target is one that the editor saw
 */
public record Precondition(Target target, LongPredicate holds) {

    /** Holds of every article. */
    public static final Precondition NONE = new Precondition(new Target.Whole(), revision -> true);

    /** Passes over a target that is not there: what is missing is for the decision to say. */
    void check(Article article) {
        long revision = target.revision(article);
        if (revision > 0 && !holds.test(revision)) {
            throw new Rejection.Stale(article, target);
        }
    }
}
