package org.palimpsest.local.model;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Entry;
import org.palimpsest.article.Section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands beside what.
 *
 * @param entries the entries of each section, by its id
 * @param sections the sections under each section, by its id; those at the top by ""
 */
record Neighbours(Map<String, List<String>> entries, Map<String, List<String>> sections) {

    static Neighbours of(Article article) {
        Neighbours neighbours = new Neighbours(new LinkedHashMap<>(), new LinkedHashMap<>());
        neighbours.read("", article.sections());
        return neighbours;
    }

    private void read(String parent, List<Section> siblings) {
        sections.put(parent, siblings.stream().map(Section::id).toList());
        for (Section section : siblings) {
            entries.put(section.id(), section.entries().stream().map(Entry::id).toList());
            read(section.id(), section.sections());
        }
    }

    /** With the section of an entry and the entry before it. */
    Map<String, @Nullable Object> entry(String id, Map<String, @Nullable Object> said) {
        String section = holder(entries, id);
        Map<String, @Nullable Object> placed = new LinkedHashMap<>(said);
        placed.put("section", section);
        placed.put("after", before(entries.get(section), id));
        return placed;
    }

    /** With the parent of a section and its sibling before it. */
    Map<String, @Nullable Object> section(String id, Map<String, @Nullable Object> said) {
        String parent = holder(sections, id);
        Map<String, @Nullable Object> placed = new LinkedHashMap<>(said);
        placed.put("parent", parent.isEmpty() ? null : parent);
        placed.put("after", before(sections.get(parent), id));
        return placed;
    }

    /**
     * The lists in which the ids are, without some of the ids, and without lists that are empty.
     */
    Map<String, List<String>> without(Map<String, List<String>> lists, List<String> left) {
        Map<String, List<String>> rest = new LinkedHashMap<>();
        lists.forEach(
                (holder, ids) -> {
                    List<String> standing = new ArrayList<>(ids);
                    standing.removeAll(left);
                    if (!standing.isEmpty()) {
                        rest.put(holder, standing);
                    }
                });
        return rest;
    }

    private static String holder(Map<String, List<String>> lists, String id) {
        return lists.entrySet().stream()
                .filter(list -> list.getValue().contains(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable String before(List<String> list, String id) {
        int at = list.indexOf(id);
        return at == 0 ? null : list.get(at - 1);
    }
}
