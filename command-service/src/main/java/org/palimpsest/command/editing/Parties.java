package org.palimpsest.command.editing;

import org.palimpsest.article.Article;
import org.palimpsest.language.country.Countries;
import org.palimpsest.reading.Surroundings;

import java.util.List;
import java.util.Optional;

/** The two countries whose relations an article is about, as far as it tells them. */
public final class Parties {

    private final Countries countries;

    private Parties(Countries countries) {
        this.countries = countries;
    }

    public static Parties of(Article article) {
        return new Parties(Surroundings.countries(article));
    }

    /**
     * The country by the article's own name for it, whichever of its names is given.
     *
     * @throws Rejection.AgainstRule where the article is not about it
     */
    public String party(String name, String pointer) {
        return countries
                .called(name)
                .orElseThrow(() -> new Rejection.AgainstRule(pointer, notAParty(name)));
    }

    /** The other one of the two, or empty where the article tells only one. */
    public Optional<String> otherThan(String country) {
        return countries.known().stream().filter(other -> !other.equals(country)).findFirst();
    }

    private String notAParty(String name) {
        List<String> known = countries.known();
        return known.isEmpty()
                ? "The article does not say which two countries it is about: it has no Party1 and"
                        + " Party2 in an infobox, and its title names none."
                : "The article is about %s, not about %s."
                        .formatted(String.join(" and ", known), name);
    }
}
