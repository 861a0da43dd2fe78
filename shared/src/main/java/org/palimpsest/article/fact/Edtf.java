package org.palimpsest.article.fact;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A date in EDTF level 1 (ISO 8601-2:2019, annex A): a point of whatever precision, or an interval.
 *
 * <p>Years run from 0000 to 9999. Of level 1, negative years, years of more digits ({@code Y…}) and
 * intervals with an unknown end are left out, as are times of day of level 0. {@link #toString()}
 * gives back the very characters that {@link #parse} has read.
 *
 * <p>The natural order is that of a timeline: by the first day, then the longer span first (a year
 * stands before its months), then by the text; it is consistent with equals.
 */
public sealed interface Edtf extends Comparable<Edtf> permits EdtfPoint, EdtfInterval {

    Comparator<Edtf> TIMELINE =
            Comparator.comparing(Edtf::earliest)
                    .thenComparing(Edtf::latest, Comparator.reverseOrder())
                    .thenComparing(Edtf::toString);

    /**
     * Reads an EDTF level 1 string.
     *
     * @throws EdtfException where the text is malformed or names no possible date
     */
    static Edtf parse(String text) {
        return text.indexOf('/') < 0 ? EdtfPoint.read(text, text) : EdtfInterval.read(text);
    }

    /** The first day that the date can mean, {@link LocalDate#MIN} where its start is open. */
    LocalDate earliest();

    /** The last day that the date can mean, {@link LocalDate#MAX} where its end is open. */
    LocalDate latest();

    /**
     * Whether the date shares a day with what lies from the first day of {@code since} to the last
     * day of {@code until}; null is no bound.
     */
    default boolean overlaps(@Nullable Edtf since, @Nullable Edtf until) {
        return (since == null || !latest().isBefore(since.earliest()))
                && (until == null || !earliest().isAfter(until.latest()));
    }

    @Override
    default int compareTo(Edtf other) {
        return TIMELINE.compare(this, other);
    }
}
