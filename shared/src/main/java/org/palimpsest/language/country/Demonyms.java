package org.palimpsest.language.country;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a country's people and things are called. Most adjectives begin like the country's name
 * ({@code Peruvian}, {@code Japanese}); those that do not are listed, with other names in use.
 */
final class Demonyms {

    private static final int SHORTEST_STEM = 3;
    private static final int MOST_CUT = 4;

    private static final Set<String> ENDINGS =
            Set.of(
                    "", "n", "an", "ian", "ean", "vian", "nian", "egian", "ese", "nese", "uese",
                    "ish", "nish", "i", "ic", "e", "ine", "man", "iot", "er", "wi", "k");

    private static final Map<String, Set<String>> OTHERS =
            Map.ofEntries(
                    Map.entry("united states", Set.of("American", "US", "U.S.", "America")),
                    Map.entry("united kingdom", Set.of("British", "UK", "U.K.", "Britain")),
                    Map.entry("netherlands", Set.of("Dutch")),
                    Map.entry("france", Set.of("French")),
                    Map.entry("ireland", Set.of("Irish")),
                    Map.entry("denmark", Set.of("Danish")),
                    Map.entry("switzerland", Set.of("Swiss")),
                    Map.entry("greece", Set.of("Greek", "Hellenic")),
                    Map.entry("spain", Set.of("Spanish")),
                    Map.entry("wales", Set.of("Welsh")),
                    Map.entry("ivory coast", Set.of("Ivorian")),
                    Map.entry("philippines", Set.of("Philippine", "Filipino")),
                    Map.entry("united arab emirates", Set.of("Emirati", "UAE")),
                    Map.entry("czech republic", Set.of("Czech", "Czechia")),
                    Map.entry("dominican republic", Set.of("Dominican")),
                    Map.entry("south korea", Set.of("Korean")),
                    Map.entry("north korea", Set.of("Korean")),
                    Map.entry("new zealand", Set.of("Kiwi")),
                    Map.entry("myanmar", Set.of("Burmese")),
                    Map.entry("turkey", Set.of("Turkish", "T\u00FCrkiye")),
                    Map.entry("holy see", Set.of("Vatican", "Papal")));

    private Demonyms() {}

    /** Other names and adjectives that a text may have for the country. */
    static Set<String> others(String country) {
        return OTHERS.getOrDefault(bare(country), Set.of());
    }

    /** With how many letters of the country's name an adjective of it begins; 0 for other words. */
    static int stem(String word, String country) {
        String name = bare(country);
        String adjective = word.toLowerCase(Locale.ROOT);
        int stem = 0;
        while (stem < Math.min(name.length(), adjective.length())
                && name.charAt(stem) == adjective.charAt(stem)) {
            stem++;
        }
        boolean like =
                stem >= SHORTEST_STEM
                        && name.length() - stem <= MOST_CUT
                        && !adjective.equals(name)
                        && !CountryNames.isCountry(word)
                        && ENDINGS.contains(adjective.substring(stem));
        return like ? stem : 0;
    }

    private static String bare(String country) {
        return country.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }
}
