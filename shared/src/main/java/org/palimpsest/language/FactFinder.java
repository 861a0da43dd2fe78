package org.palimpsest.language;

import org.palimpsest.article.EntryKind;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.language.date.DateFinder;
import org.palimpsest.language.date.DateWords;
import org.palimpsest.language.figure.FigureFinder;
import org.palimpsest.language.prose.Span;
import org.palimpsest.language.visit.VisitReader;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the facts that an entry's text says. */
public final class FactFinder {

    /**
     * The facts, in order and without overlap; a term line has none.
     *
     * @param kind of the entry that the text is of
     * @param context what stands above that entry
     */
    public List<Finding> find(EntryKind kind, String text, Context context) {
        return switch (kind) {
            case PARAGRAPH -> inProse(text);
            case BULLET -> inBullet(text, context);
            case TERM -> List.of();
        };
    }

    /**
     * In a bullet that names an agreement, a mission or a link nothing is found as long as these
     * kinds are not: its numbers and dates belong to that fact.
     */
    private static List<Finding> inBullet(String text, Context context) {
        return switch (context.topic()) {
            case VISITS -> inVisit(text, context);
            case AGREEMENTS, MISSIONS, LINKS -> List.of();
            case OTHER -> inProse(text);
        };
    }

    private static List<Finding> inVisit(String text, Context context) {
        return VisitReader.read(text, context.direction()).stream()
                .map(visit -> new Finding(0, text.length(), visit))
                .toList();
    }

    private static List<Finding> inProse(String text) {
        List<DateWords> dates = DateFinder.find(text);
        List<Span> taken =
                dates.stream().map(words -> new Span(words.start(), words.end())).toList();
        Stream<Finding> figures =
                FigureFinder.find(text, taken).stream()
                        .map(found -> new Finding(found.start(), found.end(), found.figure()));
        return Stream.concat(dates.stream().flatMap(FactFinder::date), figures)
                .sorted(Comparator.comparingInt(Finding::start))
                .toList();
    }

    private static Stream<Finding> date(DateWords words) {
        return Stream.ofNullable(words.elliptical() ? null : words.date())
                .map(date -> new Finding(words.start(), words.end(), new DateValue(date)));
    }
}
