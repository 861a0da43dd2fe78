package org.palimpsest.command.article;

import org.palimpsest.article.ArticleEvent.ArticleImported;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.reading.ArticleReader;
import org.palimpsest.source.SourceText;

/** Begins an article with a whole text. */
record ImportArticle(ArticleReader reader, SourceText source) implements Action {

    @Override
    public boolean begins() {
        return true;
    }

    @Override
    public Draft decide(Draft draft) {
        if (draft.article().exists()) {
            throw new Rejection.SlugTaken(draft.article().slug());
        }
        return draft.then(
                new ArticleImported(
                        draft.article().slug(),
                        reader.read(source, draft.identities()),
                        source.epilogue()));
    }
}
