package org.palimpsest.language.country;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a country's people and things are called. Most adjectives begin like the country's name
 * ({@code Peruvian}, {@code Japanese}); those that do not are listed.
 *
 * @param names that its adjectives may begin like, in lower case
 * @param others that begin like none of them
 */
record Demonyms(List<String> names, Set<String> others) {

    private static final int SHORTEST_STEM = 3;
    private static final int MOST_CUT = 4;

    private static final Set<String> ENDINGS =
            Set.of(
                    "", "n", "an", "ian", "ean", "vian", "nian", "egian", "ese", "nese", "uese",
                    "ish", "nish", "i", "ic", "e", "ine", "man", "iot", "er", "wi", "k");

    private static final Map<String, Set<String>> OTHERS =
            Map.ofEntries(
                    Map.entry("united states", Set.of("American")),
                    Map.entry("united kingdom", Set.of("British")),
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
                    Map.entry("united arab emirates", Set.of("Emirati")),
                    Map.entry("czech republic", Set.of("Czech")),
                    Map.entry("dominican republic", Set.of("Dominican")),
                    Map.entry("south korea", Set.of("Korean")),
                    Map.entry("north korea", Set.of("Korean")),
                    Map.entry("democratic republic of the congo", Set.of("Congolese")),
                    Map.entry("republic of the congo", Set.of("Congolese")),
                    Map.entry("new zealand", Set.of("Kiwi")),
                    Map.entry("turkey", Set.of("Turkish")),
                    Map.entry("holy see", Set.of("Papal")));

    /** Those of one country. */
    static Demonyms of(String country) {
        List<String> names =
                OtherNames.of(country).stream()
                        .filter(name -> !name.equals(name.toUpperCase(Locale.ROOT)))
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList();
        return new Demonyms(names, OTHERS.getOrDefault(OtherNames.key(country), Set.of()));
    }

    /**
     * With how many letters of one of the country's names an adjective of it begins; 0 for other
     * words.
     */
    int stem(String word) {
        String adjective = word.toLowerCase(Locale.ROOT);
        int stem = names.stream().mapToInt(name -> stem(adjective, name)).max().orElse(0);
        return stem > 0 && CountryNames.isCountry(word) ? 0 : stem;
    }

    private static int stem(String adjective, String name) {
        int stem = 0;
        while (stem < Math.min(name.length(), adjective.length())
                && name.charAt(stem) == adjective.charAt(stem)) {
            stem++;
        }
        boolean like =
                stem >= SHORTEST_STEM
                        && name.length() - stem <= MOST_CUT
                        && !adjective.equals(name)
                        && ENDINGS.contains(adjective.substring(stem));
        return like ? stem : 0;
    }
}
