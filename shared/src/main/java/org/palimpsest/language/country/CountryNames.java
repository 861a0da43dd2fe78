package org.palimpsest.language.country;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
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
                    "^(?:United (?!Republic"
                        + " of)|Netherlands$|Philippines$|Gambia$|Bahamas$|Maldives$|Comoros$|Holy"
                        + " See$|Soviet Union$|(?:People's |Democratic )*Republic of)|(?: Islands|"
                        + " Republic| Kingdom| Union| Emirates)$");

    private CountryNames() {}

    /** Whether that is a country's name and no city's. */
    public static boolean isCountry(String name) {
        return ALL.contains(name.startsWith("the ") ? name.substring(4) : name);
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
