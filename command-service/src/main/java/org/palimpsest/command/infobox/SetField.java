package org.palimpsest.command.infobox;

import org.palimpsest.article.Article;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.Frame;
import org.palimpsest.article.InfoboxEvent.FieldSet;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Length;
import org.palimpsest.command.editing.Prose;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.placing.FieldPlacing;
import org.palimpsest.reading.Rereading;

/** Gives a field of the infobox a value; the first where its key stands twice. */
record SetField(Rereading rereading, String key, String value) implements Action {

    @Override
    public Draft decide(Draft draft) {
        Article article = draft.article();
        String said = Prose.line(value, "/value", Length.VALUE);
        int number = Fields.number(article, key);
        if (number >= 0 && article.infobox().get(number).value().equals(said)) {
            return draft;
        }
        EditorialEvent event =
                number < 0
                        ? FieldPlacing.added(article, checkedKey(), said)
                        : new FieldSet(saying(article.infobox().get(number), said), number, null);
        return draft.then(event).followed(article, rereading);
    }

    private String checkedKey() {
        String line = Prose.line(key, "/key", Length.KEY);
        if (!line.equals(key)) {
            throw new Rejection.AgainstRule("/key", "A key has no white space at its ends.");
        }
        if (key.indexOf(':') >= 0) {
            throw new Rejection.AgainstRule("/key", "A key ends where its colon stands.");
        }
        return key;
    }

    private static InfoboxField saying(InfoboxField standing, String value) {
        if (!standing.value().isEmpty()) {
            return new InfoboxField(standing.frame(), standing.key(), standing.separator(), value);
        }
        // What stood behind the colon of a field without a value parts the two from now on.
        Frame frame = standing.frame();
        String space = frame.close().isEmpty() ? " " : frame.close();
        return new InfoboxField(
                new Frame(frame.gap(), frame.open(), ""),
                standing.key(),
                standing.separator() + space,
                value);
    }
}
