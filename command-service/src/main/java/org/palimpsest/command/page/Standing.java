package org.palimpsest.command.page;

import org.palimpsest.article.Article;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Author;
import org.palimpsest.command.editing.Desk;
import org.palimpsest.command.editing.Edit;
import org.palimpsest.command.editing.Past;
import org.palimpsest.command.editing.Precondition;
import org.palimpsest.command.editing.Rejection;

import java.util.List;

/** Articles as they stand, by the fold on which the next edit would be decided. */
final class Standing {

    private static final Action NOTHING = draft -> draft;
    private static final Author NOBODY = new Author("", null, List.of());

    private final Desk desk;
    private final Past past;

    Standing(Desk desk, Past past) {
        this.desk = desk;
        this.past = past;
    }

    /**
     * The article at its newest revision.
     *
     * @throws Rejection.NotThere where there is none
     */
    Article of(String slug) {
        Edit look = new Edit(slug, NOTHING, NOBODY, Precondition.NONE, null, true);
        return at(slug, desk.submit(look).revision());
    }

    /**
     * The article as a revision left it.
     *
     * @throws Rejection.NotThere where it has none of that number
     */
    Article at(String slug, long revision) {
        return past.at(slug, revision)
                .orElseThrow(
                        () ->
                                new Rejection.NotThere(
                                        "The article has no revision " + revision + "."));
    }
}
