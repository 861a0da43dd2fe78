package org.palimpsest.query.diff;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.Segment;
import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Link;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.comparison.Op;
import org.palimpsest.comparison.Run;
import org.palimpsest.query.page.Wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows the parts of two articles to people. */
final class DiffRows {

    private final Moves moves;

    private DiffRows(Moves moves) {
        this.moves = moves;
    }

    /** A row for each part of either article, in the order of the later text. */
    static List<DiffRow> of(Article from, Article to) {
        DiffRows rows = new DiffRows(Moves.between(from, to));
        return Diff.parts(from, to).stream()
                .filter(part -> !isHeadingOfLead(part))
                .map(rows::row)
                .toList();
    }

    private static boolean isHeadingOfLead(Compared part) {
        return part.part() instanceof Part.Heading heading
                && heading.level() == 0
                && part.differences().isEmpty();
    }

    private DiffRow row(Compared compared) {
        Part part = compared.part();
        return new DiffRow(
                form(part),
                part instanceof Part.Heading heading ? heading.level() : 0,
                label(part),
                mark(compared),
                notes(compared),
                runs(compared));
    }

    private static DiffRow.Form form(Part part) {
        return switch (part) {
            case Part.Title title -> DiffRow.Form.TITLE;
            case Part.Field field -> DiffRow.Form.FIELD;
            case Part.Heading heading -> DiffRow.Form.HEADING;
            case Part.Told told -> form(told.line());
            case Part.Line line ->
                    switch (line.entry().kind()) {
                        case PARAGRAPH -> DiffRow.Form.PARAGRAPH;
                        case BULLET -> DiffRow.Form.BULLET;
                        case TERM -> DiffRow.Form.TERM;
                    };
        };
    }

    private static @Nullable String label(Part part) {
        return part instanceof Part.Field field ? field.name().key() : null;
    }

    private static @Nullable String mark(Compared compared) {
        if (compared.differences().isEmpty()) {
            return null;
        }
        boolean moved = has(compared, Difference.Kind.MOVED);
        boolean changed = compared.differences().size() > (moved ? 1 : 0);
        if (compared.before() == null) {
            return "Added";
        }
        if (compared.after() == null) {
            return "Removed";
        }
        return moved ? changed ? "Moved and changed" : "Moved" : "Changed";
    }

    private static boolean has(Compared compared, Difference.Kind kind) {
        return compared.differences().stream().anyMatch(one -> one.kind() == kind);
    }

    private List<Wording> notes(Compared compared) {
        List<Wording> notes = new ArrayList<>();
        for (Difference difference : compared.differences()) {
            Part was = difference.before();
            Part is = difference.after();
            if (difference.kind() == Difference.Kind.MOVED && was != null && is != null) {
                notes.add(moves.told(was, is));
            } else if (was instanceof Part.Line line && is instanceof Part.Line now) {
                noteForm(line, now, notes);
            } else if (is instanceof Part.Told fact && was == null) {
                notes.add(Wording.of("“{}” is now known as " + someKind(fact), fact.text()));
            } else if (was instanceof Part.Told fact && is == null) {
                notes.add(Wording.of("“{}” is no longer known as " + someKind(fact), fact.text()));
            } else if (is instanceof Part.Told fact && was.text().equals(is.text())) {
                notes.add(
                        Wording.of("the " + kind(fact) + " “{}” means something else", is.text()));
            }
        }
        return notes;
    }

    private static String kind(Part.Told told) {
        return told.fact().value().kind();
    }

    private static String someKind(Part.Told told) {
        return switch (told.fact().value()) {
            case Figure figure -> "a figure";
            case DateValue date -> "a date";
            case Visit visit -> "a visit";
            case Agreement agreement -> "an agreement";
            case Mission mission -> "a mission";
            case Link link -> "a link";
        };
    }

    private static void noteForm(Part.Line was, Part.Line is, List<Wording> notes) {
        EntryKind kind = was.entry().kind();
        if (kind != is.entry().kind()) {
            notes.add(
                    Wording.of(
                            "it was a " + kind.label() + " and is a " + is.entry().kind().label()));
        }
        var date = was.entry().date();
        var dated = is.entry().date();
        if (date != null && dated == null) {
            notes.add(Wording.of("it had the date {} and has none", date.toString()));
        } else if (dated != null && !dated.equals(date)) {
            notes.add(
                    date == null
                            ? Wording.of("it has the date {} now", dated.toString())
                            : Wording.of(
                                    "it had the date {} and has {}",
                                    date.toString(),
                                    dated.toString()));
        }
    }

    private static List<Run> runs(Compared compared) {
        Map<String, Difference> facts = new HashMap<>();
        for (Difference difference : compared.differences()) {
            if (difference.after() instanceof Part.Told told && difference.before() != null) {
                facts.put(told.fact().id(), difference);
            } else if (difference.kind() != Difference.Kind.MOVED && !isFact(difference)) {
                return difference.words();
            }
        }
        if (compared.part() instanceof Part.Line line) {
            return runs(line, facts);
        }
        return alike(compared.part().text());
    }

    private static boolean isFact(Difference difference) {
        return difference.before() instanceof Part.Told || difference.after() instanceof Part.Told;
    }

    /** The words of an entry that differs inside facts at most, so that all around them stayed. */
    private static List<Run> runs(Part.Line is, Map<String, Difference> facts) {
        List<Run> runs = new ArrayList<>();
        for (Segment segment : is.entry().segments()) {
            Difference difference =
                    segment instanceof Segment.Slot(Fact fact) ? facts.get(fact.id()) : null;
            runs.addAll(difference == null ? alike(segment.text()) : difference.words());
        }
        return runs;
    }

    private static List<Run> alike(String text) {
        return text.isEmpty() ? List.of() : List.of(new Run(Op.EQUAL, text));
    }
}
