package org.palimpsest.article.fact;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The time from one date to another, both included.
 *
 * @param start where it begins, or null where the start is open ({@code ..})
 * @param end where it ends, or null where the end is open ({@code ..})
 */
public record EdtfInterval(@Nullable EdtfPoint start, @Nullable EdtfPoint end) implements Edtf {

    private static final String OPEN = "..";

    /** Checks that one side at least is known, and that they are not reversed. */
    public EdtfInterval {
        String text = text(start) + "/" + text(end);
        if (start == null && end == null) {
            throw EdtfException.malformed(text, "one end of an interval must be known");
        }
        if (start != null && end != null && start.earliest().isAfter(end.latest())) {
            throw EdtfException.impossible(text, "the interval ends before it begins");
        }
    }

    static EdtfInterval read(String text) {
        int slash = text.indexOf('/');
        return new EdtfInterval(
                side(text.substring(0, slash), text), side(text.substring(slash + 1), text));
    }

    private static @Nullable EdtfPoint side(String side, String whole) {
        if (side.isEmpty()) {
            throw EdtfException.malformed(whole, "an open end is written as two dots");
        }
        return side.equals(OPEN) ? null : EdtfPoint.read(side, whole);
    }

    @Override
    public LocalDate earliest() {
        return start == null ? LocalDate.MIN : start.earliest();
    }

    @Override
    public LocalDate latest() {
        return end == null ? LocalDate.MAX : end.latest();
    }

    @Override
    public String toString() {
        return text(start) + "/" + text(end);
    }

    private static String text(@Nullable EdtfPoint side) {
        return side == null ? OPEN : side.toString();
    }
}
