package org.palimpsest.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Lines are written with / between them; a heading begins with =. */
class LinePairsTest {

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a / b / c       | a / b / c         | 0 1 2
                    a / b / c       | a / c             | 0 2
                    a / c           | a / b / c         | 0 - 1
                    a / b / c / d   | d / a / b / c     | 3 0 1 2
                    a / a / a       | a / a             | 0 1
                    a / a           | a / a / a         | 0 1 -
                    a / x / b       | x / a / b / x     | - 0 2 1
                    = a / b         | a / = b           | - -
                    """)
    void whatStandsVerbatimIsTheSameLine(String before, String after, String pairs) {
        assertThat(pairs(before, after)).isEqualTo(pairs);
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    President Ana Ruiz (2016)               | President Ana Ruiz (2016, 2018)       | 0
                    Trade: 5                                | Trade: 6                              | 0
                    Peru (2016)                             | Peru (2017)                           | 0
                    Fisheries                               | Inland fisheries                      | 0
                    Ships sailed.                           | Ships sailed. They carried tin and wool to the islands. | 0
                    Both towns signed a charter in spring.  | Both towns signed a treaty in autumn. | 0
                    Both towns signed a charter in spring.  | The museum shows old maps of the bay. | -
                    Lima                                    | Quito                                 | -
                    The river was bridged in 1900 by a firm. | In 1900 a firm built a railway here. | 0
                    """)
    void aLineThatWasRewordedIsStillThatLine(String before, String after, String pairs) {
        assertThat(pairs(before, after)).isEqualTo(pairs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The harbour was dug by hand. It took nine years and two hundred workers. | The harbour was dug by hand. / It took nine years and two hundred workers. | - 0
                    The harbour was dug by hand over nine long years. It leaks. | The harbour was dug by hand over nine long years. / It leaks. | 0 -
                    """)
    void aLineCutInTwoIsTheLongerPart(String before, String after, String pairs) {
        assertThat(pairs(before, after)).isEqualTo(pairs);
    }

    @Test
    void amongTemplatesEachIsTheMostAlike() {
        assertThat(
                        pairs(
                                "King Olaf (1990) / Queen Ida (1995) / King Karl (2001)",
                                "King Olaf (1991) / Queen Eva (1993) / Queen Ida (1996)"
                                        + " / King Karl (2001, 2003)"))
                .isEqualTo("0 - 1 2");
    }

    @Test
    void whatWasRewordedAndChangedPlacesIsFound() {
        assertThat(
                        pairs(
                                "Sheep graze on the northern hills all year / Boats bring salt from"
                                        + " the southern coast",
                                "Boats bring salt from the western coast / Sheep graze on the"
                                        + " northern hills all summer"))
                .isEqualTo("1 0");
    }

    @Test
    void whatMovedFarAndWasRewordedIsFound() {
        String moved = "The envoy of the coastal league opened a school in the old customs house";
        assertThat(
                        pairs(
                                moved + " in 1911 / one / two / three",
                                "one / two / three / " + moved + " in 1912"))
                .isEqualTo("1 2 3 0");
    }

    @Test
    void whatIsOnlyAlikeDoesNotMoveFar() {
        assertThat(
                        pairs(
                                "The league opened a school in 1911 / one / two",
                                "one / two / The league opened a port in 1936"))
                .isEqualTo("1 2 -");
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    = Trade / x             | = Trade and investment / x        | 0 1
                    = Trade / x             | = Commerce / x                    | 0 1
                    a / = Trade / x         | a / = Commerce / y / x            | 0 1 - 2
                    = Trade / = Ships / x   | = Commerce / = Vessels / x        | 0 1 2
                    = Trade / = Ships / x   | = Commerce / = Ships / x          | 0 1 2
                    = Trade / x / = End     | = Culture / y / = End             | - - 2
                    = Trade / = End         | = Culture / = End                 | 0 1
                    = Trade / x             | = Culture / y / = Trade / x       | - - 0 1
                    = Trade / x / = End / z | = End / z / = Commerce / x        | 2 3 0 1
                    """)
    void aHeadingIsKnownByWhatStandsUnderIt(String before, String after, String pairs) {
        assertThat(pairs(before, after)).isEqualTo(pairs);
    }

    @Test
    void scriptsWithoutSpacesAreComparedToo() {
        assertThat(pairs("日本国大使館開設", "日本国大使館閉鎖")).isEqualTo("0");
    }

    @Property
    void pairsGoBothWaysAndStayInTheirGroup(
            @ForAll("documents") List<Line> before, @ForAll("documents") List<Line> after) {
        LinePairs pairs = LinePairs.of(before, after);

        for (int i = 0; i < after.size(); i++) {
            if (pairs.before(i) >= 0) {
                assertThat(pairs.after(pairs.before(i))).isEqualTo(i);
                assertThat(before.get(pairs.before(i)).group()).isEqualTo(after.get(i).group());
            }
        }
        for (int i = 0; i < before.size(); i++) {
            if (pairs.after(i) >= 0) {
                assertThat(pairs.before(pairs.after(i))).isEqualTo(i);
            }
        }
    }

    @Property
    void aDocumentIsItself(@ForAll("documents") List<Line> document) {
        LinePairs pairs = LinePairs.of(document, document);

        assertThat(IntStream.range(0, document.size()).map(pairs::before))
                .containsExactlyElementsOf(IntStream.range(0, document.size()).boxed().toList());
    }

    @Property
    void noLineThatStandsInBothIsUnpairedInBoth(
            @ForAll("documents") List<Line> before, @ForAll("documents") List<Line> after) {
        LinePairs pairs = LinePairs.of(before, after);

        List<Line> gone =
                IntStream.range(0, before.size())
                        .filter(i -> pairs.after(i) < 0)
                        .mapToObj(before::get)
                        .toList();
        List<Line> come =
                IntStream.range(0, after.size())
                        .filter(i -> pairs.before(i) < 0)
                        .mapToObj(after::get)
                        .toList();
        assertThat(gone).doesNotContainAnyElementsOf(come.isEmpty() ? List.of(NOWHERE) : come);
    }

    private static final Line NOWHERE = new Line("", "");

    @Provide
    Arbitrary<List<Line>> documents() {
        Arbitrary<String> texts =
                Arbitraries.of("red", "green", "blue", "of", "1990", "1991", "-")
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .map(words -> String.join(" ", words));
        return Combinators.combine(Arbitraries.of("entry", "entry", Line.HEADING), texts)
                .as(Line::new)
                .list()
                .ofMaxSize(12);
    }

    private static String pairs(String before, String after) {
        List<Line> later = lines(after);
        LinePairs pairs = LinePairs.of(lines(before), later);
        return String.join(
                " ",
                IntStream.range(0, later.size())
                        .mapToObj(pairs::before)
                        .map(i -> i < 0 ? "-" : i.toString())
                        .toList());
    }

    private static List<Line> lines(String document) {
        return Arrays.stream(document.split(" / "))
                .map(
                        line ->
                                line.startsWith("= ")
                                        ? new Line(Line.HEADING, line.substring(2))
                                        : new Line("entry", line))
                .toList();
    }
}
