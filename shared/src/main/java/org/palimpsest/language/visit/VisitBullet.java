package org.palimpsest.language.visit;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.language.date.DateFinder;
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
 * @param brackets the parenthesis with its signs; empty, at the end, where there is none
 * @param dates the dates in it, in the order of the text
 */
record VisitBullet(
        String text, Span visitor, @Nullable String city, Span brackets, List<DateWords> dates) {

    private static final Pattern CITY =
            Pattern.compile(
                    ",\\s+to\\s+(?<city>\\p{Lu}[^,;()]{0,80})(?:,\\s+\\p{Lu}[^,;()]{0,40})?$");

    /** Reads a bullet; empty where it names no visitor. */
    static Optional<VisitBullet> read(String text) {
        Span brackets = brackets(text);
        int end = stripped(text, brackets.start());
        int start = leading(text, end);
        Matcher city = CITY.matcher(text).region(Math.max(start, end - 120), end);
        String named = null;
        if (city.find()) {
            named = city.group("city").strip();
            end = stripped(text, city.start());
        }
        return start >= end
                ? Optional.empty()
                : Optional.of(
                        new VisitBullet(
                                text,
                                new Span(start, end),
                                named,
                                brackets,
                                datesIn(text, brackets)));
    }

    /** The last parenthesis with a date, else one without that ends the text, else none. */
    private static Span brackets(String text) {
        List<Span> all = Brackets.outermost(text);
        for (Span span : all.reversed()) {
            if (!datesIn(text, span).isEmpty()) {
                return span;
            }
        }
        Span none = new Span(text.length(), text.length());
        if (all.isEmpty() || all.getLast().start() == 0) {
            return none;
        }
        boolean ends = text.substring(all.getLast().end()).chars().noneMatch(Character::isLetter);
        return ends ? all.getLast() : none;
    }

    private static List<DateWords> datesIn(String text, Span brackets) {
        if (brackets.isEmpty()) {
            return List.of();
        }
        int inner = brackets.start() + 1;
        return DateFinder.find(text.substring(inner, brackets.end() - 1)).stream()
                .filter(words -> words.date() != null)
                .map(
                        words ->
                                new DateWords(
                                        words.start() + inner,
                                        words.end() + inner,
                                        words.date(),
                                        words.elliptical()))
                .toList();
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

    private static int leading(String text, int end) {
        int at = 0;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A visitor alone, of no dates. */
    static VisitBullet of(String visitor) {
        Span none = new Span(visitor.length(), visitor.length());
        return new VisitBullet(visitor, new Span(0, visitor.length()), null, none, List.of());
    }

    /** Where the dates are listed. */
    Span list() {
        return brackets.isEmpty() ? brackets : new Span(brackets.start() + 1, brackets.end() - 1);
    }

    /** The list with its dates' places in it. */
    DateList dateList() {
        Span list = list();
        return DateList.of(
                list.in(text),
                dates.stream()
                        .map(
                                words ->
                                        new DateWords(
                                                words.start() - list.start(),
                                                words.end() - list.start(),
                                                words.date(),
                                                words.elliptical()))
                        .toList());
    }

    String visitorName() {
        return visitor.in(text);
    }

    List<Edtf> edtf() {
        return dates.stream().map(DateWords::date).filter(Objects::nonNull).toList();
    }
}
