package org.palimpsest.query.history;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Place;

import java.util.List;
import java.util.Objects;

/**
 * One change of a revision as a reviewer reads it.
 *
 * @param sections the ids of the sections that it stands in, the innermost first; empty for a
 *     change of the article
 * @param before what the part said before, or null where there was nothing
 * @param after what it says since, or null where there is nothing
 */
public record Change(
        String type,
        Place place,
        List<String> sections,
        @Nullable Saying before,
        @Nullable Saying after) {

    public Change {
        Objects.requireNonNull(type, "type");
        sections = List.copyOf(sections);
    }
}
