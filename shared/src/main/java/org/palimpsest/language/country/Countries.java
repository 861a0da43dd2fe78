package org.palimpsest.language.country;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Names;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The two countries that an article is about, and what they may be called in it. */
public final class Countries {

    private final @Nullable String first;
    private final @Nullable String second;
    private final Map<String, String> aliases;
    private final List<Country> known;

    /** No name is known but those that everyone knows; null where a country is not known. */
    public Countries(@Nullable String first, @Nullable String second) {
        this(first, second, Map.of());
    }

    /**
     * @param aliases names that only this article tells to be one of the two, with which one
     */
    private Countries(
            @Nullable String first, @Nullable String second, Map<String, String> aliases) {
        this.first = first;
        this.second = second;
        this.aliases = Map.copyOf(aliases);
        this.known =
                Stream.of(Optional.ofNullable(first), Optional.ofNullable(second))
                        .flatMap(Optional::stream)
                        .filter(country -> !country.isBlank())
                        .distinct()
                        .map(country -> Country.of(country, aliases))
                        .toList();
    }

    /** Null where it is not known. */
    public @Nullable String first() {
        return first;
    }

    /** Null where it is not known. */
    public @Nullable String second() {
        return second;
    }

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
                : new Countries(party1.strip(), party2.strip()).titled(named);
    }

    /** Where the title has one of the two by a known name, its other name is the other's. */
    private Countries titled(Countries title) {
        List<String> names = title.known();
        List<String> strange =
                names.stream()
                        .filter(name -> called(name).isEmpty() && derived(name).isEmpty())
                        .toList();
        if (names.size() != 2 || strange.size() != 1) {
            return this;
        }
        String known = names.getFirst().equals(strange.getFirst()) ? names.get(1) : names.get(0);
        return called(known)
                .or(() -> derived(known))
                .map(this::otherThan)
                .map(other -> new Countries(first, second, Map.of(strange.getFirst(), other)))
                .orElse(this);
    }

    /** {@code Chilean}. */
    private Optional<String> derived(String adjective) {
        return known.stream()
                .filter(country -> country.demonyms().stem(adjective) > 0)
                .map(Country::name)
                .findFirst();
    }

    /** Those of the two that are known, by the names that the article has for them. */
    public List<String> known() {
        return known.stream().map(Country::name).toList();
    }

    List<Country> countries() {
        return known;
    }

    /** Which of the two that is a name of, as a whole: {@code South Korea}. */
    public Optional<String> called(String name) {
        List<String> both = known();
        return both.stream()
                .filter(country -> Names.same(country, name))
                .findFirst()
                .or(() -> Optional.ofNullable(aliases.get(name)))
                .or(
                        () ->
                                both.stream()
                                        .filter(country -> OtherNames.same(country, name))
                                        .findFirst());
    }

    /** Neither is known. */
    public static Countries unknown() {
        return new Countries(null, null);
    }

    /**
     * Which of the two the words name: by whole words, NFC and case folding, the longer name where
     * both stand there ({@code Guinea-Bissau}, not {@code Guinea}); or else by another name alone.
     */
    public Optional<String> namedIn(String words) {
        return known().stream()
                .filter(country -> Names.contains(words, country))
                .reduce((one, other) -> one.length() >= other.length() ? one : other)
                .or(() -> called(words));
    }

    /** The other of the two, or null where it is not known. */
    public @Nullable String otherThan(String country) {
        return country.equals(first) ? second : first;
    }

    private static boolean isBlank(@Nullable String party) {
        return party == null || party.isBlank();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Countries countries
                && Objects.equals(first, countries.first)
                && Objects.equals(second, countries.second)
                && aliases.equals(countries.aliases);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, second, aliases);
    }

    @Override
    public String toString() {
        return first + " and " + second + " " + aliases;
    }
}
