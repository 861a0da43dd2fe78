package org.palimpsest.language.visit;

import org.palimpsest.language.date.DateFinder;
import org.palimpsest.language.date.DateWords;
import org.palimpsest.language.prose.Brackets;
import org.palimpsest.language.prose.Span;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a bullet that says when a visit was.
 *
 * @param whole with the signs that part it from the visitor
 * @param list without them
 */
record DatedPart(Span whole, Span list) {

    private static final Pattern BEFORE = Pattern.compile("(?:\\s[\u2013\u2014-]|[:,])\\s$");
    private static final Pattern BEHIND = Pattern.compile("(?::|\\s[\u2013\u2014-])\\s+");
    private static final Pattern END = Pattern.compile("[.;]?(?:\\[\\d{1,4}\\]){0,5}\\s*");

    /**
     * The last parenthesis with a date, else dates that end or begin the text, else a parenthesis
     * without a date that ends it, else nothing at its end.
     */
    static DatedPart of(String text) {
        List<Span> brackets = Brackets.outermost(text);
        Span none = new Span(text.length(), text.length());
        return dated(text, brackets)
                .or(() -> bare(text))
                .or(() -> ending(text, brackets))
                .orElse(new DatedPart(none, none));
    }

    /** Those of the list, with their places in it. */
    List<DateWords> dates(String text) {
        return datesIn(list.in(text));
    }

    private static List<DateWords> datesIn(String text) {
        return DateFinder.find(text).stream().filter(words -> words.date() != null).toList();
    }

    private static Optional<DatedPart> dated(String text, List<Span> brackets) {
        return brackets.reversed().stream()
                .map(DatedPart::within)
                .filter(part -> !part.dates(text).isEmpty())
                .findFirst();
    }

    private static DatedPart within(Span brackets) {
        return new DatedPart(brackets, new Span(brackets.start() + 1, brackets.end() - 1));
    }

    /** A parenthesis at the end is no part of the visitor's name, whatever it says. */
    static Optional<DatedPart> ending(String text, List<Span> brackets) {
        return brackets.stream()
                .reduce((one, next) -> next)
                .filter(last -> last.start() > 0)
                .filter(last -> text.substring(last.end()).chars().noneMatch(Character::isLetter))
                .map(DatedPart::within);
    }

    private static Optional<DatedPart> bare(String text) {
        List<DateWords> dates = datesIn(text);
        return dates.isEmpty() ? Optional.empty() : last(text, dates).or(() -> first(text, dates));
    }

    /** {@code President X – 13 May 2016}. */
    private static Optional<DatedPart> last(String text, List<DateWords> dates) {
        int end = dates.getLast().end();
        int first = dates.size() - 1;
        while (first > 0 && joins(text, dates.get(first - 1), dates.get(first))) {
            first--;
        }
        int start = dates.get(first).start();
        Matcher before = BEFORE.matcher(text).region(Math.max(0, start - 3), start);
        boolean ends = END.matcher(text).region(end, text.length()).matches();
        return ends && before.find() && before.start() > 0
                ? Optional.of(new DatedPart(new Span(before.start(), end), new Span(start, end)))
                : Optional.empty();
    }

    /** {@code 13 May 2016: President X}. */
    private static Optional<DatedPart> first(String text, List<DateWords> dates) {
        int start = dates.getFirst().start();
        int last = 0;
        while (last < dates.size() - 1 && joins(text, dates.get(last), dates.get(last + 1))) {
            last++;
        }
        int end = dates.get(last).end();
        Matcher behind = BEHIND.matcher(text).region(end, text.length());
        return start == 0 && behind.lookingAt()
                ? Optional.of(new DatedPart(new Span(0, behind.end()), new Span(0, end)))
                : Optional.empty();
    }

    private static boolean joins(String text, DateWords one, DateWords next) {
        return ItemCutter.JOINT.matcher(text).region(one.end(), next.start()).matches();
    }
}
