package org.palimpsest.command.entry;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Located;
import org.palimpsest.article.Place;
import org.palimpsest.command.editing.Conflict;
import org.palimpsest.command.editing.Past;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.comparison.TextMerge;

import java.util.List;
import java.util.Optional;

/** An entry as it was at the revision that an editor began with. */
record Begun(String id, Optional<Located> located) {

    /**
     * @throws Rejection.NotThere where the article has no such revision
     */
    static Begun at(Past past, String article, String id, long revision) {
        Article then =
                past.at(article, revision)
                        .orElseThrow(
                                () ->
                                        new Rejection.NotThere(
                                                "There is no revision " + revision + "."));
        return new Begun(id, then.entry(id));
    }

    /**
     * The editor's text with what others have changed since.
     *
     * @throws Rejection.Conflicting where both changed the same words
     */
    String merged(Located standing, String yours) {
        String theirs = standing.entry().text();
        if (located.isEmpty() && !theirs.equals(yours)) {
            throw conflict(standing.section(), null, theirs, yours);
        }
        String base = located.map(then -> then.entry().text()).orElse(theirs);
        return TextMerge.merge(base, theirs, yours)
                .orElseThrow(() -> conflict(standing.section(), base, theirs, yours));
    }

    /**
     * Why an entry that is not there cannot be changed: others have removed it, or it never was.
     */
    Rejection gone(@Nullable String yours) {
        if (located.isEmpty()) {
            return notThere(id);
        }
        String base = located.get().entry().text();
        return conflict(located.get().section(), base, null, yours == null ? base : yours);
    }

    static Rejection notThere(String id) {
        return new Rejection.NotThere("The article has no entry " + id + ".");
    }

    private Rejection conflict(
            String section, @Nullable String base, @Nullable String theirs, String yours) {
        return new Rejection.Conflicting(
                "Others have changed the entry " + id + " meanwhile.",
                List.of(new Conflict(Place.entry(section, id), base, theirs, yours)));
    }
}
