package org.palimpsest.language.country;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two countries that a title names: {@code Japan–Peru relations}, {@code Relations of Japan and
 * Peru}.
 */
final class TitleCountries {

    private static final Pattern FRAME =
            Pattern.compile(
                    "(?iu)(?:(?:foreign|bilateral|diplomatic|international) )?relations"
                            + " (?:of|between) (?<after>.+)"
                            + "|(?<before>.+?)(?: (?:foreign|bilateral|diplomatic))? relations");
    private static final Pattern DASH = Pattern.compile("\\s*[\u2012-\u2015]\\s*|\\s+-\\s+");
    private static final Pattern HYPHEN = Pattern.compile("-");
    private static final Pattern AND = Pattern.compile("(?iu)\\s+(?:and|with)\\s+");

    /** Names that hold what else parts two names. */
    private static final List<String> WHOLE =
            List.of(
                    "Guinea-Bissau",
                    "Timor-Leste",
                    "Austria-Hungary",
                    "Bosnia and Herzegovina",
                    "Trinidad and Tobago",
                    "Antigua and Barbuda",
                    "Saint Kitts and Nevis",
                    "Saint Vincent and the Grenadines",
                    "S\u00E3o Tom\u00E9 and Pr\u00EDncipe",
                    "Sao Tome and Principe",
                    "Serbia and Montenegro");

    private TitleCountries() {}

    static Countries in(String title) {
        Matcher frame = FRAME.matcher(title.strip());
        if (!frame.matches()) {
            return Countries.unknown();
        }
        String names = frame.group("after") == null ? frame.group("before") : frame.group("after");
        for (Pattern separator : List.of(DASH, AND, HYPHEN)) {
            Countries found = parted(names, separator);
            if (found != null) {
                return found;
            }
        }
        return Countries.unknown();
    }

    private static @Nullable Countries parted(String names, Pattern separator) {
        Matcher matcher = separator.matcher(names);
        while (matcher.find()) {
            String first = bare(names.substring(0, matcher.start()));
            String second = bare(names.substring(matcher.end()));
            if (!first.isEmpty() && !second.isEmpty() && !isWithinName(names, matcher)) {
                return new Countries(first, second);
            }
        }
        return null;
    }

    private static boolean isWithinName(String names, Matcher separator) {
        return WHOLE.stream()
                .anyMatch(
                        whole -> {
                            int at = names.indexOf(whole);
                            while (at >= 0) {
                                if (at < separator.start()
                                        && separator.end() < at + whole.length()) {
                                    return true;
                                }
                                at = names.indexOf(whole, at + 1);
                            }
                            return false;
                        });
    }

    private static String bare(String name) {
        return name.strip().replaceFirst("(?i)^the\\s+", "");
    }
}
