package org.palimpsest.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was taken apart is printed as it came, byte for byte. */
class SourceRoundTripTest {

    @Property
    void documentsComeBack(@ForAll("documents") String text) {
        assertThat(SourcePrinter.print(SourceParser.parse(text))).isEqualTo(text);
    }

    @Property
    void anyTextComesBack(@ForAll String text) {
        assertThat(SourcePrinter.print(SourceParser.parse(text))).isEqualTo(text);
    }

    @Property
    void aTextIsTakenApartTheSameAgain(@ForAll("documents") String text) {
        SourceText source = SourceParser.parse(text);

        assertThat(SourceParser.parse(SourcePrinter.print(source))).isEqualTo(source);
    }

    @Property
    void aLineSaysSomethingAndHasNoWhiteSpaceAtItsEnds(@ForAll("documents") String text) {
        assertThat(SourceParser.parse(text).lines())
                .allSatisfy(
                        line ->
                                assertThat(line.text())
                                        .isNotEmpty()
                                        .isEqualTo(line.text().strip()));
    }

    @Provide
    Arbitrary<String> documents() {
        return SourceDocuments.any();
    }
}
