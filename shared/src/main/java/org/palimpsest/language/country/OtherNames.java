package org.palimpsest.language.country;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which names are one country's: {@code Ivory Coast} and {@code Côte d'Ivoire}. A name that only
 * says in front what form of state it is, {@code Sultanate of Oman}, is the same as without, save
 * where that alone tells two countries apart; a further such name is one more in a line here.
 */
final class OtherNames {

    /** How a name begins that says in front what form of state it is. */
    static final String FORM_OF_STATE =
            "(?iu:(?:[\\p{L}'\u2019-]+ ){0,3}?(?:republic|kingdom|states?|sultanate|emirate"
                    + "|principality|(?:grand )?duchy|commonwealth|union|federation) of )";

    private static final Pattern FORM =
            Pattern.compile("^" + FORM_OF_STATE + "(?i:the )?(?=\\p{L})");

    private static final List<List<String>> SAME =
            Stream.of(
                            "South Korea|Republic of Korea|ROK",
                            "North Korea|Democratic People's Republic of Korea|DPR Korea|DPRK",
                            "China|People's Republic of China|PR China|PRC",
                            "Taiwan|Republic of China|Republic of China (Taiwan)|ROC",
                            "Democratic Republic of the Congo|Democratic Republic of Congo"
                                    + "|DR Congo|D.R. Congo|DRC|Congo-Kinshasa",
                            "Republic of the Congo|Republic of Congo|Congo-Brazzaville",
                            "Ireland|Republic of Ireland",
                            "United States|United States of America|USA|U.S.A.|US|U.S.|America",
                            "United Kingdom|United Kingdom of Great Britain and Northern Ireland"
                                    + "|UK|U.K.|Great Britain|Britain",
                            "United Arab Emirates|UAE|U.A.E.",
                            "Netherlands|Holland",
                            "Ivory Coast|C\u00F4te d'Ivoire|Cote d'Ivoire",
                            "Turkey|T\u00FCrkiye",
                            "Cape Verde|Cabo Verde",
                            "Czech Republic|Czechia",
                            "Slovakia|Slovak Republic",
                            "Russia|Russian Federation",
                            "Brunei|Brunei Darussalam",
                            "Eswatini|Swaziland",
                            "Myanmar|Burma",
                            "Timor-Leste|East Timor",
                            "North Macedonia|Macedonia",
                            "Vietnam|Viet Nam",
                            "Laos|Lao People's Democratic Republic|Lao PDR",
                            "Syria|Syrian Arab Republic",
                            "Kyrgyzstan|Kyrgyz Republic",
                            "Switzerland|Swiss Confederation",
                            "Greece|Hellenic Republic",
                            "France|French Republic",
                            "Italy|Italian Republic",
                            "Portugal|Portuguese Republic",
                            "Argentina|Argentine Republic",
                            "Mexico|United Mexican States",
                            "Gambia|Islamic Republic of the Gambia",
                            "Holy See|Vatican|Vatican City",
                            "Palestine|Palestinian Authority",
                            "Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia",
                            "S\u00E3o Tom\u00E9 and Pr\u00EDncipe|Sao Tome and Principe")
                    .map(line -> Arrays.asList(line.split("\\|")))
                    .toList();

    private static final Map<String, List<String>> LISTED =
            SAME.stream()
                    .flatMap(names -> names.stream().map(name -> Map.entry(folded(name), names)))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private OtherNames() {}

    /** Whether both are names of one country. */
    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** One word for all names of the country, in lower case. */
    static String key(String name) {
        String bare = folded(bare(name));
        return folded(LISTED.getOrDefault(bare, List.of(bare)).getFirst());
    }

    /** All names that the country has, its own among them. */
    static Set<String> of(String country) {
        String bare = bare(country);
        return Stream.concat(
                        Stream.of(country, withoutArticle(country), bare),
                        LISTED.getOrDefault(folded(bare), List.of()).stream())
                .flatMap(name -> Stream.of(name, name.replace('\'', '\u2019')))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether that is a name of a country that has others. */
    static boolean has(String name) {
        return LISTED.containsKey(folded(name));
    }

    /** Without the form of state, unless the whole is a name of its own. */
    private static String bare(String name) {
        return has(name) ? name : FORM.matcher(withoutArticle(name)).replaceFirst("");
    }

    private static String folded(String name) {
        return withoutArticle(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT);
    }

    private static String withoutArticle(String name) {
        return name.strip().replaceFirst("(?i)^the ", "");
    }
}
