package org.palimpsest.language.figure;

import org.jspecify.annotations.Nullable;
import org.palimpsest.language.prose.Joint;
import org.palimpsest.language.prose.Prose;
import org.palimpsest.language.prose.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the figures of one text. */
public final class FigureFinder {

    /** Begins with what most characters fail at once, for it is tried at each of them. */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?=[hwI0-9])(?:"
                            + "(?:https?://|www\\.)\\S{1,2000}"
                            + "|IS[BS]N(?:-1[03])?:? ?[0-9][0-9X -]{7,16}"
                            + "|\\d{1,5}(?:\\.\\d{1,5}){2,5}"
                            + "|\\d{1,4}/\\d{1,4}(?:/\\d{1,4})?)");

    private static final String NUMBER_INITIALS = "otfsenOTFSEN";
    private static final int LONGEST_SIGN = 6;

    private final Prose prose;
    private final FigureReader reader;
    private final Numeral.Reader numerals;
    private final List<Span> taken;
    private final List<FigureWords> found = new ArrayList<>();
    private int refusedEnd = -1;

    private FigureFinder(Prose prose, List<Span> taken) {
        this.prose = prose;
        this.taken = taken;
        reader = new FigureReader(prose);
        numerals = new Numeral.Reader(prose);
    }

    /**
     * All figures, in order and without overlap.
     *
     * @param taken where digits are no figures, in order: the dates
     */
    public static List<FoundFigure> find(String text, List<Span> taken) {
        return words(text, taken).stream()
                .map(words -> new FoundFigure(words.start(), words.end(), words.figure()))
                .toList();
    }

    static List<FigureWords> words(String text, List<Span> taken) {
        FigureFinder finder = new FigureFinder(new Prose(text), withAddresses(text, taken));
        finder.run();
        return List.copyOf(finder.found);
    }

    private static List<Span> withAddresses(String text, List<Span> taken) {
        List<Span> spans = new ArrayList<>(taken);
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            spans.add(new Span(address.start(), address.end()));
        }
        spans.sort(Comparator.comparingInt(Span::start));
        return spans;
    }

    private void run() {
        int free = 0;
        int index = 0;
        for (Span span : taken) {
            index = scan(Math.max(index, free), span.start(), free);
            free = Math.max(free, span.end());
        }
        scan(Math.max(index, free), prose.text().length(), free);
    }

    private int scan(int from, int to, int free) {
        int index = from;
        while (index < to) {
            index = step(index, to, free);
        }
        return index;
    }

    private int step(int index, int to, int free) {
        boolean digit = prose.digitAt(index);
        if (!digit && !mayBeginWords(index)) {
            return index + 1;
        }
        Numeral numeral = digit ? numerals.digitsAt(index) : numerals.wordsAt(index);
        if (numeral == null) {
            return digit ? refuse(skipDigits(index)) : index + 1;
        }
        int last = found.isEmpty() ? 0 : found.getLast().end();
        FigureWords words = afterRefused(index) ? null : reader.around(numeral, lent(index));
        if (words == null || words.lead() < Math.max(last, free) || words.end() > to) {
            return digit ? refuse(numeral.span().end()) : index + 1;
        }
        FigureWords placed = words.beginningAt(Math.max(last, free));
        found.add(sharing(placed, to));
        return placed.end();
    }

    private boolean mayBeginWords(int index) {
        return NUMBER_INITIALS.indexOf(prose.at(index)) >= 0 && !prose.letterAt(index - 1);
    }

    private int skipDigits(int index) {
        int end = index;
        while (prose.digitAt(end)
                || ((prose.at(end) == '.' || prose.at(end) == ',') && prose.digitAt(end + 1))) {
            end++;
        }
        return end;
    }

    private int refuse(int end) {
        refusedEnd = end;
        return end;
    }

    /**
     * Whether it goes on with digits that are part of a name: {@code Boeing 737-800}, {@code
     * Articles 3 and 5}.
     */
    private boolean afterRefused(int index) {
        if (refusedEnd < 0) {
            return false;
        }
        if (refusedEnd == index - 1 && Prose.isDash(prose.at(index - 1))) {
            return true;
        }
        Joint joint = Joint.at(prose, refusedEnd);
        return joint != null
                && joint.kind() == Joint.Kind.AND
                && joint.end() == index
                && !CountedWord.follows(prose, skipDigits(index));
    }

    /** The money that the first figure of a range lends the second: {@code US$3–4 billion}. */
    private @Nullable String lent(int index) {
        if (found.isEmpty() || !found.getLast().money()) {
            return null;
        }
        FigureWords last = found.getLast();
        Joint joint = Joint.at(prose, last.end());
        return joint != null && joint.ranges() && joint.end() == index ? last.unit() : null;
    }

    private FigureWords sharing(FigureWords first, int to) {
        Joint joint = Joint.at(prose, first.end());
        if (joint == null || !joins(first, joint) || joint.end() >= to) {
            return first;
        }
        int index = joint.end();
        while (index < joint.end() + LONGEST_SIGN && !prose.digitAt(index)) {
            index++;
        }
        Numeral numeral = prose.digitAt(index) ? numerals.digitsAt(index) : null;
        FigureWords second =
                numeral == null
                        ? null
                        : reader.around(numeral, first.money() ? first.unit() : null);
        boolean next = second != null && second.start() >= joint.end() && second.lead() <= index;
        return next ? first.sharing(second) : first;
    }

    private boolean joins(FigureWords first, Joint joint) {
        Span before = prose.wordBefore(prose.skipSpacesBack(first.start()));
        boolean between = before.in(prose.text()).equalsIgnoreCase("between");
        boolean parted = prose.at(joint.start()) == ',';
        return !parted && (joint.ranges() || (joint.kind() == Joint.Kind.AND && between));
    }
}
