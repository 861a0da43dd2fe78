package org.palimpsest.language.country;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Names;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The two countries that an article is about.
 *
 * @param first null where it is not known
 * @param second null where it is not known
 */
public record Countries(@Nullable String first, @Nullable String second) {

    /**
     * The infobox's two parties where it has both, else those that the title names.
     *
     * @param party1 the infobox's {@code Party1}, or null
     * @param party2 the infobox's {@code Party2}, or null
     */
    public static Countries of(@Nullable String party1, @Nullable String party2, String title) {
        Countries named = TitleCountries.in(title);
        return isBlank(party1) || isBlank(party2)
                ? named
                : new Countries(party1.strip(), party2.strip());
    }

    /** Neither is known. */
    public static Countries unknown() {
        return new Countries(null, null);
    }

    /**
     * Which of the two the words name: by whole words, NFC and case folding, the longer name where
     * both stand there ({@code Guinea-Bissau}, not {@code Guinea}).
     */
    public Optional<String> namedIn(String words) {
        return Stream.of(Optional.ofNullable(first), Optional.ofNullable(second))
                .flatMap(Optional::stream)
                .filter(country -> Names.contains(words, country))
                .reduce((one, other) -> one.length() >= other.length() ? one : other);
    }

    /** The other of the two, or null where it is not known. */
    public @Nullable String otherThan(String country) {
        return country.equals(first) ? second : first;
    }

    private static boolean isBlank(@Nullable String party) {
        return party == null || party.isBlank();
    }
}
