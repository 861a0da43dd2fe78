package org.palimpsest.language.date;

import org.palimpsest.language.measure.Currencies;
import org.palimpsest.language.measure.Measures;
import org.palimpsest.language.measure.NumberedNames;
import org.palimpsest.language.measure.QualifierWords;
import org.palimpsest.language.measure.Scale;
import org.palimpsest.language.prose.Prose;
import org.palimpsest.language.prose.Span;

import java.util.Locale;
import java.util.Set;

/**
 * When four bare digits from 1000 to 2099 are a year. They are, unless something beside them says
 * that they count: money before or after them, a qualifier that no date takes ({@code over 1700}),
 * a scale, a per cent sign or a word that is often counted after them ({@code 1500 km}; but {@code
 * in 1990 people voted}), or a word before them that numbers things ({@code Resolution 1973}). A
 * number with grouped digits or decimals is never a year.
 */
final class YearRule {

    private static final Set<String> TEMPORAL =
            Set.of("in", "since", "until", "till", "during", "year", "by", "from", "circa");

    private final Prose prose;

    YearRule(Prose prose) {
        this.prose = prose;
    }

    boolean isYear(int start, int end) {
        return Currencies.signBefore(prose, start).isEmpty()
                && QualifierWords.before(prose, start).stream().noneMatch(q -> q.counts(prose))
                && !numbered(start)
                && !NumberedNames.goOnAt(prose, start)
                && !isBeforeChrist(end)
                && (!countsAfter(end) || (temporal(start) && !moneyAfter(end)));
    }

    /** Whether what comes next is counted. */
    boolean countsAfter(int end) {
        int next = prose.skipSpaces(end);
        if (prose.at(next) == '%' || moneyAfter(end)) {
            return true;
        }
        int from = Prose.isDash(prose.at(end)) ? end + 1 : next;
        return Measures.isCounted(prose.wordAt(from).in(prose.text()));
    }

    private boolean moneyAfter(int end) {
        int next = prose.skipSpaces(end);
        if (!Currencies.signAt(prose, next).isEmpty()) {
            return !Prose.isDigit(prose.at(Currencies.signAt(prose, next).end()));
        }
        Span word = prose.wordAt(Prose.isDash(prose.at(end)) ? end + 1 : next);
        String first = word.in(prose.text());
        String second = prose.wordAt(prose.skipSpaces(word.end())).in(prose.text());
        boolean scaled = Scale.of(first).filter(Scale::writtenOut).isPresent();
        boolean share = first.equals("percent") || (first.equals("per") && second.equals("cent"));
        return scaled
                || share
                || Currencies.isName(first)
                || Currencies.named(first, second).isPresent();
    }

    private boolean numbered(int start) {
        int before = prose.skipSpacesBack(start);
        if (prose.at(before - 1) == '#' || prose.at(before - 1) == '\u2116') {
            return true;
        }
        boolean dot = prose.at(before - 1) == '.';
        String word = prose.wordBefore(dot ? before - 1 : before).in(prose.text());
        return before < start
                && (dot ? word.equals("No") || word.equals("Nos") : Measures.numbersYears(word));
    }

    private boolean temporal(int start) {
        String word = prose.wordBefore(prose.skipSpacesBack(start)).in(prose.text());
        return TEMPORAL.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether what ends at that place is reckoned backwards, which no date is read as. */
    boolean isBeforeChrist(int end) {
        int next = prose.skipSpaces(end);
        String word = prose.wordAt(next).in(prose.text());
        return word.equals("BC") || word.equals("BCE") || prose.text().startsWith("B.C.", next);
    }
}
