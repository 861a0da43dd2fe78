package org.palimpsest.command.entry;

import org.palimpsest.article.Article;
import org.palimpsest.article.EntryEvent.EntryRemoved;
import org.palimpsest.article.Located;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.placing.Placing;
import org.palimpsest.reading.Rereading;

/** Removes an entry with its facts. */
public record RemoveEntry(Rereading rereading, String id) implements Action {

    @Override
    public Draft decide(Draft draft) {
        Article article = draft.article();
        Located located = article.entry(id).orElseThrow(() -> Begun.notThere(id));
        return draft.then(
                        new EntryRemoved(
                                located.section(), id, Placing.gapLeft(article, located.entry())))
                .followed(article, rereading);
    }
}
