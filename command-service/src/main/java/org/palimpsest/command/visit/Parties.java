package org.palimpsest.command.visit;

import org.palimpsest.article.Article;
import org.palimpsest.article.fact.Names;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.language.country.Countries;
import org.palimpsest.reading.Surroundings;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The two countries between which an article's visits go. */
final class Parties {

    private final List<String> countries;

    private Parties(List<String> countries) {
        this.countries = countries;
    }

    static Parties of(Article article) {
        Countries countries = Surroundings.countries(article);
        return new Parties(
                Stream.of(countries.first(), countries.second()).filter(Objects::nonNull).toList());
    }

    /**
     * The direction in the article's own spelling of its countries.
     *
     * @throws Rejection.AgainstRule where it is not from one of them to the other
     */
    Direction direction(String from, String to) {
        String sender = party(from, "/from");
        String host = party(to, "/to");
        if (sender.equals(host)) {
            throw new Rejection.AgainstRule("/to", "A visit goes from one country to another.");
        }
        return new Direction(sender, host);
    }

    private String party(String name, String pointer) {
        return countries.stream()
                .filter(country -> Names.same(country, name))
                .findFirst()
                .orElseThrow(() -> new Rejection.AgainstRule(pointer, notAParty(name)));
    }

    private String notAParty(String name) {
        return countries.isEmpty()
                ? "The article does not say between which two countries its visits go: it has no"
                        + " Party1 and Party2 in an infobox, and its title names none."
                : "The article is about %s, not about %s."
                        .formatted(String.join(" and ", countries), name);
    }
}
