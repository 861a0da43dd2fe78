package org.palimpsest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceParserTest {

    private static String forms(String text) {
        return SourceParser.parse(text).lines().stream()
                .map(line -> line.form() + " " + line.text())
                .reduce((above, below) -> above + "\n" + below)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "= Japan =|TITLE|Japan",
                "=Japan=|TITLE|Japan",
                "=  Japan = Peru  =|TITLE|Japan = Peru",
                "==Trade==|HEADING|Trade",
                "== Trade ==|HEADING|Trade",
                "== Trade ==  |HEADING|Trade",
                "======Tuna======|HEADING|Tuna",
                "=======Tuna=======|PARAGRAPH|=======Tuna=======",
                "===Trade==|PARAGRAPH|===Trade==",
                "==Trade|PARAGRAPH|==Trade",
                "Trade==|PARAGRAPH|Trade==",
                "====|PARAGRAPH|====",
                "== ==|PARAGRAPH|== ==",
                " ==Trade==|PARAGRAPH|==Trade==",
                ";From Japan to Peru|TERM|From Japan to Peru",
                "; From Japan|TERM|From Japan",
                ";|PARAGRAPH|;",
                " ;From Japan|PARAGRAPH|;From Japan",
                "- Tuna|BULLET|Tuna",
                "-   Tuna|BULLET|Tuna",
                "-Tuna|PARAGRAPH|-Tuna",
                "- |PARAGRAPH|-",
                "* Tuna|PARAGRAPH|* Tuna",
                "- Key: value|BULLET|Key: value",
                "Trade grew.|PARAGRAPH|Trade grew.",
                "  Trade grew. |PARAGRAPH|Trade grew."
            })
    void takesALineByItsSigns(String text, Form form, String says) {
        assertThat(SourceParser.parse(text).lines())
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.form()).isEqualTo(form);
                            assertThat(line.text()).isEqualTo(says);
                        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void countsAHeadingsSigns(int level) {
        String signs = "=".repeat(level);

        assertThat(SourceParser.parse(signs + " Trade " + signs).lines().getFirst().level())
                .isEqualTo(level);
    }

    @Test
    void takesOnlyTheFirstTitleAsOne() {
        assertThat(forms("== Early ==\n= Japan =\n= Peru ="))
                .isEqualTo("HEADING Early\nTITLE Japan\nPARAGRAPH = Peru =");
        assertThat(SourceParser.parse("= Japan =\n= Peru =").title()).contains("Japan");
        assertThat(SourceParser.parse("Japan").title()).isEmpty();
    }

    @Test
    void takesAnInfoboxWithTheFieldsDirectlyBehindIt() {
        assertThat(forms("= T =\nInfobox\n- Party1: Japan\n-  Party2 :Peru\n- Since:"))
                .isEqualTo(
                        "TITLE T\nINFOBOX Infobox\nFIELD Party1: Japan\nFIELD Party2 :Peru\nFIELD"
                                + " Since:");
    }

    @Test
    void endsAnInfoboxAtABlankLine() {
        assertThat(forms("Infobox\n- Party1: Japan\n\n- Party2: Peru"))
                .isEqualTo("INFOBOX Infobox\nFIELD Party1: Japan\nBULLET Party2: Peru");
        assertThat(forms("Infobox\n  \n- Party1: Japan"))
                .isEqualTo("INFOBOX Infobox\nBULLET Party1: Japan");
    }

    @Test
    void endsAnInfoboxAtALineThatIsNoField() {
        assertThat(forms("Infobox\n- Party1: Japan\n- Peru\n- Party2: Peru"))
                .isEqualTo(
                        "INFOBOX Infobox\nFIELD Party1: Japan\nBULLET Peru\nBULLET Party2: Peru");
        assertThat(forms("Infobox\n- : Japan")).isEqualTo("INFOBOX Infobox\nBULLET : Japan");
    }

    @Test
    void takesOnlyTheFirstInfoboxBeforeTheFirstHeadingAsOne() {
        assertThat(forms("Infobox\nInfobox\n- Party1: Japan"))
                .isEqualTo("INFOBOX Infobox\nPARAGRAPH Infobox\nBULLET Party1: Japan");
        assertThat(forms("== Trade ==\nInfobox\n- Party1: Japan"))
                .isEqualTo("HEADING Trade\nPARAGRAPH Infobox\nBULLET Party1: Japan");
        assertThat(forms("Infobox of Japan")).isEqualTo("PARAGRAPH Infobox of Japan");
    }

    @Test
    void keepsTheBytesAroundALineInItsFrame() {
        SourceText source = SourceParser.parse("\n \n==  Trade == \n\t\n- Tuna  \n \n\n");

        assertThat(source.lines())
                .extracting(
                        line -> line.frame().gap(),
                        line -> line.frame().open(),
                        line -> line.frame().close())
                .containsExactly(tuple("\n \n", "==  ", " == "), tuple("\n\t\n", "- ", "  "));
        assertThat(source.epilogue()).isEqualTo("\n \n\n");
    }

    @Test
    void takesATextWithoutAFinalLineEnd() {
        assertThat(SourceParser.parse("Trade grew.").epilogue()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", " \n\t\n "})
    void findsNoLineInATextOfBlanks(String blanks) {
        SourceText source = SourceParser.parse(blanks);

        assertThat(source.lines()).isEmpty();
        assertThat(source.epilogue()).isEqualTo(blanks);
    }

    @Test
    void endsALineAtLineFeedsOnly() {
        assertThat(SourceParser.parse("one\u2028two\u2029three\u000Bfour").lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trade grew.|PARAGRAPH",
                "- Tuna|BULLET",
                ";Tuna|TERM",
                "==Tuna==|HEADING",
                "=Tuna=|TITLE"
            })
    void tellsHowALineWouldBeReadByItself(String line, Form form) {
        assertThat(SourceParser.formOf(line)).isEqualTo(form);
    }
}
