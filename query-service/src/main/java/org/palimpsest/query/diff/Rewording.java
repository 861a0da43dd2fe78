package org.palimpsest.query.diff;

import org.palimpsest.article.Entry;
import org.palimpsest.article.Segment;
import org.palimpsest.article.fact.Fact;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What an entry says otherwise, wherever it stands. */
final class Rewording {

    private final Part.Line was;
    private final Part.Line is;
    private final List<Fact> before;
    private final List<Fact> after;
    private final Set<String> kept;
    private final Differences differences;

    private Rewording(Part.Line was, Part.Line is, Differences differences) {
        this.was = was;
        this.is = is;
        this.before = was.entry().facts().toList();
        this.after = is.entry().facts().toList();
        this.differences = differences;
        this.kept = before.stream().map(Fact::id).collect(Collectors.toSet());
        this.kept.retainAll(after.stream().map(Fact::id).collect(Collectors.toSet()));
    }

    /**
     * Tells one difference for each fact where nothing but facts differs, words that are a fact on
     * one side alone being words like any others; else one for the entry, or none where it is the
     * same.
     */
    static void tell(Part.Line was, Part.Line is, Differences differences) {
        if (!sameForm(was.entry(), is.entry())) {
            differences.changed(was, is);
        } else if (!was.entry().segments().equals(is.entry().segments())) {
            new Rewording(was, is, differences).tell();
        }
    }

    private void tell() {
        if (wordsAround(was.entry()).equals(wordsAround(is.entry()))) {
            tellFacts();
        } else {
            differences.changed(was, is);
        }
    }

    private static boolean sameForm(Entry was, Entry is) {
        return was.kind() == is.kind() && Objects.equals(was.date(), is.date());
    }

    /** The words between the facts that both have, and the ids of these. */
    private List<String> wordsAround(Entry entry) {
        List<String> around = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Segment segment : entry.segments()) {
            if (segment instanceof Segment.Slot(Fact fact) && kept.contains(fact.id())) {
                around.add(words.toString());
                around.add(fact.id());
                words.setLength(0);
            } else {
                words.append(segment.text());
            }
        }
        around.add(words.toString());
        return around;
    }

    /** In the order of the text, in which the facts that both have follow each other alike. */
    private void tellFacts() {
        Iterator<Fact> facts = after.iterator();
        for (Fact fact : before) {
            if (!kept.contains(fact.id())) {
                differences.removed(new Part.Told(fact, was));
                continue;
            }
            Fact now = facts.next();
            while (!kept.contains(now.id())) {
                differences.added(new Part.Told(now, is));
                now = facts.next();
            }
            if (!fact.equals(now)) {
                differences.changed(new Part.Told(fact, was), new Part.Told(now, is));
            }
        }
        facts.forEachRemaining(fact -> differences.added(new Part.Told(fact, is)));
    }
}
