package org.palimpsest.command.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palimpsest.command.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.command.Articles;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Facts;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.editing.Violation;
import org.palimpsest.command.mission.MissionCorrection;
import org.palimpsest.command.visit.VisitCorrection;
import org.palimpsest.command.visit.VisitPlaces;
import org.palimpsest.command.wording.FactWords;
import org.palimpsest.reading.EntryReader;
import org.palimpsest.source.SourcePrinter;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class CorrectFactTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private static final String TEXT =
            """
            = Ruritania–Sylvania relations =

            ==Trade==
            In 2019, trade totaled US$3.5 billion, carried by over 1,700 ships since 17 December 1996.

            ==High-level visits==
            ;High-level visits from Ruritania to Sylvania
            - King Rudolf (1961)
            - Mara Sapt (1998)

            ;High-level visits from Sylvania to Ruritania
            - Otto Weiss (2001)

            ==Treaties==
            - Trade Agreement (1949)

            ==Diplomatic missions==
            - Ruritania has an embassy in Castra.
            - Sylvania has consulates in Zenda and Hentzau.

            ==See also==
            - Castra incident
            """;

    private static Action correction(String id, String json) {
        FactWords words = new FactWords(Articles.FINDER);
        return CorrectionBody.of(JSON.readTree(json))
                .action(
                        id,
                        words,
                        new VisitCorrection(new VisitPlaces(Articles.FINDER), words),
                        new MissionCorrection(new EntryReader(Articles.FINDER), words));
    }

    private static String corrected(String wording, String json) {
        return Articles.after(TEXT, correction(Articles.fact(TEXT, wording), json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'visitor': 'Mara Sapt', 'dates': ['1998']} | /dates",
                "{'visitor': 'Otto Weiss', 'dates': ['2001'],"
                        + " 'from': 'Sylvania', 'to': 'Ruritania'} | /dates",
            })
    void aVisitThatIsRecordedAlreadyIsNotMadeTwice(String json, String pointer) {
        assertThatThrownBy(() -> corrected("King Rudolf (1961)", json.replace('\'', '"')))
                .isInstanceOfSatisfying(
                        Rejection.AgainstRule.class,
                        refusal ->
                                assertThat(refusal.violations())
                                        .extracting(Violation::pointer)
                                        .containsExactly(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "US$3.5 billion | {'value': 3600000000}                     | US$3.6 billion",
                "US$3.5 billion | {'value': 987000000}                      | US$987 million",
                "over 1,700     | {'value': 1800}                           | over 1,800",
                "over 1,700     | {'value': 1712, 'qualifier': 'exact'}     | 1,712",
                "2019           | {'date': '2021'}                          | 2021",
                "17 December 1996 | {'date': '1996-12'}                     | December 1996",
                "King Rudolf (1961) | {'dates': ['1961', '1970-03']}        | King Rudolf (1961,"
                        + " March 1970)",
                "King Rudolf (1961) | {'visitor': 'King Rudolf V'}          | King Rudolf V (1961)",
                "Trade Agreement (1949) | {'date': '1950-06'}     | Trade Agreement (June 1950)",
                "Trade Agreement (1949) | {'name': 'Trade Treaty'}          | Trade Treaty (1949)",
                "Zenda              | {'city': 'Strelsau'}                  | Strelsau",
                "Castra incident    | {'title': 'Castra, 1901'}             | Castra, 1901",
            })
    void aFactIsWordedLikeTheOneBeforeItAndNothingElseChanges(
            String before, String json, String after) {
        assertThat(corrected(before, json.replace('\'', '"')))
                .isEqualTo(TEXT.replace(before, after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tax Pact (1949)  | {'name': 'Oil Pact'} | a Tax Pact    | an Oil Pact",
                "Air Pact (1950)  | {'name': 'Tin Pact'} | an Air Pact   | a Tin Pact",
                "Air Pact (1950)  | {'name': 'UN Pact', 'date': '1952'} | an Air Pact (1950) | a UN"
                        + " Pact (1952)",
                "Fish Pact (1951) | {'name': 'Ice Pact'} | the Fish Pact | the Ice Pact",
                "Air Pact (1950)  | {'date': '1953'}     | (1950)        | (1953)",
            })
    void theArticleBeforeAnAgreementIsAsItsNewNameSounds(
            String wording, String json, String before, String after) {
        String text =
                """
                = Ruritania–Sylvania relations =

                ==Trade==
                They signed a Tax Pact (1949); an Air Pact (1950); and the Fish Pact (1951).
                """;
        Action action = correction(Articles.fact(text, wording), json.replace('\'', '"'));
        assertThat(Articles.after(text, action)).isEqualTo(text.replace(before, after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019       | {'date': '2019-05-03'} | In 2019,      | On 3 May 2019,",
                "2019       | {'date': '201X'}       | In 2019,      | In the 2010s,",
                "8%         | {'value': 7}           | an 8% rise    | a 7% rise",
            })
    void theWordsBeforeAFactGoByWhatItSays(String near, String json, String before, String after) {
        String text = TEXT.replace("since 17", "after an 8% rise since 17");
        String fact = Articles.fact(text, near);
        Draft decided = Articles.decided(text, correction(fact, json.replace('\'', '"')));
        assertThat(SourcePrinter.print(decided.article())).isEqualTo(text.replace(before, after));
        assertThat(decided.article().entryOfFact(fact)).isPresent();
        assertThat(decided.events()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'post': 'consulate-general'}                    | a consulate-general in Castra",
                "{'post': 'high commission', 'city': 'Port Royal'} | a high commission in Port"
                        + " Royal",
            })
    void aMissionsOtherPostIsSaidInTheEntryAroundItsCity(String json, String after) {
        assertThat(corrected("Castra", json.replace('\'', '"')))
                .isEqualTo(TEXT.replace("an embassy in Castra", after));
    }

    @Test
    void whereOneOfTwoMissionsHasAnotherPostTheOtherKeepsItsOwnAndItsIdentity() {
        Draft decided =
                Articles.decided(
                        TEXT, correction(Articles.fact(TEXT, "Zenda"), "{\"post\": \"embassy\"}"));
        assertThat(Facts.of(decided.article(), Mission.class))
                .contains(
                        new Mission("Sylvania", "Ruritania", "embassy", "Zenda"),
                        new Mission("Sylvania", "Ruritania", "consulate", "Hentzau"));
        assertThat(decided.article().entryOfFact(Articles.fact(TEXT, "Hentzau"))).isPresent();
        assertThat(decided.events())
                .extracting(event -> event.type())
                .containsExactly("mission-corrected");
    }

    @Test
    void aRedirectedVisitMovesToTheListOfItsDirection() {
        assertThat(corrected("Mara Sapt (1998)", "{\"from\": \"Sylvania\", \"to\": \"Ruritania\"}"))
                .isEqualTo(
                        TEXT.replace("- Mara Sapt (1998)\n", "")
                                .replace("- Otto", "- Mara Sapt (1998)\n- Otto"));
    }

    @Test
    void aVisitRedirectedOnlyByHalfGoesFromACountryToItself() {
        assertRefused("/to", () -> corrected("Mara Sapt (1998)", "{\"to\": \"Ruritania\"}"));
    }

    @Test
    void whatIsSaidAlreadyChangesNothing() {
        assertThat(
                        Articles.decided(
                                        TEXT,
                                        correction(
                                                Articles.fact(TEXT, "over 1,700"),
                                                "{\"value\": 1700.0, \"qualifier\": \"over\"}"))
                                .events())
                .isEmpty();
    }

    @Test
    void aFactTakesTheFieldsOfItsKindAlone() {
        assertRefused("/date", () -> corrected("over 1,700", "{\"date\": \"1999\"}"));
        assertRefused("/value", () -> corrected("2019", "{\"value\": 1999}"));
        assertRefused("/post", () -> corrected("2019", "{\"post\": \"embassy\"}"));
        assertRefused("/name", () -> corrected("Castra", "{\"name\": \"Zenda\"}"));
        assertRefused("/post", () -> corrected("Castra incident", "{\"post\": \"embassy\"}"));
        assertRefused(
                "/title", () -> corrected("Trade Agreement (1949)", "{\"title\": \"Zenda\"}"));
        assertRefused(
                "/qualifier", () -> corrected("King Rudolf (1961)", "{\"qualifier\": \"about\"}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "over 1,700 | {'value': 'many'}          | /value",
                "over 1,700 | {'value': null}            | /value",
                "over 1,700 | {'value': 1e30}            | /value",
                "over 1,700 | {'value': 1e1000000000}    | /value",
                "over 1,700 | {'value': 1e-31}           | /value",
                "over 1,700 | {'qualifier': 'perhaps'}   | /qualifier",
                "2019       | {'date': '2019-02-30'}     | /date",
                "2019       | {'date': 'yesterday'}      | /date",
                "King Rudolf (1961) | {'dates': []}      | /dates",
                "King Rudolf (1961) | {'dates': ['1961', '1961-13']} | /dates/1",
                "King Rudolf (1961) | {'visitor': ' '}   | /visitor",
                "King Rudolf (1961) | {'from': 'Graustark'} | /from",
                "Trade Agreement (1949) | {'name': ' '} | /name",
                "Trade Agreement (1949) | {'name': 'A, signed'} | /name",
                "Castra             | {'post': 'fort'}   | /post",
                "Castra             | {'city': ''}       | /city",
                "Castra             | {'city': 'x.'}     | /city",
                "Castra incident    | {'title': ' '}     | /title",
            })
    void whatTheFieldCannotSayIsRefusedThere(String fact, String json, String pointer) {
        assertRefused(pointer, () -> corrected(fact, json.replace('\'', '"')));
    }

    @Test
    void aFactThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> Articles.after(TEXT, correction("f99", "{\"value\": 1}")))
                .isInstanceOf(Rejection.NotThere.class)
                .hasMessageContaining("f99");
    }
}
