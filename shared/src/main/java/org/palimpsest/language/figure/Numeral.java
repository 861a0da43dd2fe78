package org.palimpsest.language.figure;

import org.jspecify.annotations.Nullable;
import org.palimpsest.language.prose.Prose;
import org.palimpsest.language.prose.Span;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number itself, without what stands around it.
 *
 * @param value never negative
 * @param grouping what parts groups of digits, or empty where nothing does
 * @param indian whether groups have two digits after the last three
 * @param point what stands before the decimals
 * @param decimals how many digits stand after the point
 * @param inWords whether it is written in words
 */
record Numeral(
        Span span,
        BigDecimal value,
        String grouping,
        boolean indian,
        String point,
        int decimals,
        boolean inWords) {

    private static final String SPACE = "[ \\u00A0\\u2007\\u2009\\u202F]";
    private static final Pattern DIGITS =
            Pattern.compile(
                    "(?:(?<western>\\d{1,3}(?:,\\d{3}){1,9}+)"
                            + "|(?<indian>\\d{1,2}(?:,\\d{2}){1,13}?,\\d{3})"
                            + "|(?<spaced>\\d{1,3}(?:"
                            + SPACE
                            + "\\d{3}(?!\\d)){1,9}+)"
                            + "|(?<swiss>\\d{1,3}(?:['\\u2019]\\d{3}(?!\\d)){1,9}+)"
                            + "|(?<comma>\\d{1,3},\\d{1,2}(?="
                            + SPACE
                            + "?(?:[mb]illion|trillion|ml?n|bl?n)\\b))"
                            + "|\\d{1,30}+)"
                            + "(?!\\d)(?:\\.(?<decimals>\\d{1,30}+))?"
                            + "(?<fraction>[\u00BC\u00BD\u00BE])?(?![\\d])(?![.,]\\d)");

    /** Reads the numbers of one text. */
    static final class Reader {

        private final Prose prose;
        private final Matcher matcher;

        Reader(Prose prose) {
            this.prose = prose;
            matcher = DIGITS.matcher(prose.text());
            matcher.useTransparentBounds(true);
        }

        /** The number in digits that begins at that place, or null where they are no one number. */
        @Nullable Numeral digitsAt(int start) {
            matcher.region(start, prose.text().length());
            if (!matcher.lookingAt()) {
                return null;
            }
            String comma = matcher.group("comma");
            String decimals =
                    comma == null
                            ? matcher.group("decimals")
                            : comma.substring(comma.indexOf(',') + 1);
            String fraction = matcher.group("fraction");
            boolean parted = matcher.group("spaced") != null || matcher.group("swiss") != null;
            boolean indian = matcher.group("indian") != null;
            boolean commas = indian || matcher.group("western") != null;
            Span span = new Span(start, matcher.end());
            return new Numeral(
                    span,
                    new BigDecimal(digits(span, comma != null))
                            .add(fraction == null ? BigDecimal.ZERO : quarters(fraction)),
                    parted ? separator(span) : commas ? "," : "",
                    indian,
                    comma == null ? "." : ",",
                    decimals == null ? 0 : decimals.length(),
                    false);
        }

        private String digits(Span span, boolean comma) {
            String words = span.in(prose.text());
            return (comma ? words.replace(',', '.') : words).replaceAll("[^0-9.]", "");
        }

        private static BigDecimal quarters(String fraction) {
            int quarters = fraction.charAt(0) - '\u00BB';
            return BigDecimal.valueOf(25L * quarters, 2);
        }

        private String separator(Span span) {
            int index = span.start();
            while (prose.digitAt(index)) {
                index++;
            }
            return String.valueOf(prose.at(index));
        }

        /** The number in words that begins at that place, or null. */
        @Nullable Numeral wordsAt(int start) {
            return NumberWords.at(prose, start)
                    .map(
                            read ->
                                    new Numeral(
                                            new Span(start, read.end()),
                                            BigDecimal.valueOf(read.value()),
                                            "",
                                            false,
                                            ".",
                                            0,
                                            true))
                    .orElse(null);
        }
    }

    /** Whether its digits show that it counts: groups or decimals. */
    boolean plain() {
        return grouping.isEmpty() && decimals == 0 && !inWords;
    }

    /**
     * The value written as this number is: its grouping, and at least so many decimals.
     *
     * @param other not negative
     */
    String like(BigDecimal other, String groups, int atLeast) {
        BigDecimal exact = other.stripTrailingZeros();
        String digits = exact.setScale(Math.max(exact.scale(), atLeast)).toPlainString();
        int end = digits.indexOf('.');
        String whole = end < 0 ? digits : digits.substring(0, end);
        String kept = point.equals(groups) ? "" : groups;
        return end < 0
                ? grouped(whole, kept)
                : grouped(whole, kept) + point + digits.substring(end + 1);
    }

    private String grouped(String whole, String groups) {
        if (groups.isEmpty()) {
            return whole;
        }
        StringBuilder text = new StringBuilder(whole);
        int at = whole.length() - 3;
        while (at > 0) {
            text.insert(at, groups);
            at -= indian ? 2 : 3;
        }
        return text.toString();
    }
}
