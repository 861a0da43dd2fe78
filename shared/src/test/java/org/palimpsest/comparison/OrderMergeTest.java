package org.palimpsest.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class OrderMergeTest {

    @ParameterizedTest(name = "{0} | {1} | {2} = {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a b c   | a x b c   | a b y c   | a x b y c
                    a b     | a x b     | a y b     | a x y b
                    a b     | a x b     | a x b     | a x b
                    a b     | a p x q b | a r x s b | a p r x q s b
                    a b     | a x b     | a b x     | a b x
                    a b c   | a c       | a b       | a
                    a b c d | d a b c   | a c d     | d a c
                    a b c d | d a b c   | b a c d   | d b a c
                    a b c d | d a b c   | a d b c   | a d b c
                    a b c d | d a b c   | d a b c   | d a b c
                    a b c   | a c       | b a c     | a c
                    a b c   | a b x c   | b a c     | b x a c
                    ''      | x         | y         | x y
                    """)
    void theChangesOfBothAreMade(String base, String theirs, String yours, String merged) {
        assertThat(OrderMerge.merge(list(base), list(theirs), list(yours))).isEqualTo(list(merged));
    }

    @ParameterizedTest(name = "{0} | {1} | {2}, keeping {3} = {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a b c   | a c       | a b c     | b | a b c
                    a b c   | a b c     | a c       | b | a b c
                    a b c   | a c       | b a c     | b | b a c
                    a b c   | a c       | a c       | b | a b c
                    a b c d | a         | a d       | c | a c
                    """)
    void whatMustStayStays(String base, String theirs, String yours, String keep, String merged) {
        assertThat(OrderMerge.merge(list(base), list(theirs), list(yours), list(keep)::contains))
                .isEqualTo(list(merged));
    }

    @Test
    void anElementStandsOnce() {
        List<String> twice = list("a a");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrderMerge.merge(twice, List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrderMerge.merge(List.of(), twice, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrderMerge.merge(List.of(), List.of(), twice));
    }

    @Property
    void whereTheyChangedNothingYoursStands(
            @ForAll("orders") List<Integer> base, @ForAll("orders") List<Integer> yours) {
        assertThat(OrderMerge.merge(base, base, yours)).isEqualTo(yours);
    }

    @Property
    void whereYouChangedNothingTheirsStands(
            @ForAll("orders") List<Integer> base, @ForAll("orders") List<Integer> theirs) {
        assertThat(OrderMerge.merge(base, theirs, base)).isEqualTo(theirs);
    }

    @Property
    void theSameChangeByBothIsMadeOnce(
            @ForAll("orders") List<Integer> base, @ForAll("orders") List<Integer> changed) {
        assertThat(OrderMerge.merge(base, changed, changed)).isEqualTo(changed);
    }

    @Property
    void allThatWasAddedAndNothingThatWasRemovedIsThereOnce(
            @ForAll("orders") List<Integer> base,
            @ForAll("orders") List<Integer> theirs,
            @ForAll("orders") List<Integer> yours) {
        Set<Integer> expected = new HashSet<>(theirs);
        expected.addAll(yours);
        expected.removeIf(e -> base.contains(e) && !(theirs.contains(e) && yours.contains(e)));

        assertThat(OrderMerge.merge(base, theirs, yours))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property
    void whatBothLeftInOrderStaysInOrder(
            @ForAll("orders") List<Integer> base,
            @ForAll("orders") List<Integer> theirs,
            @ForAll("orders") List<Integer> yours) {
        List<Integer> merged = OrderMerge.merge(base, theirs, yours);

        List<Integer> unmoved =
                base.stream()
                        .filter(e -> !Reordering.of(base, theirs).placed(e))
                        .filter(e -> !Reordering.of(base, yours).placed(e))
                        .filter(merged::contains)
                        .toList();
        assertThat(merged.stream().filter(unmoved::contains)).containsExactlyElementsOf(unmoved);
    }

    @Property
    void whatIsKeptIsThereWhoeverRemovedIt(
            @ForAll("orders") List<Integer> base,
            @ForAll("orders") List<Integer> theirs,
            @ForAll("orders") List<Integer> yours,
            @ForAll("orders") List<Integer> keep) {
        List<Integer> kept = base.stream().filter(keep::contains).toList();

        assertThat(OrderMerge.merge(base, theirs, yours, keep::contains))
                .doesNotHaveDuplicates()
                .containsAll(kept);
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.integers().between(0, 11).list().uniqueElements().ofMaxSize(10);
    }

    private static List<String> list(String words) {
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(" "));
    }
}
