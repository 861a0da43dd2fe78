package org.palimpsest.language.visit;

import org.jspecify.annotations.Nullable;
import org.palimpsest.language.country.Countries;

import java.util.Optional;

/**
 * Which way a visit went.
 *
 * @param from null where it is not known
 * @param to null where it is not known
 */
public record Direction(@Nullable String from, @Nullable String to) {

    /** Neither end is known. */
    public static Direction unknown() {
        return new Direction(null, null);
    }

    boolean isUnknown() {
        return from == null && to == null;
    }

    /**
     * What a heading or term line says: {@code from A to B}, {@code A to B}, {@code to B}, else
     * {@code A → B}, {@code from A}, {@code by A}, {@code in B}, {@code of A} or {@code Peruvian
     * visits}. Empty where it says none of these of the two countries; an explicit {@code from}
     * another country stands as it is written.
     */
    public static Optional<Direction> in(String heading, Countries countries) {
        return new DirectionLine(heading, countries).direction();
    }
}
