package org.palimpsest.reading;

import org.palimpsest.article.Entry;
import org.palimpsest.article.Segment;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.language.Finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Facts that an editor recorded where no rule finds them. */
final class Declared {

    private Declared() {}

    /** Those of the entry whose words still stand in the text, at their first free place there. */
    static List<Placed> standing(Entry before, List<Finding> found, String text) {
        Set<Integer> starts = new HashSet<>();
        found.forEach(finding -> starts.add(finding.start()));
        List<Placed> standing = new ArrayList<>();
        int start = 0;
        int from = 0;
        for (Segment segment : before.segments()) {
            if (segment instanceof Segment.Slot(Fact fact) && !starts.contains(start)) {
                int at = wholeWords(text, fact.wording(), from);
                if (at >= 0) {
                    standing.add(new Placed(at, fact));
                    from = at + fact.wording().length();
                }
            }
            start += segment.text().length();
        }
        return standing;
    }

    private static int wholeWords(String text, String words, int from) {
        int at = text.indexOf(words, from);
        while (at >= 0 && (joins(text, at) || joins(text, at + words.length()))) {
            at = text.indexOf(words, at + 1);
        }
        return at;
    }

    private static boolean joins(String text, int index) {
        return index > 0
                && index < text.length()
                && Character.isLetterOrDigit(text.charAt(index - 1))
                && Character.isLetterOrDigit(text.charAt(index));
    }
}
