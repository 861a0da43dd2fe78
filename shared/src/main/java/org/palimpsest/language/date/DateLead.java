package org.palimpsest.language.date;

import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.EdtfInterval;
import org.palimpsest.article.fact.EdtfPoint;
import org.palimpsest.language.measure.Measures;
import org.palimpsest.language.prose.Prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words right before a date that go with how exact it is, and are no part of it: {@code in June
 * 1996} but {@code on 17 June 1996}, {@code in the early 1990s} but {@code in 1993}.
 *
 * <p>{@code early}, {@code late} and {@code mid-} are said of what the date was, and go where it
 * becomes more or less exact. An article that belongs to a noun behind the date stays: {@code the
 * 1990s crisis}.
 */
public final class DateLead {

    private static final String PART = "(?:early|late|mid)[\\h\\u2010\\u2011-]";
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\d'\\u2019\\u2010\\u2011-])(?<preposition>(?:in|on|since|by"
                            + "|until|till|during|from|before|after|between|to)\\h)?"
                            + "(?<article>the\\h)?(?<part>"
                            + PART
                            + ")?$");
    private static final Pattern TWO_PARTS =
            Pattern.compile("(?i)(?:early|late|mid)-?\\h(?:to|or|and)\\h" + PART + "$");
    private static final int LONGEST = 40;

    private enum Exactness {
        DAY,
        MONTH,
        YEAR,
        DECADE,
        CENTURY;

        boolean takesArticle() {
            return this == DECADE || this == CENTURY;
        }
    }

    private DateLead() {}

    /**
     * A text that ends right before a date, once that date says something else.
     *
     * @param tail what stands behind the date
     */
    public static String fitting(String head, String tail, Edtf before, Edtf after) {
        Exactness old = exactness(before);
        Exactness now = exactness(after);
        int from = Math.max(0, head.length() - LONGEST);
        Matcher words = WORDS.matcher(head).region(from, head.length()).useTransparentBounds(true);
        if (old == now || !words.find() || TWO_PARTS.matcher(head.substring(from)).find()) {
            return head;
        }
        String preposition = said(words, "preposition");
        String article = said(words, "article");
        boolean ofPeriod = old.takesArticle() && !isAttribute(preposition, tail);
        if (!article.isEmpty() && !ofPeriod) {
            return head;
        }
        return head.substring(0, words.start())
                + preposition(preposition, old, now)
                + article(article, preposition, now);
    }

    private static String said(Matcher words, String group) {
        String said = words.group(group);
        return said == null ? "" : said;
    }

    private static String preposition(String words, Exactness old, Exactness now) {
        return switch (words.strip()) {
            case "in" -> now == Exactness.DAY ? "on " : words;
            case "In" -> now == Exactness.DAY ? "On " : words;
            case "on" -> old == Exactness.DAY ? "in " : words;
            case "On" -> old == Exactness.DAY ? "In " : words;
            default -> words;
        };
    }

    private static String article(String words, String preposition, Exactness now) {
        if (!now.takesArticle()) {
            return "";
        }
        return words.isEmpty() && !preposition.isEmpty() ? "the " : words;
    }

    /** Whether the date seems to be said of a noun behind it. */
    private static boolean isAttribute(String preposition, String tail) {
        if (Measures.startsUpper(preposition)) {
            return false;
        }
        Prose behind = new Prose(tail);
        int next = Prose.isDash(behind.at(0)) ? 1 : behind.skipSpaces(0);
        String word = behind.wordAt(next).in(tail);
        return next > 0 && Character.isLowerCase(behind.at(next)) && !Measures.isFunction(word);
    }

    private static Exactness exactness(Edtf date) {
        return switch (date) {
            case EdtfPoint point -> exactness(point);
            case EdtfInterval(EdtfPoint start, EdtfPoint end) ->
                    start == null ? Exactness.YEAR : exactness(start);
        };
    }

    private static Exactness exactness(EdtfPoint point) {
        if (point.day() != null) {
            return Exactness.DAY;
        }
        if (point.month() != null) {
            return Exactness.MONTH;
        }
        if (point.year().endsWith("XX")) {
            return Exactness.CENTURY;
        }
        return point.year().endsWith("X") ? Exactness.DECADE : Exactness.YEAR;
    }
}
