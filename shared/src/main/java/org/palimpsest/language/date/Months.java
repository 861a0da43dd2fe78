package org.palimpsest.language.date;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The names of the months. */
final class Months {

    private Months() {}

    /** A month's name, whole or cut short, as a regular expression. */
    static String pattern() {
        String whole =
                Arrays.stream(Month.values())
                        .map(Months::name)
                        .collect(Collectors.joining("|", "(?:", ")(?!\\p{L})"));
        String cut =
                Arrays.stream(Month.values())
                        .filter(month -> month != Month.MAY)
                        .map(month -> name(month).substring(0, 3))
                        .collect(Collectors.joining("|", "(?:Sept|", ")(?!\\p{L})\\.?"));
        return "(?:" + whole + "|" + cut + ")";
    }

    /** The number of the month whose name begins like that. */
    static int number(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> name(month).startsWith(name.substring(0, 3)))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    static String name(int number) {
        return name(Month.of(number));
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
