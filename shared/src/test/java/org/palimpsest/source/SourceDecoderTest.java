package org.palimpsest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

class SourceDecoderTest {

    private static String decoded(String text) {
        return SourceDecoder.decode(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "= Japan =\n", "Shinzō Abe\t서울 \uD83D\uDC1F", "a\u00A0b\u2028c"})
    void givesWellFormedTextAsItIs(String text) {
        assertThat(decoded(text)).isEqualTo(text);
    }

    @Test
    void dropsAByteOrderMarkAtTheTopOnly() {
        assertThat(decoded("\uFEFF= Japan =")).isEqualTo("= Japan =");
        assertThat(decoded("= Japan\uFEFF =")).isEqualTo("= Japan\uFEFF =");
    }

    @Test
    void turnsCrLfIntoLf() {
        assertThat(decoded("= Japan =\r\n\r\nTrade.\r\n")).isEqualTo("= Japan =\n\nTrade.\n");
    }

    @ParameterizedTest
    @CsvSource({"0,U+0000", "7,U+0007", "11,U+000B", "13,U+000D", "127,U+007F", "133,U+0085"})
    void refusesControlCharacters(int character, String named) {
        assertThatThrownBy(() -> decoded("= Japan =\nTrade" + (char) character + " grew"))
                .isInstanceOf(MalformedSourceException.class)
                .hasMessage("Line 2 holds the control character %s.", named);
    }

    @Test
    void refusesACrThatStandsBeforeACrLf() {
        assertThatThrownBy(() -> decoded("Trade\r\r\n"))
                .isInstanceOf(MalformedSourceException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ff",
                "c3",
                "c328",
                "c080",
                "e28028",
                "eda080",
                "f4908080",
                "80",
                "fffe4100"
            })
    void refusesWhatIsNotUtf8(String hex) {
        assertThatThrownBy(() -> SourceDecoder.decode(HexFormat.of().parseHex(hex)))
                .isInstanceOf(MalformedSourceException.class)
                .hasMessage("The text is not UTF-8.");
    }
}
