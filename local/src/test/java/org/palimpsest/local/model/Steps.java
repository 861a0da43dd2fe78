package org.palimpsest.local.model;

import org.palimpsest.article.Article;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.Revision;
import org.palimpsest.codec.CommittedRevision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The way from one version to the next as if each event were a revision of its own, so that what an
 * event touched is what reads otherwise after it, its revision included.
 *
 * @param end the article after the last, its revisions being steps
 */
record Steps(List<Step> taken, Article end) {

    /**
     * One event.
     *
     * @param touched the parts that read otherwise since
     */
    record Step(EditorialEvent event, Article before, Article after, Set<Part> touched) {}

    static Steps first(String slug, CommittedRevision committed) {
        return new Steps(List.of(), Article.unwritten(slug)).then(committed);
    }

    /** Those of the revision that follows. */
    Steps then(CommittedRevision committed) {
        List<Step> steps = new ArrayList<>();
        Article article = end;
        Map<Part, Object> parts = Part.allOf(article);
        for (EditorialEvent event : committed.events()) {
            Article next =
                    article.revise(
                            step(committed.revision(), article.revision() + 1), List.of(event));
            Map<Part, Object> then = Part.allOf(next);
            steps.add(new Step(event, article, next, differing(parts, then)));
            article = next;
            parts = then;
        }
        return new Steps(List.copyOf(steps), article);
    }

    private static Revision step(Revision revision, long number) {
        return new Revision(number, revision.at(), revision.editor(), null, revision.sources());
    }

    private static Set<Part> differing(Map<Part, Object> before, Map<Part, Object> after) {
        Set<Part> all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        all.removeIf(part -> Objects.equals(before.get(part), after.get(part)));
        return all;
    }
}
