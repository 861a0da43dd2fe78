package org.palimpsest.command.text;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.IdentitySource;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Past;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.merging.Merge;
import org.palimpsest.command.rewriting.Manuscript;
import org.palimpsest.command.rewriting.Rewriting;
import org.palimpsest.source.SourceText;

/**
 * Makes an article what an edited text says.
 *
 * @param base the revision that the editor started from, or null for the present one
 */
record ReplaceText(
        Counterpart counterpart, Merge merge, Past past, SourceText text, @Nullable Long base)
        implements Action {

    @Override
    public Draft decide(Draft draft) {
        Article present = draft.article();
        IdentitySource identities = draft.identities();
        if (base == null || base == present.revision() - 1) {
            return Rewriting.towards(draft, counterpart.of(present, text, identities));
        }
        Article begun =
                past.at(present.slug(), base)
                        .orElseThrow(
                                () ->
                                        new Rejection.NotThere(
                                                "The article has no revision " + base + "."));
        Manuscript yours = counterpart.of(begun, text, identities);
        return Rewriting.towards(draft, merge.of(begun, present, yours, identities));
    }
}
