package org.palimpsest.query.diff;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Place;
import org.palimpsest.comparison.Op;
import org.palimpsest.comparison.Run;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What holds of the differences between any two articles. */
class DiffProperties {

    @Provide
    Arbitrary<Tuple.Tuple2<String, String>> pairs() {
        return Pages.pairs();
    }

    @Property(tries = 3000)
    void appliedToTheOneTheyGiveTheOther(@ForAll("pairs") Tuple.Tuple2<String, String> pair) {
        Article from = Page.of(pair.get1());
        Article to = Page.of(pair.get2());

        assertThat(Applied.of(from).apply(Diff.between(from, to))).isEqualTo(Applied.of(to));
        assertThat(Applied.of(to).apply(Diff.between(to, from))).isEqualTo(Applied.of(from));
    }

    @Property(tries = 1000)
    void wordsAreTheTextsToTheCharacter(@ForAll("pairs") Tuple.Tuple2<String, String> pair) {
        for (Difference difference : between(pair.get1(), pair.get2())) {
            assertThat(without(difference.words(), Op.INSERT)).isEqualTo(text(difference.before()));
            assertThat(without(difference.words(), Op.DELETE)).isEqualTo(text(difference.after()));
        }
    }

    @Property(tries = 1000)
    void noneIsThereThatChangesNothing(@ForAll("pairs") Tuple.Tuple2<String, String> pair) {
        assertThat(between(pair.get1(), pair.get2()))
                .allMatch(one -> movedAlong(one) || !Objects.equals(one.before(), one.after()))
                .doesNotHaveDuplicates();
        assertThat(between(pair.get1(), pair.get1())).isEmpty();
    }

    @Property(tries = 1000)
    void whatComesOneWayGoesTheOther(@ForAll("pairs") Tuple.Tuple2<String, String> pair) {
        List<Difference> there = between(pair.get1(), pair.get2());
        List<Difference> back = between(pair.get2(), pair.get1());

        assertThat(parts(back, Difference.Kind.REMOVED))
                .containsExactlyInAnyOrderElementsOf(parts(there, Difference.Kind.ADDED));
        assertThat(parts(back, Difference.Kind.ADDED))
                .containsExactlyInAnyOrderElementsOf(parts(there, Difference.Kind.REMOVED));
        assertThat(texts(back, Difference.Kind.CHANGED))
                .containsExactlyInAnyOrderElementsOf(
                        texts(there, Difference.Kind.CHANGED).stream()
                                .map(change -> Tuple.of(change.get2(), change.get1()))
                                .toList());
    }

    /** What moved with the one before it stands behind the same one as before. */
    private static boolean movedAlong(Difference difference) {
        return difference.kind() == Difference.Kind.MOVED
                && switch (difference.after()) {
                    case Part.Field field -> field.after() != null;
                    case Part.Heading heading -> heading.after() != null;
                    case Part.Line line -> line.after() != null;
                    case null, default -> false;
                };
    }

    private static List<Difference> between(String from, String to) {
        return Diff.between(Page.of(from), Page.of(to));
    }

    private static List<Place> parts(List<Difference> differences, Difference.Kind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .map(Difference::place)
                .toList();
    }

    private static List<Tuple.Tuple2<String, String>> texts(
            List<Difference> differences, Difference.Kind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .map(one -> Tuple.of(text(one.before()), text(one.after())))
                .toList();
    }

    private static String text(@Nullable Part part) {
        return part == null ? "" : part.text();
    }

    private static String without(List<Run> words, Op op) {
        return words.stream()
                .filter(run -> run.op() != op)
                .map(Run::text)
                .collect(Collectors.joining());
    }
}
