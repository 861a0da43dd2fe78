package org.palimpsest.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

/** What an editor is shown of a change: [went], {came}, and what stayed. */
class WordDiffTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock =
                    """
                    the same,the same,the same
                    "",all new,{all new}
                    all gone,"",[all gone]
                    a red fox,a grey fox,a [red]{grey} fox
                    a fox,a red fox,a {red }fox
                    a red fox,a fox,a [red ]fox
                    one two,one two three,one two{ three}
                    one two three,one two,one two[ three]
                    one two,zero one two,{zero }one two
                    a b c d,a x y d,a [b c]{x y} d
                    it rose by 5%,it rose by 6%,it rose by [5%]{6%}
                    two  spaces,two spaces,two[  ]{ }spaces
                    a-b,a - b,[a-b]{a - b}
                    one two three,three one two,{three }one two[ three]
                    """)
    void wordsThatChangedAreSeen(String before, String after, String expected) {
        assertThat(shown(before, after)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The A. The C.           | The A. The B. The C.    | The A. {The B. }The C.
                    The A. The B. The C.    | The A. The C.           | The A. [The B. ]The C.
                    The A. The C.           | The A. The C. The B.    | The A. The C.{ The B.}
                    The A.                  | The B. The A.           | {The B. }The A.
                    to A, to C and D        | to A, to B, to C and D  | to A, {to B, }to C and D
                    x to A to C y           | x to A to B to C y      | x to A to {B to }C y
                    """)
    void wholeSentencesComeAndGo(String before, String after, String expected) {
        assertThat(shown(before, after)).isEqualTo(expected);
    }

    @Test
    void wholeLinesComeAndGo() {
        assertThat(shown("x.\n* to A\n* to C", "x.\n* to A\n* to B\n* to C"))
                .isEqualTo("x.\n* to A\n{* to B\n}* to C");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    'a\tb', 'a\tb'
                    '\u00a0', ' '
                    """)
    void everyCharacterIsInOneRun(String before, String after) {
        theRunsAreTheTexts(before, after);
    }

    @Property
    void theRunsAreTheTexts(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Run> runs = WordDiff.between(before, after);

        assertThat(joined(runs, Op.INSERT)).isEqualTo(before);
        assertThat(joined(runs, Op.DELETE)).isEqualTo(after);
    }

    @Property
    void neighboursFaredDifferently(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Run> runs = WordDiff.between(before, after);

        for (int i = 1; i < runs.size(); i++) {
            assertThat(runs.get(i).op()).isNotEqualTo(runs.get(i - 1).op());
        }
    }

    @Property
    void asManyWordsStayAsCan(@ForAll("texts") String before, @ForAll("texts") String after) {
        long stayed =
                WordDiff.between(before, after).stream()
                        .filter(run -> run.op() == Op.EQUAL)
                        .mapToLong(run -> words(run.text()).size())
                        .sum();

        assertThat(stayed).isEqualTo(mostCommon(words(before), words(after)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "c", "de", " ", " ", "  ", "\n", "é")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static String shown(String before, String after) {
        return WordDiff.between(before, after).stream()
                .map(
                        run ->
                                switch (run.op()) {
                                    case EQUAL -> run.text();
                                    case INSERT -> "{" + run.text() + "}";
                                    case DELETE -> "[" + run.text() + "]";
                                })
                .collect(Collectors.joining());
    }

    private static String joined(List<Run> runs, Op without) {
        return runs.stream()
                .filter(run -> run.op() != without)
                .map(Run::text)
                .collect(Collectors.joining());
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    /** By the textbook's table. */
    private static int mostCommon(List<String> before, List<String> after) {
        int[][] most = new int[before.size() + 1][after.size() + 1];
        for (int i = 1; i <= before.size(); i++) {
            for (int j = 1; j <= after.size(); j++) {
                most[i][j] =
                        before.get(i - 1).equals(after.get(j - 1))
                                ? most[i - 1][j - 1] + 1
                                : Math.max(most[i - 1][j], most[i][j - 1]);
            }
        }
        return most[before.size()][after.size()];
    }
}
