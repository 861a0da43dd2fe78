package org.palimpsest.query.article;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.EdtfInterval;
import org.palimpsest.article.fact.EdtfPoint;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Says an EDTF date in plain English, whatever it is: also what prose has no words for. */
final class DateWords {

    private static final String UNKNOWN = "XX";
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private DateWords() {}

    /** {@code 17 December 1996}, {@code about 1617 to 1618}, {@code since 2013}. */
    static String of(Edtf date) {
        return switch (date) {
            case EdtfPoint point -> of(point);
            case EdtfInterval interval -> of(interval.start(), interval.end());
        };
    }

    private static String of(@Nullable EdtfPoint start, @Nullable EdtfPoint end) {
        if (start == null) {
            return end == null ? "" : "until " + of(end);
        }
        return end == null ? "since " + of(start) : of(start) + " to " + of(end);
    }

    private static String of(EdtfPoint point) {
        String doubt =
                switch (point.qualifier()) {
                    case "~" -> "about ";
                    case "?" -> "perhaps ";
                    case "%" -> "perhaps about ";
                    default -> "";
                };
        return doubt + day(point) + month(point) + year(point.year());
    }

    private static String day(EdtfPoint point) {
        String day = point.day();
        if (day == null || UNKNOWN.equals(point.month())) {
            return day == null ? "" : "some day in ";
        }
        return day.equals(UNKNOWN) ? "some day in " : Integer.parseInt(day) + " ";
    }

    private static String month(EdtfPoint point) {
        String month = point.month();
        if (month == null || month.equals(UNKNOWN)) {
            return month == null || point.day() != null ? "" : "some month of ";
        }
        int number = Integer.parseInt(month);
        return number > 12
                ? SEASONS.get(number - 21) + " "
                : Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " ";
    }

    private static String year(String year) {
        if (year.endsWith(UNKNOWN)) {
            return "the " + ordinal(Integer.parseInt(year.substring(0, 2)) + 1) + " century";
        }
        return year.endsWith("X")
                ? "the " + year.replace('X', '0') + "s"
                : Integer.toString(Integer.parseInt(year));
    }

    private static String ordinal(int number) {
        boolean teen = number / 10 % 10 == 1;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
