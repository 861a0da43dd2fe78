package org.palimpsest.language.date;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.EdtfInterval;
import org.palimpsest.article.fact.EdtfPoint;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Words dates. Whether the words read back as the date is for the caller to see. */
public final class DateWording {

    private final DateStyle style;

    private DateWording(DateStyle style) {
        this.style = style;
    }

    /**
     * Words that may say the date as the ones before said another, the best first; none where prose
     * has no words for it, such as an uncertain date or a season.
     *
     * @param before the words that they take the place of, or that stand beside them
     */
    public static List<String> like(String before, Edtf date) {
        DateStyle style = DateStyle.of(before);
        return Stream.of(style, DateStyle.USUAL)
                .flatMap(each -> new DateWording(each).of(date))
                .distinct()
                .toList();
    }

    /** The same for a date with no words beside it: {@code 17 December 1996}. */
    public static List<String> usual(Edtf date) {
        return new DateWording(DateStyle.USUAL).of(date).toList();
    }

    private Stream<String> of(Edtf date) {
        return switch (date) {
            case EdtfPoint point when isSayable(point) ->
                    Stream.of(approximation(point) + whole(point));
            case EdtfPoint point -> Stream.empty();
            case EdtfInterval interval -> interval(interval.start(), interval.end());
        };
    }

    private Stream<String> interval(@Nullable EdtfPoint start, @Nullable EdtfPoint end) {
        if (start == null || !isSayable(start)) {
            return Stream.empty();
        }
        String approximation = approximation(start);
        if (end == null) {
            return Stream.of(approximation + whole(start) + joint(isLong(start)) + "present");
        }
        if (!isSayable(end)) {
            return Stream.empty();
        }
        boolean ownApproximation = end.qualifier().equals("~") && approximation.isEmpty();
        String last = ownApproximation ? style.approximation() + whole(end) : whole(end);
        String full = whole(start) + joint(isLong(start) || isLong(end) || ownApproximation) + last;
        return Stream.concat(shortened(start, end), Stream.of(full))
                .map(words -> approximation + words);
    }

    /** What both ends share is said once: {@code 8–12 June 2008}. */
    private Stream<String> shortened(EdtfPoint start, EdtfPoint end) {
        if (!Objects.equals(start.qualifier(), end.qualifier()) || style.iso()) {
            return Stream.empty();
        }
        if (isCentury(start) && isCentury(end)) {
            return Stream.of(DateStyle.numbered(start) + joint(false) + whole(end));
        }
        if (isYear(start) && isYear(end)) {
            boolean shortEnd =
                    style.shortEnd() && start.year().startsWith(end.year().substring(0, 2));
            return shortEnd
                    ? Stream.of(start.year() + joint(false) + end.year().substring(2))
                    : Stream.empty();
        }
        if (!start.year().equals(end.year()) || month(start) == 0 || month(end) == 0) {
            return Stream.empty();
        }
        if (day(start) == 0 && day(end) == 0) {
            return Stream.of(style.month(month(start)) + joint(false) + whole(end));
        }
        return day(start) == 0 || day(end) == 0 ? Stream.empty() : Stream.of(days(start, end));
    }

    private String days(EdtfPoint start, EdtfPoint end) {
        boolean sameMonth = month(start) == month(end);
        String first = style.day(day(start));
        if (!sameMonth) {
            return style.dayOf(day(start), month(start)) + joint(true) + whole(end);
        }
        return style.monthFirst()
                ? style.month(month(start))
                        + " "
                        + first
                        + joint(false)
                        + style.day(day(end))
                        + style.yearAfterDay(end.year())
                : first + joint(false) + whole(end);
    }

    private String joint(boolean spaced) {
        boolean word = style.dash().equals("to");
        String dash = style.dash().equals("/") ? DateStyle.USUAL.dash() : style.dash();
        return spaced || word ? " " + dash + " " : dash;
    }

    private String whole(EdtfPoint point) {
        if (month(point) == 0) {
            return style.year(point);
        }
        if (day(point) == 0) {
            return style.month(month(point)) + " " + point.year();
        }
        return style.iso()
                ? point.year() + "-" + point.month() + "-" + point.day()
                : style.dayOf(day(point), month(point)) + style.yearAfterDay(point.year());
    }

    private String approximation(EdtfPoint point) {
        return point.qualifier().equals("~") ? style.approximation() : "";
    }

    private static boolean isSayable(EdtfPoint point) {
        boolean known = month(point) >= 0 && month(point) <= 12 && day(point) >= 0;
        return known && (point.qualifier().isEmpty() || point.qualifier().equals("~"));
    }

    private static boolean isLong(EdtfPoint point) {
        return point.month() != null || isCentury(point);
    }

    private static boolean isYear(EdtfPoint point) {
        return point.month() == null && !point.year().endsWith("X");
    }

    private static boolean isCentury(EdtfPoint point) {
        return point.year().endsWith("XX");
    }

    private static int month(EdtfPoint point) {
        return number(point.month());
    }

    private static int day(EdtfPoint point) {
        return number(point.day());
    }

    private static int number(@Nullable String digits) {
        if (digits == null) {
            return 0;
        }
        return digits.equals("XX") ? -1 : Integer.parseInt(digits);
    }
}
