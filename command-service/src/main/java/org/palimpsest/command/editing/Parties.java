package org.palimpsest.command.editing;

import org.palimpsest.article.Article;
import org.palimpsest.article.fact.Names;
import org.palimpsest.language.country.Countries;
import org.palimpsest.reading.Surroundings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The two countries whose relations an article is about, as far as it tells them. */
public final class Parties {

    private final List<String> countries;

    private Parties(List<String> countries) {
        this.countries = countries;
    }

    public static Parties of(Article article) {
        Countries countries = Surroundings.countries(article);
        return new Parties(
                Stream.of(countries.first(), countries.second()).filter(Objects::nonNull).toList());
    }

    /**
     * The country in the article's own spelling.
     *
     * @throws Rejection.AgainstRule where the article is not about it
     */
    public String party(String name, String pointer) {
        return countries.stream()
                .filter(country -> Names.same(country, name))
                .findFirst()
                .orElseThrow(() -> new Rejection.AgainstRule(pointer, notAParty(name)));
    }

    /** The other one of the two, or empty where the article tells only one. */
    public Optional<String> otherThan(String country) {
        return countries.stream().filter(other -> !other.equals(country)).findFirst();
    }

    private String notAParty(String name) {
        return countries.isEmpty()
                ? "The article does not say which two countries it is about: it has no Party1 and"
                        + " Party2 in an infobox, and its title names none."
                : "The article is about %s, not about %s."
                        .formatted(String.join(" and ", countries), name);
    }
}
