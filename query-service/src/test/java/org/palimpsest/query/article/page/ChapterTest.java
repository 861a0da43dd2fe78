package org.palimpsest.query.article.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.palimpsest.article.Section;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How sections are numbered, and how deep their headings are. */
class ChapterTest {

    @Test
    void chaptersAreNumberedWithinEachOther() {
        List<Chapter> chapters =
                chapters(
                        section("a", 2, section("b", 3), section("c", 3, section("d", 5))),
                        section("main", 4));

        assertThat(chapters)
                .extracting(Chapter::number, Chapter::level, Chapter::anchor)
                .containsExactly(
                        tuple("1", 2, "a"),
                        tuple("1.1", 3, "b"),
                        tuple("1.2", 3, "c"),
                        tuple("1.2.1", 4, "d"),
                        tuple("2", 2, "main_"));
    }

    @Property(tries = 200)
    void noHeadingSkipsALevelAndNoNumberComesTwice(
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 7) Integer> depths) {
        List<Chapter> chapters = Chapter.of(tree(new ArrayDeque<>(depths), 0), e -> List.of());
        List<Chapter> all = chapters.stream().flatMap(Chapter::withAllUnder).toList();

        assertThat(all).hasSameSizeAs(depths);
        Set<String> numbers = new HashSet<>();
        int level = 1;
        for (Chapter chapter : all) {
            assertThat(numbers.add(chapter.number())).isTrue();
            assertThat(chapter.level()).isBetween(2, Math.min(level + 1, 6));
            level = chapter.level();
        }
    }

    private static List<Section> tree(Deque<Integer> depths, int above) {
        List<Section> sections = new ArrayList<>();
        while (!depths.isEmpty() && (above == 0 || depths.peek() > above)) {
            int depth = Math.max(depths.pop(), 1);
            sections.add(new Section("s", "S", depth, List.of(), tree(depths, depth)));
        }
        return sections;
    }

    private static List<Chapter> chapters(Section... sections) {
        return Chapter.of(List.of(sections), entries -> List.of()).stream()
                .flatMap(Chapter::withAllUnder)
                .toList();
    }

    private static Section section(String id, int level, Section... under) {
        return new Section(id, id, level, List.of(), List.of(under));
    }
}
