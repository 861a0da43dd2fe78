package org.palimpsest.language.visit;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.language.date.DateWords;
import org.palimpsest.language.prose.Brackets;
import org.palimpsest.language.prose.Span;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bullet on a visit, taken apart.
 *
 * @param visitor where the visitor stands
 * @param city what stands after {@code , to}, or null
 * @param dated what says when it was; empty, at the end, where nothing does
 * @param dates of its list, in order, with their places in that
 */
record VisitBullet(
        String text, Span visitor, @Nullable String city, DatedPart dated, List<DateWords> dates) {

    private static final Pattern CITY =
            Pattern.compile(
                    ",\\s+to\\s+(?<city>\\p{Lu}[^,;()]{0,80})(?:,\\s+\\p{Lu}[^,;()]{0,40})?$");

    /** Reads a bullet; empty where it names no visitor. */
    static Optional<VisitBullet> read(String text) {
        DatedPart dated = DatedPart.of(text);
        boolean first = dated.whole().start() == 0 && dated.list().start() == 0;
        int end = stripped(text, first ? end(text) : dated.whole().start());
        int start = leading(text, first ? dated.whole().end() : 0, end);
        Matcher city = CITY.matcher(text).region(Math.max(start, end - 120), Math.max(start, end));
        String named = null;
        if (city.find()) {
            named = city.group("city").strip();
            end = stripped(text, city.start());
        }
        return start >= end
                ? Optional.empty()
                : Optional.of(
                        new VisitBullet(
                                text, new Span(start, end), named, dated, dated.dates(text)));
    }

    /** A visitor alone, of no dates. */
    static VisitBullet of(String visitor) {
        Span none = new Span(visitor.length(), visitor.length());
        return new VisitBullet(
                visitor, new Span(0, visitor.length()), null, new DatedPart(none, none), List.of());
    }

    /** Where the words end that may name a visitor. */
    private static int end(String text) {
        return DatedPart.ending(text, Brackets.outermost(text))
                .map(part -> part.whole().start())
                .orElse(text.length());
    }

    private static int stripped(String text, int end) {
        int at = end;
        while (at > 0 && (Character.isWhitespace(text.charAt(at - 1)) || isComma(text, at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isComma(String text, int index) {
        return text.charAt(index) == ',' || text.charAt(index) == '\u00A0';
    }

    private static int leading(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    DateList dateList() {
        return DateList.of(dated.list().in(text), dates);
    }

    String visitorName() {
        return visitor.in(text);
    }

    List<Edtf> edtf() {
        return dates.stream().map(DateWords::date).filter(Objects::nonNull).toList();
    }
}
