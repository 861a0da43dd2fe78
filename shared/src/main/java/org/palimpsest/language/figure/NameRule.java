package org.palimpsest.language.figure;

import org.palimpsest.language.measure.Measures;
import org.palimpsest.language.measure.NumberedNames;
import org.palimpsest.language.prose.Prose;
import org.palimpsest.language.prose.Span;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * When digits are no figure although they are no date: as part of a name ({@code G20}, {@code
 * C-17}, {@code Flight 182}, {@code No. 5}), a reference ({@code [12]}), a fraction, a time of day.
 *
 * <p>After a capitalised word within a sentence a bare number belongs to the name, unless a word in
 * lower case follows that it counts: {@code gave Lima 300 buses}, {@code in Lima 300 died}, but
 * {@code the Juno 5 landed}; nor is it of a name after a possessive or before a score's dash. What
 * is counted already is not counted again: {@code 16 Juno 5 probes}.
 */
final class NameRule {

    private static final Set<String> DOTTED =
            Set.of("No", "Nos", "no", "nos", "Art", "Vol", "p", "pp", "Ch", "Sec");
    private static final Set<String> TIMES =
            Set.of("am", "pm", "a", "p", "o'clock", "GMT", "UTC", "hrs");
    private static final Set<String> BEFORE_PLACES =
            Set.of("in", "from", "to", "at", "for", "by", "of", "and", "on", "with");
    private static final Set<String> ERAS = Set.of("BC", "BCE", "AD", "CE");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,}");
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s$");

    private final Prose prose;

    NameRule(Prose prose) {
        this.prose = prose;
    }

    /** Whether what stands right before sign, currency or number makes it part of something. */
    boolean gluedBefore(int lead) {
        char before = prose.at(lead - 1);
        if (prose.letterAt(lead - 1) || Prose.isDigit(before)) {
            return true;
        }
        if (Prose.isDash(before)) {
            return prose.letterAt(lead - 2);
        }
        if (isApostrophe(before) && !prose.letterAt(lead - 2) && twoDigits(lead)) {
            return true;
        }
        if (before == '+' || before == '~') {
            return prose.letterAt(lead - 2) || prose.digitAt(lead - 2);
        }
        if (before == '.' || before == ',' || before == ':') {
            return prose.digitAt(lead - 2);
        }
        return "/\\#\u2116\u00A7_@=&^".indexOf(before) >= 0
                || (before == '[' && prose.at(lead) != '\0' && closesNote(lead));
    }

    private static boolean isApostrophe(char sign) {
        return sign == '\'' || sign == '\u2019' || sign == '\u2018';
    }

    /** A year without its century: {@code Italia '90}. */
    private boolean twoDigits(int start) {
        char after = prose.at(start + 2);
        return prose.digitAt(start)
                && prose.digitAt(start + 1)
                && !Prose.isDigit(after)
                && after != '%';
    }

    private boolean closesNote(int lead) {
        int index = lead;
        while (prose.digitAt(index) && index < lead + 4) {
            index++;
        }
        return prose.at(index) == ']';
    }

    /** Whether what stands right after the number makes it part of something. */
    boolean gluedAfter(int end) {
        char after = prose.at(end);
        if (prose.letterAt(end)) {
            return !CountedWord.glues(prose, end);
        }
        if (after == '+') {
            return prose.digitAt(end + 1);
        }
        boolean joined =
                after == '/' || after == ':' || after == '\\' || after == '_' || after == '@';
        return joined && (prose.digitAt(end + 1) || prose.letterAt(end + 1));
    }

    /** Whether it is a time of day or a year of an era. */
    boolean timeOrEra(int lead, int end) {
        Span next = prose.wordAt(prose.skipSpaces(end));
        String word = next.in(prose.text());
        boolean abbreviated = word.length() > 1 || prose.text().startsWith(".m", next.end());
        return (TIMES.contains(word) && abbreviated)
                || ERAS.contains(word)
                || wordBefore(lead).equals("AD");
    }

    /** Whether the word before it numbers things. */
    boolean numbered(int lead) {
        int end = prose.skipSpacesBack(lead);
        if (prose.at(end - 1) == '.') {
            return DOTTED.contains(prose.wordBefore(end - 1).in(prose.text()));
        }
        Span word = prose.wordBefore(end);
        String text = word.in(prose.text());
        if ("#\u2116\u00A7".indexOf(prose.at(end - 1)) >= 0) {
            return true;
        }
        boolean group = text.equals("of") && wordBefore(word.start()).equals("Group");
        return end < lead && (group || Measures.numbers(text) || NumberedNames.goOnAt(prose, lead));
    }

    /** Whether a bare number seems to belong to the capitalised word before it. */
    boolean endsName(int lead, int end) {
        Span word = prose.wordBefore(prose.skipSpacesBack(lead));
        String text = word.in(prose.text());
        if (!Measures.startsUpper(text)
                || Measures.isFunction(text)
                || (prose.sentenceStartsAt(word.start()) && !ACRONYM.matcher(text).matches())
                || POSSESSIVE.matcher(text).find()
                || goesOnCounting(end)) {
            return false;
        }
        if (prose.digitAt(prose.skipSpacesBack(word.start()) - 1)) {
            return true;
        }
        String next = prose.wordAt(prose.skipSpaces(end)).in(prose.text());
        return next.length() < 2
                || Measures.isFunction(next)
                || Measures.startsUpper(next)
                || !(ofPlaces(word.start()) || CountedWord.follows(prose, end));
    }

    /** A score or range, or what it measures: {@code 4–1}, {@code 300-acre}. */
    private boolean goesOnCounting(int end) {
        if (!Prose.isDash(prose.at(end))) {
            return false;
        }
        boolean few = !prose.digitAt(end - 3) && !prose.digitAt(end + 3);
        return Character.isLowerCase(prose.at(end + 1)) || (few && prose.digitAt(end + 1));
    }

    private boolean ofPlaces(int name) {
        return BEFORE_PLACES.contains(wordBefore(name).toLowerCase(Locale.ROOT));
    }

    private String wordBefore(int at) {
        return prose.wordBefore(prose.skipSpacesBack(at)).in(prose.text());
    }
}
