package org.palimpsest.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMergeTest {

    @ParameterizedTest(name = "{0} | {1} | {2} = {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a b c d     | a x c d     | a b c y       | a x c y
                    a b c       | x b c       | a y c         | x y c
                    a b c       | a x c       | a x c         | a x c
                    a b c d e   | a x c d e   | a x c d y     | a x c d y
                    a b         | a x b       | a y b         | a x y b
                    a b c d     | a x y d     | a x c d       | a x y d
                    a b c d     | a x y d     | a b y d       | a x y d
                    a b c d.    | a x y d.    | a x y z.      | a x y z.
                    a b c d     | a x y d     | w x c d       | w x y d
                    a b         | a x b       | a x b         | a x b
                    a           | x a         | y a           | x y a
                    a           | a x         | a y           | a x y
                    ''          | x           | y             | x y
                    a b c d     | a c d       | a b d         | a d
                    a b c       | a c         | a b           | a
                    a b c d e   | a d e       | a b e         | a e
                    a b c d e   | a e         | a b d e       | a e
                    a b c d     | a x b c d   | a c d         | a x c d
                    a b         | a b x       | a z           | a z x
                    'a b  c'    | a b c       | a c           | a c
                    """)
    void changesOfBothAreKept(String base, String theirs, String yours, String merged) {
        assertThat(TextMerge.merge(base, theirs, yours)).hasValue(merged);
    }

    @ParameterizedTest(name = "{0} | {1} | {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a b c       | a x c       | a y c
                    a b c d     | a x y d     | a b z d
                    a b c d     | a x y d     | a x z d
                    a b c d     | a x y v d   | a x c d
                    a b c d     | a d         | a x c d
                    a b c d     | a x c d     | a d
                    a b c d     | a b x c d   | a d
                    a           | ''          | x
                    'a   b'     | a b         | 'a  b'
                    """)
    void theSameWordsChangedToDifferentTextsAreLeftToTheEditor(
            String base, String theirs, String yours) {
        assertThat(TextMerge.merge(base, theirs, yours)).isEmpty();
    }

    @Property
    void whereTheyChangedNothingYoursStands(
            @ForAll("texts") String base, @ForAll("texts") String yours) {
        assertThat(TextMerge.merge(base, base, yours)).hasValue(yours);
    }

    @Property
    void whereYouChangedNothingTheirsStands(
            @ForAll("texts") String base, @ForAll("texts") String theirs) {
        assertThat(TextMerge.merge(base, theirs, base)).hasValue(theirs);
    }

    @Property
    void theSameChangeByBothCountsOnce(
            @ForAll("texts") String base, @ForAll("texts") String changed) {
        assertThat(TextMerge.merge(base, changed, changed)).hasValue(changed);
    }

    @Property
    void whoIsRefusedDoesNotDependOnWhoCameFirst(
            @ForAll("texts") String base,
            @ForAll("texts") String one,
            @ForAll("texts") String other) {
        assertThat(TextMerge.merge(base, one, other).isEmpty())
                .isEqualTo(TextMerge.merge(base, other, one).isEmpty());
    }

    @Property
    void changesApartAreBothMade(
            @ForAll("texts") String first,
            @ForAll("texts") String last,
            @ForAll("texts") String theirs,
            @ForAll("texts") String yours) {
        String base = first + " ‖ " + last;

        assertThat(TextMerge.merge(base, theirs + " ‖ " + last, first + " ‖ " + yours))
                .hasValue(theirs + " ‖ " + yours);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "c", "d", " ", " ", " ", "\n")
                .list()
                .ofMaxSize(16)
                .map(parts -> String.join("", parts));
    }
}
