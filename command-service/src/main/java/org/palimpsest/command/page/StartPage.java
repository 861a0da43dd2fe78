package org.palimpsest.command.page;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.page.form.Form;
import org.palimpsest.command.page.form.SignedIn;

/**
 * Where an editor begins: which article to open, or to begin.
 *
 * @param sent the form that was refused, empty at first
 * @param trouble why it was refused, or null
 */
record StartPage(SignedIn editor, Form sent, @Nullable Trouble trouble) {

    /** Whether it was the form for that act that was refused. */
    public boolean refused(String act) {
        return trouble != null && sent.asksTo(act);
    }

    public String value(String field) {
        return sent.one(field);
    }

    /** The text after a line end, for a reader of HTML drops the first one in a text area. */
    public String area(String field) {
        return "\n" + sent.one(field);
    }
}
