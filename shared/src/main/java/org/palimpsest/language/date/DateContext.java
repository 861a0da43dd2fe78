package org.palimpsest.language.date;

import org.palimpsest.language.prose.Prose;
import org.palimpsest.language.prose.Span;

import java.util.Locale;
import java.util.Set;

/** What stands around a date: where one may begin, and the words that belong to it. */
final class DateContext {

    private static final String MONTH_INITIALS = "JFMASOND";
    private static final Set<String> ABBREVIATED = Set.of("c", "ca");
    private static final Set<String> APPROXIMATE = Set.of("circa", "around", "about");
    private static final Set<String> PRESENT = Set.of("present", "now", "today");
    private static final Set<String> PAIRS = Set.of("between", "from");
    private static final Set<String> SKIPPED = Set.of("early", "late", "mid", "the");

    private final Prose prose;

    DateContext(Prose prose) {
        this.prose = prose;
    }

    /** Whether a date's first digit or month may stand at that place. */
    boolean mayBegin(int index) {
        boolean digit = prose.digitAt(index);
        if (!digit && MONTH_INITIALS.indexOf(prose.at(index)) < 0) {
            return false;
        }
        char before = prose.at(index - 1);
        if (prose.letterAt(index - 1)) {
            return prose.text().startsWith("FY", index - 2) && !prose.letterAt(index - 3);
        }
        if (Prose.isDash(before)) {
            return afterDash(index - 1, before);
        }
        boolean inNumber = (before == '.' || before == ',') && prose.digitAt(index - 2);
        return !inNumber && !Prose.isDigit(before) && "/:#+$\u20AC\u00A3".indexOf(before) < 0;
    }

    private boolean afterDash(int dash, char sign) {
        if (prose.letterAt(dash - 1)) {
            return Character.isLowerCase(prose.at(prose.wordBefore(dash).start()));
        }
        return !prose.digitAt(dash - 1) && sign != '-' && sign != '\u2212';
    }

    /** The next place worth a look. */
    int next(int index) {
        int next = index + 1;
        if (prose.digitAt(index)) {
            while (prose.digitAt(next)) {
                next++;
            }
        }
        return next;
    }

    boolean approximateAt(int start) {
        return approximationStart(start) < start;
    }

    /** Where {@code c.}, {@code circa}, {@code around} or {@code about} begins before a date. */
    int approximationStart(int start) {
        int end = prose.skipSpacesBack(start);
        Span word = prose.wordBefore(end);
        boolean dotted = prose.at(end - 1) == '.';
        if (dotted) {
            word = prose.wordBefore(end - 1);
        }
        String words = word.in(prose.text()).toLowerCase(Locale.ROOT);
        boolean parted = end < start || dotted;
        boolean found = dotted ? ABBREVIATED.contains(words) : isApproximate(words);
        return parted && found ? word.start() : start;
    }

    private static boolean isApproximate(String words) {
        return APPROXIMATE.contains(words) || ABBREVIATED.contains(words);
    }

    /** Where a date may go on after an approximation of its own, or the same place. */
    int skipApproximation(int from) {
        Span word = prose.wordAt(from);
        String words = word.in(prose.text());
        int end = prose.at(word.end()) == '.' ? word.end() + 1 : word.end();
        return isApproximate(words) ? prose.skipSpaces(end) : from;
    }

    /** The word for an open end at that place; empty where there is none. */
    Span presentAt(int from) {
        Span word = prose.wordAt(from);
        if (word.in(prose.text()).equals("the")) {
            word = prose.wordAt(prose.skipSpaces(word.end()));
        }
        return PRESENT.contains(word.in(prose.text())) ? word : new Span(from, from);
    }

    /** Whether {@code between} or {@code from} before a date makes it the first of two. */
    boolean opensPair(int start) {
        int at = start;
        for (int count = 0; count < 3; count++) {
            int end = prose.skipSpacesBack(at);
            Span word = prose.wordBefore(Prose.isDash(prose.at(end - 1)) ? end - 1 : end);
            String words = word.in(prose.text()).toLowerCase(Locale.ROOT);
            if (PAIRS.contains(words)) {
                return true;
            }
            if (!SKIPPED.contains(words)) {
                return false;
            }
            at = word.start();
        }
        return false;
    }
}
