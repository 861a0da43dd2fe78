package org.palimpsest.reading;

import org.palimpsest.article.Segment;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.language.Finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A fact and where its words begin in a text.
 *
 * @param start in UTF-16 units
 */
record Placed(int start, Fact fact) {

    static Placed of(Finding finding, String id, String text) {
        String wording = text.substring(finding.start(), finding.end());
        return new Placed(finding.start(), new Fact(id, finding.value(), wording));
    }

    int end() {
        return start + fact.wording().length();
    }

    boolean overlaps(Finding finding) {
        return start < finding.end() && finding.start() < end();
    }

    /** The text as words and facts; the facts in whatever order, none within another. */
    static List<Segment> segments(String text, List<Placed> facts) {
        List<Segment> segments = new ArrayList<>();
        int end = 0;
        for (Placed placed :
                facts.stream().sorted(Comparator.comparingInt(Placed::start)).toList()) {
            if (placed.start > end) {
                segments.add(new Segment.Words(text.substring(end, placed.start)));
            }
            segments.add(new Segment.Slot(placed.fact));
            end = placed.end();
        }
        if (end < text.length()) {
            segments.add(new Segment.Words(text.substring(end)));
        }
        return List.copyOf(segments);
    }
}
