package org.palimpsest.query.article.page;

import org.palimpsest.article.Entry;
import org.palimpsest.article.Section;
import org.palimpsest.query.page.Anchors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A section as it is set: numbered, and under a heading whose level says how deep it lies.
 *
 * @param number {@code 2.1} for the first section under the second
 * @param anchor the id of its heading in the page
 * @param level 2 for a section that stands under no other, at most 6
 * @param runs its own entries
 * @param under the chapters that stand under it
 */
record Chapter(
        String number,
        String heading,
        String anchor,
        int level,
        List<Run> runs,
        List<Chapter> under) {

    private static final int DEEPEST = 6;

    /** This chapter and all under it, in the order of the text. */
    Stream<Chapter> withAllUnder() {
        return Stream.concat(Stream.of(this), under.stream().flatMap(Chapter::withAllUnder));
    }

    /** The chapters that sections make which stand under no other. */
    static List<Chapter> of(List<Section> sections, Function<List<Entry>, List<Run>> setting) {
        return of(sections, "", 2, setting);
    }

    private static List<Chapter> of(
            List<Section> sections,
            String above,
            int level,
            Function<List<Entry>, List<Run>> setting) {
        List<Chapter> chapters = new ArrayList<>(sections.size());
        for (Section section : sections) {
            String number = above + (chapters.size() + 1);
            chapters.add(
                    new Chapter(
                            number,
                            section.heading(),
                            Anchors.section(section.id()),
                            Math.min(level, DEEPEST),
                            setting.apply(section.entries()),
                            of(section.sections(), number + ".", level + 1, setting)));
        }
        return chapters;
    }
}
