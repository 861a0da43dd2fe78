package org.palimpsest.command.editing;

import org.palimpsest.article.Article;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.IdentitySource;
import org.palimpsest.reading.Rereading;

import java.util.ArrayList;
import java.util.List;

/** An article in the course of a decision, and the events that were decided so far. */
public record Draft(Article article, List<EditorialEvent> events) {

    public Draft {
        events = List.copyOf(events);
    }

    /** Nothing decided yet. */
    public static Draft of(Article article) {
        return new Draft(article, List.of());
    }

    public Draft then(EditorialEvent event) {
        List<EditorialEvent> more = new ArrayList<>(events);
        more.add(event);
        return new Draft(article.apply(event), more);
    }

    public Draft then(List<? extends EditorialEvent> more) {
        Article changed = article;
        for (EditorialEvent event : more) {
            changed = changed.apply(event);
        }
        List<EditorialEvent> all = new ArrayList<>(events);
        all.addAll(more);
        return new Draft(changed, all);
    }

    /**
     * With what entries say otherwise because a heading, a term line or a country above them is not
     * what it was.
     *
     * @param before the article until that changed
     */
    public Draft followed(Article before, Rereading rereading) {
        return then(rereading.between(before, article, identities()));
    }

    /** New identities, behind those that the article has given already. */
    public IdentitySource identities() {
        return new IdentitySource(article.identities());
    }
}
