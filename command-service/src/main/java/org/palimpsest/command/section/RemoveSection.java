package org.palimpsest.command.section;

import org.palimpsest.article.Article;
import org.palimpsest.article.Identities;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.placing.SectionPlacing;
import org.palimpsest.reading.Rereading;

/** Removes a section with all under it. */
public record RemoveSection(Rereading rereading, String id) implements Action {

    @Override
    public Draft decide(Draft draft) {
        Article article = draft.article();
        requireThere(article, id);
        if (id.equals(Identities.LEAD)) {
            throw new Rejection.AgainstRule("", "An article always has a lead.");
        }
        return draft.then(SectionPlacing.removed(article, id)).followed(article, rereading);
    }

    /**
     * @throws Rejection.NotThere where the path names a section that the article does not have
     */
    static void requireThere(Article article, String id) {
        if (!article.hasSection(id)) {
            throw new Rejection.NotThere("The article has no section " + id + ".");
        }
    }
}
