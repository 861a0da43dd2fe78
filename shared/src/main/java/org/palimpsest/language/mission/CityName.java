package org.palimpsest.language.mission;

import org.jspecify.annotations.Nullable;
import org.palimpsest.language.country.Countries;
import org.palimpsest.language.country.CountryNames;
import org.palimpsest.language.prose.Span;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the name of a city: words with capitals, and the small words between them. */
final class CityName {

    private static final String WORD =
            "[\\p{Lu}\\p{Lo}](?:[\\p{L}\\p{M}]|['\u2019-](?!s(?!\\p{L}))(?=\\p{L})){0,40}+";
    private static final String SAINT =
            "(?:St\\.?|Ste\\.?|Saint|Mt\\.?|Cox['\u2019]s)\\s(?:"
                    + WORD
                    + ")(?:['\u2019]s(?!\\p{L}))?";
    private static final String BETWEEN =
            "(?:(?:de la|de los|de las|de|del|do|da|dos|das|di|du|la|le|el|al|es|of|am|an der|auf"
                    + "|upon|on|by|the|au|aux|sur)\\s)?";

    /** One such name. */
    static final String PATTERN =
            "(?:Washington,? D\\.? ?C\\.?|[Tt]he Hague|(?:"
                    + SAINT
                    + "|"
                    + WORD
                    + ")(?:\\s"
                    + BETWEEN
                    + WORD
                    + "){0,4}+)";

    private static final Pattern NAME = Pattern.compile(PATTERN);

    private static final Set<String> OTHERS =
            Set.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December",
                    "Africa",
                    "Asia",
                    "Europe",
                    "America",
                    "South America",
                    "Latin America",
                    "North America",
                    "Central America",
                    "Oceania",
                    "Embassy",
                    "Consulate",
                    "High Commission",
                    "It",
                    "Both",
                    "The");

    private final Countries countries;

    CityName(Countries countries) {
        this.countries = countries;
    }

    /** The name that begins at that place, be it a country's; or null. */
    static @Nullable Span at(String text, int from) {
        Matcher name = NAME.matcher(text).region(from, text.length());
        name.useTransparentBounds(true);
        return name.lookingAt() ? new Span(from, name.end()) : null;
    }

    /** Whether a mission can be in the place of that name. */
    boolean isCity(String name) {
        boolean party = countries.called(name).isPresent();
        return !OTHERS.contains(name)
                && !CountryNames.isCountry(name)
                && (!party || CountryNames.isCity(name))
                && !Post.in(name).find();
    }
}
