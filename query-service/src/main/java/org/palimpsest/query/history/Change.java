package org.palimpsest.query.history;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Place;

import java.util.Objects;

/**
 * One change of a revision as a reviewer reads it.
 *
 * @param place the part that it is about: where it stands since, or stood where it is gone
 * @param before what the part said before, or null where there was nothing
 * @param after what it says since, or null where there is nothing
 */
public record Change(
        String type, Place place, Reach reach, @Nullable Saying before, @Nullable Saying after) {

    public Change {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(reach, "reach");
    }

    /** Whether it belongs to the history of that section, which counts what stands under it. */
    public boolean reachesSection(String section) {
        return reach.sections().contains(section);
    }

    public boolean reachesEntry(String entry) {
        return entry.equals(place.entry()) || reach.entries().contains(entry);
    }

    public boolean reachesFact(String fact) {
        return fact.equals(place.fact()) || reach.facts().contains(fact);
    }
}
