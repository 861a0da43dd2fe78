package org.palimpsest.language.country;

import org.palimpsest.language.prose.Span;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of all countries, as English prose has them. */
public final class CountryNames {

    /** Also the name of a city. */
    private static final Set<String> CITIES =
            Set.of(
                    "Singapore",
                    "Luxembourg",
                    "Monaco",
                    "San Marino",
                    "Djibouti",
                    "Gibraltar",
                    "Guernsey",
                    "Vatican City",
                    "Macau",
                    "Hong Kong");

    private static final Set<String> ALL =
            Stream.concat(
                            Arrays.stream(Locale.getISOCountries())
                                    .map(code -> Locale.of("", code))
                                    .map(country -> country.getDisplayCountry(Locale.ENGLISH))
                                    .filter(name -> !CITIES.contains(name)),
                            Stream.of(
                                    "United States of America",
                                    "USA",
                                    "U.S.",
                                    "UK",
                                    "UAE",
                                    "England",
                                    "Scotland",
                                    "Wales",
                                    "Great Britain",
                                    "Russian Federation",
                                    "Czech Republic",
                                    "Ivory Coast",
                                    "Burma",
                                    "Myanmar",
                                    "Turkey",
                                    "Bosnia and Herzegovina",
                                    "Trinidad and Tobago",
                                    "Republic of Ireland",
                                    "Cape Verde",
                                    "Swaziland",
                                    "Holy See",
                                    "Palestine",
                                    "Kosovo",
                                    "Macedonia",
                                    "Soviet Union",
                                    "Yugoslavia",
                                    "Czechoslovakia",
                                    "East Germany",
                                    "West Germany"))
                    .collect(Collectors.toUnmodifiableSet());

    private static final Pattern WITH_ARTICLE =
            Pattern.compile(
                    "^(?:United |Netherlands$|Philippines$|Gambia$|Bahamas$|Maldives$|Comoros$"
                            + "|Holy See$|Soviet Union$|"
                            + OtherNames.FORM_OF_STATE
                            + ")|(?: Islands| Republic| Kingdom| Union| Emirates| Federation)$");

    private static final int LONGEST_HEAD = 40;
    private static final Pattern WORDS_BEFORE =
            Pattern.compile("(?<![\\p{L}.'\u2019-])[\\p{L}.'\u2019-]+ ");

    /** Places that end with a country's name and are none. */
    private static final Set<String> PLACES =
            Set.of(
                    "Latin America",
                    "South America",
                    "North America",
                    "Central America",
                    "Northern Ireland",
                    "New Mexico");

    private CountryNames() {}

    /** Whether that is a country's name and no city's. */
    public static boolean isCountry(String name) {
        String bare = name.startsWith("the ") ? name.substring(4) : name;
        return ALL.contains(bare) || (OtherNames.has(bare) && !CITIES.contains(bare));
    }

    /**
     * Whether the country's name is only the end of another's: {@code Sudan} in {@code South
     * Sudan}.
     */
    static boolean isPartOfAnother(String text, Span name, String country) {
        int from = Math.max(0, name.start() - LONGEST_HEAD);
        Matcher word = WORDS_BEFORE.matcher(text).region(from, name.start());
        while (word.find()) {
            String longer = text.substring(word.start(), name.end());
            if (PLACES.contains(longer)
                    || (isCountry(longer) && !OtherNames.same(longer, country))) {
                return true;
            }
        }
        return false;
    }

    /** The country's name as a sentence begins with it: {@code The Netherlands}. */
    public static String asSubject(String country) {
        return WITH_ARTICLE.matcher(country).find() ? "The " + country : country;
    }

    /** Whether the name of a country is also that of the city that it is. */
    public static boolean isCity(String name) {
        return CITIES.contains(name);
    }
}
