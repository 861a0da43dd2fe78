package org.palimpsest.command.section;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Heading;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.placing.SectionPlacing;

/**
 * Adds a section: behind or before a sibling, else last under its parent, else last in the article.
 */
record AddSection(
        String heading, @Nullable String parent, @Nullable String after, @Nullable String before)
        implements Action {

    @Override
    public Draft decide(Draft draft) {
        Article article = draft.article();
        String text = Headings.text(heading);
        SectionPlace place = SectionPlace.of(article, parent, after, before);
        Heading added =
                Headings.readable(
                        SectionPlacing.heading(
                                article,
                                draft.identities().nextSection(text),
                                place.level(),
                                text));
        return draft.then(SectionPlacing.added(article, added, place.index()));
    }
}
