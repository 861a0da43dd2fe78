package org.palimpsest.command.infobox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.command.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.command.Articles;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.reading.EntryReader;
import org.palimpsest.reading.Rereading;

class SetFieldTest {

    private static final String TEXT =
            """
            = Ruritania–Sylvania relations =

            Infobox
            - Party1: Ruritania
            - Map :  old.png
            - Map: new.png
            - Envoy:

            They are neighbours.
            """;

    private static final String BARE =
            """
            = Ruritania–Sylvania relations =
            - Two states: neighbours.
            """;

    private static SetField field(String key, String value) {
        return new SetField(new Rereading(new EntryReader(Articles.FINDER)), key, value);
    }

    private static String after(String text, String key, String value) {
        return Articles.after(text, field(key, value));
    }

    @Test
    void aFieldTakesAnotherValueAndKeepsTheBytesAroundIt() {
        assertThat(after(TEXT, "Party1", " Grand Duchy: Ruritania "))
                .isEqualTo(TEXT.replace("Party1: R", "Party1: Grand Duchy: R"));
    }

    @Test
    void ofAKeyThatStandsTwiceTheFirstIsSet() {
        assertThat(after(TEXT, "Map", "map.png")).isEqualTo(TEXT.replace("old.png", "map.png"));
    }

    @Test
    void aFieldWithoutAValueGetsOne() {
        assertThat(after(TEXT, "Envoy", "Jo")).isEqualTo(TEXT.replace("Envoy:", "Envoy: Jo"));
    }

    @Test
    void aNewFieldComesLast() {
        assertThat(after(TEXT, "Party2", "Sylvania"))
                .isEqualTo(TEXT.replace("Envoy:\n", "Envoy:\n- Party2: Sylvania\n"));
    }

    @Test
    void whereThereIsNoInfoboxOneIsMadeBehindTheTitle() {
        assertThat(after(BARE, "Party1", "Ruritania"))
                .isEqualTo(
                        BARE.replace(" =\n- Two", " =\n\nInfobox\n- Party1: Ruritania\n\n- Two"));
        assertThat(after("= Zenda =\n", "Towers", "12"))
                .isEqualTo("= Zenda =\n\nInfobox\n- Towers: 12\n");
    }

    @Test
    void anInfoboxStandsInTheLeadAlsoWhereTheTitleDoesNot() {
        assertThat(after("== History ==\n= Zenda =\n", "Towers", "12"))
                .isEqualTo("Infobox\n- Towers: 12\n\n== History ==\n= Zenda =\n");
    }

    @Test
    void theSameValueAgainIsNoChange() {
        assertThat(Articles.decided(TEXT, field("Party1", " Ruritania ")).events()).isEmpty();
    }

    @Test
    void visitsGoBetweenTheCountriesThatTheInfoboxNames() {
        String text =
                """
                = A meeting of minds =

                Infobox
                - Party1: Ruritania
                - Party2: Atlantis

                ==Visits==
                ;From Ruritania to Sylvania
                - Jo (1962)
                """;
        Draft decided = Articles.decided(text, field("Party2", "Sylvania"));
        assertThat(decided.events())
                .extracting(EditorialEvent::type)
                .containsExactly("infobox-field-set", "visit-corrected");
        Visit visit =
                (Visit)
                        decided.article()
                                .entries()
                                .getLast()
                                .entry()
                                .facts()
                                .findFirst()
                                .orElseThrow()
                                .value();
        assertThat(visit.to()).isEqualTo("Sylvania");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " Party3", "Party3 ", "Par:ty", "Par\nty", "Par\u0000ty"})
    void aKeyThatWouldNotReadBackIsRefused(String key) {
        assertRefused("/key", () -> after(TEXT, key, "x"));
    }

    @Test
    void aKeyHasAtMost200Characters() {
        after(TEXT, "k".repeat(200), "x");
        assertRefused("/key", () -> after(TEXT, "k".repeat(201), "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines", "a\rb", "a\u0000b"})
    void aValueThatIsNoLineIsRefused(String value) {
        assertRefused("/value", () -> after(TEXT, "Party1", value));
    }

    @ParameterizedTest
    @CsvSource({"10000, true", "10001, false"})
    void aValueHasAtMost10000Characters(int length, boolean allowed) {
        String value = "😀".repeat(length);
        if (allowed) {
            assertThat(after(TEXT, "Party1", value)).contains(value);
        } else {
            assertRefused("/value", () -> after(TEXT, "Party1", value));
        }
    }
}
