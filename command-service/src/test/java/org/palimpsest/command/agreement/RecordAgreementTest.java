package org.palimpsest.command.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.command.Articles.after;
import static org.palimpsest.command.Articles.decided;
import static org.palimpsest.command.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.command.Articles;
import org.palimpsest.command.editing.Facts;
import org.palimpsest.command.wording.FactWords;

class RecordAgreementTest {

    private static final String LISTED =
            """
            = Ruritania–Sylvania relations =

            ==Treaties==
            The two have signed these:

            - Trade Agreement (1949)
            - Agreement on Visas (1971)

            ==Trade==
            It grew.
            """;

    private static RecordAgreement agreement(String name, String date) {
        return in(null, name, date);
    }

    private static RecordAgreement in(@Nullable String section, String name, String date) {
        return new RecordAgreement(
                Articles.FINDER, new FactWords(Articles.FINDER), name, Edtf.parse(date), section);
    }

    @Test
    void anAgreementStandsInItsPlaceByDate() {
        assertThat(after(LISTED, agreement("Cultural Agreement", "1960-05-03")))
                .isEqualTo(
                        LISTED.replace(
                                "- Agreement on Visas",
                                "- Cultural Agreement (3 May 1960)\n- Agreement on Visas"));
    }

    @Test
    void theEarliestStandsFirstInTheListAndBehindTheProseAboveIt() {
        assertThat(after(LISTED, agreement("Treaty of Peace", "1901")))
                .isEqualTo(LISTED.replace("- Trade", "- Treaty of Peace (1901)\n- Trade"));
    }

    @Test
    void theLatestStandsLast() {
        assertThat(after(LISTED, agreement("Extradition Treaty", "2020")))
                .isEqualTo(LISTED.replace("(1971)\n", "(1971)\n- Extradition Treaty (2020)\n"));
    }

    @Test
    void itIsAFactOfItsOwnThatReadsBack() {
        assertThat(
                        Facts.of(
                                decided(LISTED, agreement("Extradition Treaty", "2020")).article(),
                                Agreement.class))
                .containsExactlyElementsOf(
                        Facts.of(
                                        Articles.of(
                                                after(
                                                        LISTED,
                                                        agreement("Extradition Treaty", "2020"))),
                                        Agreement.class)
                                .toList())
                .contains(new Agreement("Extradition Treaty", Edtf.parse("2020")));
    }

    @Test
    void whereAgreementsAreOnlyToldInProseItStandsBehindThat() {
        String text =
                """
                = Ruritania–Sylvania relations =

                ==Relations==
                They signed a Trade Agreement (1949); and an Agreement on Visas (1971).

                ==Trade==
                It grew.
                """;
        assertThat(after(text, agreement("Cultural Agreement", "1960")))
                .isEqualTo(text.replace("(1971).\n", "(1971).\n\n- Cultural Agreement (1960)\n"));
    }

    @Test
    void whereThereAreNoneASectionIsMade() {
        String text =
                """
                = Ruritania–Sylvania relations =

                == Trade ==
                It grew.
                """;
        assertThat(after(text, agreement("Cultural Agreement", "1960")))
                .isEqualTo(text + "\n== Bilateral agreements ==\n- Cultural Agreement (1960)\n");
        assertThat(decided(text, agreement("Cultural Agreement", "1960")).events())
                .extracting(event -> event.type())
                .containsExactly("section-added", "agreement-recorded");
    }

    @Test
    void aNamedSectionTakesItWhateverStandsThere() {
        assertThat(after(LISTED, in("trade", "Cultural Agreement", "1960")))
                .isEqualTo(LISTED + "\n- Cultural Agreement (1960)\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Agreement on Visas   | 1971  | /name",
                "agreement on VISAS   | 1971  | /name",
                "' '                  | 1971  | /name",
                "the Cultural Treaty  | 1971  | /name",
                "Treaty, signed twice | 1971  | /name",
            })
    void whatIsNoNewAgreementOrWouldReadBackAsAnotherIsRefused(
            String name, String date, String pointer) {
        assertRefused(pointer, () -> after(LISTED, agreement(name, date)));
    }

    @Test
    void aNameIsOneLine() {
        assertRefused("/name", () -> after(LISTED, agreement("A\nTreaty", "1971")));
        assertRefused("/name", () -> after(LISTED, agreement("A \u0007 Treaty", "1971")));
        assertRefused("/name", () -> after(LISTED, agreement("x".repeat(2000), "1971")));
    }

    @Test
    void theSameNameOfAnotherDateIsAnotherAgreement() {
        assertThat(after(LISTED, agreement("Agreement on Visas", "1972")))
                .isEqualTo(LISTED.replace("(1971)\n", "(1971)\n- Agreement on Visas (1972)\n"));
    }

    @Test
    void aSectionThatIsNotThereIsRefused() {
        assertRefused("/section", () -> after(LISTED, in("nowhere", "Treaty", "1971")));
    }
}
