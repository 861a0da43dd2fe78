package org.palimpsest.command.editing;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Place;

/**
 * A part of an article that two editors have changed to different things.
 *
 * @param base what both began with, null where it was not there
 * @param theirs what others have made of it, null where it is gone
 * @param yours what this editor has made of it, null where it is gone
 */
public record Conflict(
        Place place, @Nullable String base, @Nullable String theirs, @Nullable String yours) {}
