package org.palimpsest.command.article;

import org.palimpsest.article.ArticleEvent.ArticleCreated;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Rejection;

/** Begins an article with nothing but its title. */
record CreateArticle(String title) implements Action {

    @Override
    public boolean begins() {
        return true;
    }

    @Override
    public Draft decide(Draft draft) {
        if (draft.article().exists()) {
            throw new Rejection.SlugTaken(draft.article().slug());
        }
        return draft.then(new ArticleCreated(draft.article().slug(), title));
    }
}
