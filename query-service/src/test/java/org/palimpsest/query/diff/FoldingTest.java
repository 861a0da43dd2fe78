package org.palimpsest.query.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Which parts are shown around changes: written a letter each, those that are folded in brackets.
 */
class FoldingTest {

    /** A change is {@code x}, a heading {@code h}, one that changed {@code H}; the others stay. */
    @ParameterizedTest
    @CsvSource({
        "aaaa, (aaaa)",
        "a, (a)",
        "x, x",
        "axa, axa",
        "aaaxaaa, (aa)axa(aa)",
        "aaxaa, aaxaa",
        "xaaax, xaaax",
        "xaaaax, xa(aa)ax",
        "aahaaaxa, (aa)h(aa)axa",
        "hhaaax, hh(aa)ax",
        "aaaHa, (aa)aHa",
        "xx, xx",
    })
    void showTheLinesAroundAChangeAndTheHeadingAbove(String parts, String folded) {
        assertThat(fold(parts)).isEqualTo(folded);
    }

    private static String fold(String parts) {
        List<DiffRow> rows = parts.chars().mapToObj(FoldingTest::row).toList();
        return Folding.of(rows).stream()
                .map(
                        stretch ->
                                stretch.rows().stream()
                                        .map(DiffRow::label)
                                        .collect(
                                                Collectors.joining(
                                                        "",
                                                        stretch.folded() ? "(" : "",
                                                        stretch.folded() ? ")" : "")))
                .collect(Collectors.joining());
    }

    private static DiffRow row(int letter) {
        boolean heading = letter == 'h' || letter == 'H';
        return new DiffRow(
                heading ? DiffRow.Form.HEADING : DiffRow.Form.PARAGRAPH,
                heading ? 2 : 0,
                Character.toString(letter),
                letter == 'x' || letter == 'H' ? "Changed" : null,
                List.of(),
                List.of());
    }
}
