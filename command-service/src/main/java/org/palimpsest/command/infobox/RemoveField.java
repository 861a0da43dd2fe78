package org.palimpsest.command.infobox;

import org.palimpsest.article.Article;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.placing.FieldPlacing;
import org.palimpsest.reading.Rereading;

/**
 * Takes a field out of the infobox; the first where its key stands twice. The infobox goes with its
 * last field.
 */
public record RemoveField(Rereading rereading, String key) implements Action {

    @Override
    public Draft decide(Draft draft) {
        Article article = draft.article();
        int number = Fields.number(article, key);
        if (number < 0) {
            throw new Rejection.NotThere("The infobox has no field " + key + ".");
        }
        return draft.then(FieldPlacing.removed(article, number)).followed(article, rereading);
    }
}
