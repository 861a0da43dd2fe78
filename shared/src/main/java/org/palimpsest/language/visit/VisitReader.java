package org.palimpsest.language.visit;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.language.country.Cities;
import org.palimpsest.language.country.Countries;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the visit that a bullet records. */
public final class VisitReader {

    private static final Pattern SEVERAL = Pattern.compile("\\s(?:and|&)\\s");

    private VisitReader() {}

    /**
     * The visit, or empty where the bullet names no visitor.
     *
     * <p>The last parenthesis that holds a date holds the dates; where none does, the visit has no
     * dates, and a parenthesis at the end is no part of the visitor's name all the same.
     *
     * @param above what the headings above the bullet say of the direction; where they say nothing,
     *     the city does that the bullet names after {@code , to}
     */
    public static Optional<Visit> read(
            String bullet, Direction above, Countries countries, Cities cities) {
        return VisitBullet.read(bullet)
                .map(
                        read -> {
                            Direction direction =
                                    above.isUnknown() ? to(read.city(), countries, cities) : above;
                            return new Visit(
                                    read.visitorName(),
                                    direction.from(),
                                    direction.to(),
                                    read.edtf());
                        });
    }

    private static Direction to(@Nullable String city, Countries countries, Cities cities) {
        return Optional.ofNullable(city).stream()
                .flatMap(named -> Stream.concat(Stream.of(named), SEVERAL.splitAsStream(named)))
                .map(named -> cities.countryOf(named).or(() -> countries.namedIn(named)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(host -> new Direction(countries.otherThan(host), host))
                .orElse(Direction.unknown());
    }
}
