package org.palimpsest.language.date;

import org.jspecify.annotations.Nullable;
import org.palimpsest.language.prose.Prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one piece of a date at a given place of a text. */
final class PieceReader {

    private static final int YEAR_DIGITS = 4;
    private static final String SPACE = "(?:[ \\u00A0\\u2007\\u2009\\u202F]|&nbsp;){1,2}";
    private static final String MONTH = "(?<month>" + Months.pattern() + ")";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\d])";
    private static final String YEAR = "(?<year>1\\d{3}|20\\d{2})(?![\\p{L}\\d]|[.,]\\d)";

    private static final Pattern DAY_FIRST =
            Pattern.compile(DAY + SPACE + "(?:of" + SPACE + ")?" + MONTH);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(MONTH + SPACE + DAY + "(?![,.]\\d|%)");
    private static final Pattern MONTH_ALONE = Pattern.compile(MONTH);
    private static final Pattern DASHED =
            Pattern.compile(
                    "(?<day>\\d{1,2})[-\\u2010\\u2011]"
                            + MONTH
                            + "[-\\u2010\\u2011](?<year>1\\d{3}|20\\d{2})(?![\\p{L}\\d-])");

    /** A day, also one that another parted by a slash follows, which says the month. */
    private static final Pattern DAY_ALONE =
            Pattern.compile(
                    DAY
                            + "(?![,.:]\\d|%|/\\d(?!\\d?(?:st|nd|rd|th)?(?:"
                            + SPACE
                            + "(?:of"
                            + SPACE
                            + ")?"
                            + Months.pattern()
                            + "|,?"
                            + SPACE
                            + "\\d{4})))");

    private static final Pattern ISO =
            Pattern.compile(
                    "(?<year>1\\d{3}|20\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\p{L}\\d-])");
    private static final Pattern ISO_MONTH =
            Pattern.compile(
                    "(?<year>1\\d{3}|20\\d{2})-(?<month>0[1-9]|1[0-2])"
                            + "(?![\\p{L}\\d-]|[.,/]\\d|%)");
    private static final Pattern YEAR_ALONE = Pattern.compile(YEAR);
    private static final Pattern YEAR_AFTER =
            Pattern.compile("(?<comma>,?)" + SPACE + "(?:of" + SPACE + ")?" + YEAR);
    private static final Pattern YEARS_END =
            Pattern.compile("\\d\\d?(?![\\p{L}\\d/\\u2010-\\u2014\\u2212-]|[.,]\\d)");
    private static final Pattern DECADE =
            Pattern.compile("(?<year>(?:1\\d|20)\\d)0['\\u2019]?s(?![\\p{L}\\d])");
    private static final Pattern CENTURY =
            Pattern.compile(
                    "(?<year>\\d{1,2})(?:st|nd|rd|th)(?:(?:"
                            + SPACE
                            + "|-)centur(?:y|ies)(?!\\p{L}))");
    private static final Pattern ORDINAL =
            Pattern.compile("(?<year>\\d{1,2})(?:st|nd|rd|th)(?![\\p{L}\\d])");

    private final Matcher matcher;
    private final Prose prose;
    private final YearRule rule;

    PieceReader(Prose prose, YearRule rule) {
        this.prose = prose;
        this.rule = rule;
        matcher = DAY_FIRST.matcher(prose.text());
        matcher.useTransparentBounds(true);
        matcher.useAnchoringBounds(false);
    }

    /** The longest piece that begins at that place, or null. */
    @Nullable Piece at(int from) {
        return prose.digitAt(from) ? digits(from) : name(from);
    }

    private @Nullable Piece digits(int from) {
        int end = from + 1;
        while (end <= from + YEAR_DIGITS && prose.digitAt(end)) {
            end++;
        }
        return switch (end - from) {
            case 1, 2 -> fewDigits(from);
            case YEAR_DIGITS -> fourDigits(from);
            default -> null;
        };
    }

    private @Nullable Piece fewDigits(int from) {
        if (matches(DAY_FIRST, from)) {
            return withYear(from, number("day"), month());
        }
        if (matches(DASHED, from)) {
            return piece(from, number("day"), month(), matcher.group("year"));
        }
        if (matches(CENTURY, from)) {
            return rule.isBeforeChrist(matcher.end()) ? null : century(from);
        }
        return matches(DAY_ALONE, from) ? piece(from, number("day"), 0, null) : null;
    }

    private @Nullable Piece fourDigits(int from) {
        if (matches(ISO, from)) {
            return piece(from, number("day"), number("month"), matcher.group("year"));
        }
        if (isMonthOfYear(from)) {
            return piece(from, 0, number("month"), matcher.group("year"));
        }
        if (matches(DECADE, from)) {
            return piece(from, 0, 0, matcher.group("year") + "X");
        }
        return matches(YEAR_ALONE, from) ? piece(from, 0, 0, matcher.group("year")) : null;
    }

    /** {@code 1999-05}, but not {@code 2001-05}, which is the years up to 2005. */
    private boolean isMonthOfYear(int from) {
        return matches(ISO_MONTH, from)
                && number("month") <= number("year") % 100
                && rule.isYear(from, matcher.end());
    }

    private @Nullable Piece name(int from) {
        if (matches(MONTH_FIRST, from)) {
            return withYear(from, number("day"), month());
        }
        return matches(MONTH_ALONE, from) ? withYear(from, 0, month()) : null;
    }

    private Piece withYear(int from, int day, int month) {
        Piece piece = piece(from, day, month, null);
        if (!matches(YEAR_AFTER, piece.end())) {
            return piece;
        }
        boolean loose = !matcher.group("comma").isEmpty();
        if (loose && rule.countsAfter(matcher.end("year"))) {
            return piece;
        }
        return piece(from, day, month, matcher.group("year"));
    }

    private @Nullable Piece century(int from) {
        int number = number("year");
        return number < 1 || number > 21 ? null : piece(from, 0, 0, twoDigits(number - 1) + "XX");
    }

    /** The day and the year that follow a month and a dash, as in {@code June 8–12, 2008}. */
    @Nullable Piece dayAndYear(int from, int month) {
        if (!matches(DAY_ALONE, from)) {
            return null;
        }
        Piece piece = withYear(from, number("day"), month);
        return piece.whole() ? piece : null;
    }

    /** The last one or two digits of a later year, as in {@code 1966-67}. */
    @Nullable Piece yearsEnd(int from, String year) {
        if (!matches(YEARS_END, from)) {
            return null;
        }
        String end = matcher.group();
        String shared = year.substring(0, 4 - end.length());
        boolean later = end.compareTo(year.substring(shared.length())) > 0;
        boolean turn = year.endsWith("99") && end.equals("00");
        boolean counted = end.length() == 1 && rule.countsAfter(from + 1);
        return (later || turn) && !counted
                ? piece(from, 0, 0, (turn ? Integer.parseInt(shared) + 1 : shared) + end)
                : null;
    }

    /** A century by its number alone, which another that follows completes. */
    @Nullable Piece ordinal(int from) {
        return matches(ORDINAL, from) ? century(from) : null;
    }

    private boolean matches(Pattern pattern, int from) {
        matcher.usePattern(pattern);
        matcher.region(from, prose.text().length());
        return matcher.lookingAt();
    }

    private Piece piece(int from, int day, int month, @Nullable String year) {
        return new Piece(from, matcher.end(), day, month, year);
    }

    private int number(String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private int month() {
        return Months.number(matcher.group("month"));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
