package org.palimpsest.language.date;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.EdtfException;
import org.palimpsest.article.fact.EdtfPoint;

import java.util.Locale;
import java.util.Optional;

/**
 * A piece of a date as it stands in the text: all of one ({@code 17 December 1996}), or what is to
 * be completed by the piece after it ({@code 17} of {@code 17–19 December 1996}).
 *
 * @param day 1 to 99, or 0 where it has none
 * @param month 1 to 12, or 0 where it has none
 * @param year four digits, some of which may be {@code X}, or null where it has none
 */
record Piece(int start, int end, int day, int month, @Nullable String year) {

    boolean whole() {
        return year != null;
    }

    boolean bareYear() {
        return year != null && month == 0;
    }

    /** Whether the piece after it says the month or year that this one lacks. */
    boolean completedBy(Piece next) {
        return !whole() && next.whole() && next.month != 0 && (month != 0 || next.day != 0);
    }

    /** This piece with what it lacks taken from the one after it. */
    Piece completed(Piece next) {
        return new Piece(start, end, day, month == 0 ? next.month : month, next.year);
    }

    /** What it says, or empty where there is no such day. */
    Optional<EdtfPoint> point(boolean approximate) {
        if (year == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new EdtfPoint(year, twoDigits(month), twoDigits(day), approximate ? "~" : ""));
        } catch (EdtfException impossible) {
            return Optional.empty();
        }
    }

    private static @Nullable String twoDigits(int number) {
        return number == 0 ? null : String.format(Locale.ROOT, "%02d", number);
    }
}
