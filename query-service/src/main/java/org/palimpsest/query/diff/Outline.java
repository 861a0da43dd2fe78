package org.palimpsest.query.diff;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Entry;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.Section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of an article by their identities, and the lists that they stand in. */
final class Outline {

    private final Map<String, Part.Ordered> parts = new HashMap<>();
    private final Map<String, List<Part.Ordered>> lists = new HashMap<>();

    private Outline() {}

    static Outline of(Article article) {
        Outline outline = new Outline();
        outline.readFields(article.infobox());
        outline.readSections(article.sections(), null);
        return outline;
    }

    Part.@Nullable Ordered find(String id) {
        return parts.get(id);
    }

    /** The parts of one list in their order; empty where there is no such list. */
    List<Part.Ordered> list(String list) {
        return lists.getOrDefault(list, List.of());
    }

    private void readFields(List<InfoboxField> fields) {
        Map<String, Integer> numbers = new HashMap<>();
        Part.Field.Name after = null;
        for (InfoboxField field : fields) {
            Part.Field.Name name =
                    new Part.Field.Name(field.key(), numbers.merge(field.key(), 1, Integer::sum));
            add(new Part.Field(name, field.value(), after));
            after = name;
        }
    }

    private void readSections(List<Section> siblings, @Nullable Section parent) {
        String after = null;
        for (Section section : siblings) {
            add(
                    new Part.Heading(
                            section.id(),
                            section.heading(),
                            section.level(),
                            section.level() - (parent == null ? 0 : parent.level()),
                            parent == null ? null : parent.id(),
                            after,
                            weight(section)));
            readEntries(section);
            readSections(section.sections(), section);
            after = section.id();
        }
    }

    private void readEntries(Section section) {
        String after = null;
        for (Entry entry : section.entries()) {
            add(new Part.Line(entry, section.id(), after));
            after = entry.id();
        }
    }

    private void add(Part.Ordered part) {
        parts.put(part.id(), part);
        lists.computeIfAbsent(part.list(), list -> new ArrayList<>()).add(part);
    }

    private static long weight(Section section) {
        return 1
                + section.withAllUnder()
                        .flatMap(under -> under.entries().stream())
                        .mapToLong(entry -> entry.text().length())
                        .sum();
    }
}
