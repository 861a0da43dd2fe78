package org.palimpsest.language.visit;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.EdtfInterval;
import org.palimpsest.article.fact.EdtfPoint;
import org.palimpsest.language.date.DateWording;
import org.palimpsest.language.date.DateWords;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Words a further date of a list like those that stand there.
 *
 * @param list has at least one date
 */
record DateModels(DateList list) {

    /**
     * Words like those of the nearest date that is as exact, for only one with a day shows how days
     * are written; else like the nearest.
     *
     * @param place among the list's dates, by index
     */
    Optional<String> word(Edtf date, double place) {
        List<DateWords> near =
                IntStream.range(0, list.dates().size())
                        .boxed()
                        .sorted(Comparator.comparingDouble(index -> Math.abs(index - place)))
                        .map(list.dates()::get)
                        .toList();
        DateWords model =
                near.stream()
                        .filter(words -> parts(words.date()) >= parts(date))
                        .findFirst()
                        .orElse(near.getFirst());
        String words = list.text().substring(model.start(), model.end());
        return DateWording.like(words, date).stream().findFirst();
    }

    /** Of year, month and day, how many it says. */
    private static int parts(@Nullable Edtf date) {
        return switch (date) {
            case null -> 0;
            case EdtfPoint point -> point.day() != null ? 3 : point.month() != null ? 2 : 1;
            case EdtfInterval interval -> Math.max(parts(interval.start()), parts(interval.end()));
        };
    }
}
