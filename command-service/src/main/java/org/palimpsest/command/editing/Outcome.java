package org.palimpsest.command.editing;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.EditorialEvent;

import java.util.List;

/**
 * What an accepted command led to.
 *
 * @param revision the article's revision: the command's own, or the present one where it changed
 *     nothing
 * @param position the position of that revision's commit, or null of a rehearsal
 * @param events what changed, nothing where the article was as asked for already
 */
public record Outcome(
        String article, long revision, @Nullable Long position, List<EditorialEvent> events) {

    public Outcome {
        events = List.copyOf(events);
    }
}
