package org.palimpsest.language.country;

import org.palimpsest.article.fact.Mission;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The cities of which the article tells in which of the two countries they are, by the missions
 * there.
 */
public final class Cities {

    private static final Cities NONE = new Cities(Map.of());

    private final Map<String, String> countries;

    private Cities(Map<String, String> countries) {
        this.countries = Map.copyOf(countries);
    }

    /** None is known. */
    public static Cities none() {
        return NONE;
    }

    /** Those that the missions are in, and of one that is named twice what was said first. */
    public static Cities of(List<Mission> missions) {
        Map<String, String> known = new HashMap<>();
        for (Mission mission : missions) {
            if (mission.host() != null) {
                known.putIfAbsent(folded(mission.city()), mission.host());
            }
        }
        return new Cities(known);
    }

    /** The country that the city is in, or empty where the article does not tell. */
    public Optional<String> countryOf(String city) {
        return Optional.ofNullable(countries.get(folded(city)));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cities cities && cities.countries.equals(countries);
    }

    @Override
    public int hashCode() {
        return countries.hashCode();
    }
}
