package org.palimpsest.language.date;

import org.palimpsest.article.fact.EdtfPoint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a text writes its dates.
 *
 * @param monthFirst {@code December 17, 1996}
 * @param iso {@code 1996-12-17}
 * @param cut whether months are cut to three letters, with {@code stop} after them
 * @param ordinal {@code 7th}
 * @param of stands before the month, or empty
 * @param comma stands before the year, or empty
 * @param approximation stands before an approximate date, with its space
 * @param dash between the ends of an interval, without spaces, or {@code to}
 * @param shortEnd whether an interval's second year has two digits
 * @param century stands after a century's number: {@code -century}, {@code centuries}
 */
record DateStyle(
        boolean monthFirst,
        boolean iso,
        boolean cut,
        String stop,
        boolean ordinal,
        String of,
        String comma,
        String approximation,
        String dash,
        boolean shortEnd,
        String century) {

    static final DateStyle USUAL =
            new DateStyle(
                    false, false, false, "", false, "", "", "c. ", "\u2013", false, " century");

    private static final Pattern MONTH_FIRST =
            Pattern.compile(Months.pattern() + "\\h\\d{1,2}(?:st|nd|rd|th)?(?!\\d)");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CUT =
            Pattern.compile(
                    "(?:Sept|" + "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?!\\p{L})(\\.?)");
    private static final Pattern ORDINAL = Pattern.compile("\\d(?:st|nd|rd|th)(?![\\h-]centur)");
    private static final Pattern APPROXIMATION =
            Pattern.compile("(?i)^(?:ca?\\.?\\h?|circa\\h|around\\h|about\\h)(?=[\\dJFMASOND])");
    private static final Pattern COMMA = Pattern.compile(",(?=\\h\\d{4})");
    private static final Pattern DASH = Pattern.compile("[\u2010-\u2015-]|\\hto\\h");
    private static final Pattern CENTURY = Pattern.compile("[\\h-]centur(?:y|ies)$");
    private static final Pattern SHORT_END = Pattern.compile("\\d{4}[\u2010-\u2015/-]\\d{2}");

    static DateStyle of(String wording) {
        boolean monthFirst = MONTH_FIRST.matcher(wording).find();
        boolean iso = ISO.matcher(wording).find();
        Matcher cut = CUT.matcher(wording);
        boolean isCut = cut.find();
        boolean hasYear = wording.matches("(?s).*\\d{4}.*");
        Matcher approximation = APPROXIMATION.matcher(wording);
        Matcher dash = DASH.matcher(wording);
        Matcher century = CENTURY.matcher(wording);
        return new DateStyle(
                monthFirst,
                iso,
                isCut,
                isCut ? cut.group(1) : "",
                ORDINAL.matcher(wording).find(),
                wording.contains(" of ") ? "of " : "",
                COMMA.matcher(wording).find() || (monthFirst && !hasYear) ? "," : "",
                approximation.find() ? approximation.group() : USUAL.approximation,
                !iso && dash.find() ? dash.group().strip() : USUAL.dash,
                SHORT_END.matcher(wording).matches(),
                century.find() ? century.group() : USUAL.century);
    }

    /** The month, or the season, which prose is not read for. */
    String month(int number) {
        String name = Months.name(number);
        return cut && name.length() > 4
                ? name.substring(0, name.equals("September") ? 4 : 3) + stop
                : name;
    }

    String day(int number) {
        return number + (ordinal ? suffix(number) : "");
    }

    private static String suffix(int number) {
        if (number % 100 / 10 == 1) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    /** Day and month. */
    String dayOf(int day, int month) {
        return monthFirst ? month(month) + " " + day(day) : day(day) + " " + of + month(month);
    }

    /** The year with what parts it from the words before it. */
    String yearAfterDay(String year) {
        return (monthFirst ? "," : comma) + " " + year;
    }

    /** A year, a decade or a century. */
    String year(EdtfPoint point) {
        String year = point.year();
        if (year.endsWith("XX")) {
            return numbered(point) + century;
        }
        return year.endsWith("X") ? year.substring(0, 3) + "0s" : year;
    }

    /** A century's number: {@code 18th}. */
    static String numbered(EdtfPoint point) {
        int number = Integer.parseInt(point.year().substring(0, 2)) + 1;
        return number + suffix(number);
    }
}
