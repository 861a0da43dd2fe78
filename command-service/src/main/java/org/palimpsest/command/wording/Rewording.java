package org.palimpsest.command.wording;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Entry;
import org.palimpsest.article.Segment;
import org.palimpsest.article.fact.Fact;

import java.util.ArrayList;
import java.util.List;

/**
 * What a corrected fact changes in its entry.
 *
 * @param wording the fact's own words from now on
 * @param text the whole entry's, or null where all other words stay
 */
public record Rewording(String wording, @Nullable List<Segment> text) {

    /**
     * @param corrected the fact from now on
     * @param head the entry's text up to the fact from now on, which differs at most in the words
     *     between it and the fact before it
     */
    static Rewording of(Entry entry, Fact corrected, String head) {
        if (entry.text().startsWith(head) && entry.startOf(corrected.id()) == head.length()) {
            return new Rewording(corrected.wording(), null);
        }
        List<Segment> text = new ArrayList<>(entry.segments());
        int at = 0;
        int start = 0;
        while (!isSlot(text.get(at), corrected.id())) {
            start += text.get(at).text().length();
            at++;
        }
        text.set(at, new Segment.Slot(corrected));
        int words = start - text.get(at - 1).text().length();
        if (head.length() == words) {
            text.remove(at - 1);
        } else {
            text.set(at - 1, new Segment.Words(head.substring(words)));
        }
        return new Rewording(corrected.wording(), text);
    }

    private static boolean isSlot(Segment segment, String fact) {
        return segment instanceof Segment.Slot(Fact standing) && standing.id().equals(fact);
    }
}
