package org.palimpsest.article.fact;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One date of EDTF level 1: a day, a month, a season, a year, a decade ({@code 199X}) or a century
 * ({@code 17XX}).
 *
 * @param year four digits, of which the last or the last two may be {@code X}
 * @param month {@code 01} to {@code 12}, a season {@code 21} to {@code 24}, {@code XX}, or null
 * @param day {@code 01} to {@code 31}, {@code XX}, or null
 * @param qualifier {@code ~} approximate, {@code ?} uncertain, {@code %} both, or empty
 */
public record EdtfPoint(String year, @Nullable String month, @Nullable String day, String qualifier)
        implements Edtf {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?([~?%]?)");

    /** Checks the parts. */
    public EdtfPoint {
        String text = text(year, month, day, qualifier);
        if (!FORM.matcher(text).matches() || (month == null && day != null)) {
            throw EdtfException.malformed(text, reason(text));
        }
        check(text, year, month, day);
    }

    /** The same date, said to be approximate. */
    public EdtfPoint approximately() {
        return new EdtfPoint(year, month, day, "~");
    }

    static EdtfPoint read(String text, String whole) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw EdtfException.malformed(whole, reason(text));
        }
        return new EdtfPoint(form.group(1), form.group(2), form.group(3), form.group(4));
    }

    private static void check(
            String text, String year, @Nullable String month, @Nullable String day) {
        if (month == null) {
            return;
        }
        if (year.endsWith("X")) {
            throw EdtfException.malformed(text, "a decade or century has no month");
        }
        if (month.equals("XX")) {
            if (day != null && !day.equals("XX")) {
                throw EdtfException.malformed(text, "a day needs its month");
            }
            return;
        }
        int number = Integer.parseInt(month);
        boolean season = number >= 21 && number <= 24;
        if (season && day != null) {
            throw EdtfException.malformed(text, "a season has no day");
        }
        if (!season && (number < 1 || number > 12)) {
            throw EdtfException.impossible(text, "there is no month " + month);
        }
        if (day != null && !day.equals("XX")) {
            checkDay(text, YearMonth.of(Integer.parseInt(year), number), Integer.parseInt(day));
        }
    }

    private static void checkDay(String text, YearMonth month, int day) {
        if (!month.isValidDay(day)) {
            throw EdtfException.impossible(
                    text, "that month has " + month.lengthOfMonth() + " days");
        }
    }

    private static String reason(String text) {
        if (text.startsWith("-") || text.startsWith("Y")) {
            return "years run from 0000 to 9999";
        }
        return text.contains("T")
                ? "times of day are not kept"
                : "it is written like 1996, 1996-12, 1996-12-17, 199X, 19XX or 1996~";
    }

    /**
     * {@inheritDoc} A season is the three months that meteorology gives it on the northern half:
     * winter is December and the two months after it.
     */
    @Override
    public LocalDate earliest() {
        int first = Integer.parseInt(year.replace('X', '0'));
        if (month == null || month.equals("XX")) {
            return LocalDate.of(first, 1, 1);
        }
        int number = Integer.parseInt(month);
        int of = number > 12 ? (number - 20) * 3 : number;
        return LocalDate.of(first, of, day == null || day.equals("XX") ? 1 : Integer.parseInt(day));
    }

    @Override
    public LocalDate latest() {
        LocalDate first = earliest();
        if (month == null || month.equals("XX")) {
            return LocalDate.of(Integer.parseInt(year.replace('X', '9')), 12, 31);
        }
        if (day != null && !day.equals("XX")) {
            return first;
        }
        return first.plusMonths(Integer.parseInt(month) > 12 ? 3 : 1).minusDays(1);
    }

    @Override
    public String toString() {
        return text(year, month, day, qualifier);
    }

    private static String text(
            String year, @Nullable String month, @Nullable String day, String qualifier) {
        return year
                + (month == null ? "" : "-" + month)
                + (day == null ? "" : "-" + day)
                + qualifier;
    }
}
