package org.palimpsest.query.history;

import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.fact.Fact;

import java.util.List;

/**
 * The parts of an article whose history a change belongs to, beside the entry and the fact that it
 * is about: what came, went or changed with it, and the sections around.
 *
 * @param sections their ids
 * @param entries their ids
 * @param facts their ids
 */
public record Reach(List<String> sections, List<String> entries, List<String> facts) {

    /** That of a change of nothing but a title or an infobox. */
    static final Reach NONE = new Reach(List.of(), List.of(), List.of());

    public Reach {
        sections = List.copyOf(sections);
        entries = List.copyOf(entries);
        facts = List.copyOf(facts);
    }

    /** That of these sections, and of the entries among these lines with their facts. */
    static Reach of(List<String> sections, List<Block> lines) {
        List<Entry> entries =
                lines.stream().filter(Entry.class::isInstance).map(Entry.class::cast).toList();
        return new Reach(
                sections.stream().distinct().toList(),
                entries.stream().map(Entry::id).distinct().toList(),
                entries.stream().flatMap(Entry::facts).map(Fact::id).distinct().toList());
    }
}
