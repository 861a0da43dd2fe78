package org.palimpsest.query.diff;

import org.palimpsest.article.Entry;
import org.palimpsest.article.Segment;
import org.palimpsest.article.fact.Fact;

import java.util.ArrayList;
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

    private Rewording(Part.Line was, Part.Line is) {
        this.was = was;
        this.is = is;
        this.before = was.entry().facts().toList();
        this.after = is.entry().facts().toList();
        this.kept = before.stream().map(Fact::id).collect(Collectors.toSet());
        this.kept.retainAll(after.stream().map(Fact::id).collect(Collectors.toSet()));
    }

    /**
     * One difference for each fact where nothing but facts differs, words that are a fact on one
     * side alone being words like any others; else one for the entry, or none where it is the same.
     */
    static List<Difference> between(Part.Line was, Part.Line is) {
        if (!sameForm(was.entry(), is.entry())) {
            return List.of(Difference.changed(was, is));
        }
        if (was.entry().segments().equals(is.entry().segments())) {
            return List.of();
        }
        Rewording rewording = new Rewording(was, is);
        return rewording.wordsAround(was.entry()).equals(rewording.wordsAround(is.entry()))
                ? rewording.facts()
                : List.of(Difference.changed(was, is));
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
    private List<Difference> facts() {
        List<Difference> facts = new ArrayList<>();
        int next = 0;
        for (Fact fact : before) {
            if (!kept.contains(fact.id())) {
                facts.add(Difference.removed(new Part.Told(fact, was)));
                continue;
            }
            next = addUpTo(fact, next, facts);
            if (!fact.equals(after.get(next))) {
                facts.add(
                        Difference.changed(
                                new Part.Told(fact, was), new Part.Told(after.get(next), is)));
            }
            next++;
        }
        after.subList(next, after.size())
                .forEach(fact -> facts.add(Difference.added(new Part.Told(fact, is))));
        return facts;
    }

    /** Adds the new facts from {@code next} on before one that both have; where that stands. */
    private int addUpTo(Fact kept, int next, List<Difference> facts) {
        int at = next;
        while (!after.get(at).id().equals(kept.id())) {
            facts.add(Difference.added(new Part.Told(after.get(at), is)));
            at++;
        }
        return at;
    }
}
