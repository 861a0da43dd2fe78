package org.palimpsest.language;

import org.jspecify.annotations.Nullable;
import org.palimpsest.language.country.Cities;
import org.palimpsest.language.country.Countries;
import org.palimpsest.language.mission.MissionPlace;
import org.palimpsest.language.visit.Direction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands above an entry, and what the article tells elsewhere that its text is read by.
 *
 * @param term the term line that the entry stands under, or null
 * @param headings of the sections around it, the innermost first
 * @param cities of which the article tells where they are
 */
public record Context(
        @Nullable String term, List<String> headings, Countries countries, Cities cities) {

    /** Copies the headings. */
    public Context {
        headings = List.copyOf(headings);
    }

    /** No city is known. */
    public Context(@Nullable String term, List<String> headings, Countries countries) {
        this(term, headings, countries, Cities.none());
    }

    /** Nothing stands above it. */
    public static Context none() {
        return new Context(null, List.of(), Countries.unknown());
    }

    /** What the text here is about, by the nearest line that tells; empty where none does. */
    Set<Topic> topics() {
        return lines().map(Topic::of)
                .filter(topics -> !topics.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /** Which way a visit here went, by the nearest line that tells. */
    Direction direction() {
        return lines().map(line -> Direction.in(line, countries))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Direction.unknown());
    }

    /** Whose missions are spoken of here, by the nearest line that tells, and where. */
    MissionPlace missions() {
        return MissionPlace.under(lines().toList(), countries, cities);
    }

    private Stream<String> lines() {
        return Stream.concat(Stream.ofNullable(term), headings.stream());
    }
}
