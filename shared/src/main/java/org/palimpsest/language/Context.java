package org.palimpsest.language;

import org.jspecify.annotations.Nullable;
import org.palimpsest.language.country.Countries;
import org.palimpsest.language.visit.Direction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands above an entry.
 *
 * @param term the term line that the entry stands under, or null
 * @param headings of the sections around it, the innermost first
 */
public record Context(@Nullable String term, List<String> headings, Countries countries) {

    /** Copies the headings. */
    public Context {
        headings = List.copyOf(headings);
    }

    /** Nothing stands above it. */
    public static Context none() {
        return new Context(null, List.of(), Countries.unknown());
    }

    /** What a bullet here is about, by the nearest line that tells. */
    Topic topic() {
        return lines().map(Topic::of).flatMap(Optional::stream).findFirst().orElse(Topic.OTHER);
    }

    /** Which way a visit here went, by the nearest line that tells. */
    Direction direction() {
        return lines().map(line -> Direction.in(line, countries))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Direction.unknown());
    }

    private Stream<String> lines() {
        return Stream.concat(Stream.ofNullable(term), headings.stream());
    }
}
