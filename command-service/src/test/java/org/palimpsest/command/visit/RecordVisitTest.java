package org.palimpsest.command.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.command.Articles.after;
import static org.palimpsest.command.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.command.Articles;
import org.palimpsest.command.wording.FactWords;

import java.util.stream.Stream;

class RecordVisitTest {

    private static final String LISTED =
            """
            = Ruritania–Sylvania relations =

            ==High-level visits==
            ;High-level visits from Ruritania to Sylvania
            - King Rudolf (1961)
            - Chancellor Mara Sapt (1998, 2004)

            ;High-level visits from Sylvania to Ruritania
            - President Otto Weiss (2001)

            ==See also==
            - Foreign relations of Sylvania
            """;

    private static RecordVisit visit(String visitor, String from, String to, String... dates) {
        return in(null, visitor, from, to, dates);
    }

    private static RecordVisit in(
            @Nullable String section, String visitor, String from, String to, String... dates) {
        return new RecordVisit(
                new VisitPlaces(Articles.FINDER),
                new FactWords(Articles.FINDER),
                visitor,
                from,
                to,
                Stream.of(dates).map(Edtf::parse).toList(),
                section);
    }

    @Test
    void aNewVisitorsBulletStandsInItsPlaceByDate() {
        assertThat(after(LISTED, visit("Queen Flavia", "Ruritania", "Sylvania", "1975-06")))
                .isEqualTo(
                        LISTED.replace("- Chancellor", "- Queen Flavia (June 1975)\n- Chancellor"));
    }

    @Test
    void theEarliestVisitStandsRightBehindTheTermLine() {
        assertThat(after(LISTED, visit("Queen Flavia", "Ruritania", "Sylvania", "1950")))
                .isEqualTo(LISTED.replace("- King", "- Queen Flavia (1950)\n- King"));
    }

    @Test
    void theLatestVisitStandsLastAndTheBlankLineBehindItStays() {
        assertThat(after(LISTED, visit("Minister Jo Tarl", "sylvania", "RURITANIA", "2024-11-05")))
                .isEqualTo(
                        LISTED.replace(
                                "Weiss (2001)\n",
                                "Weiss (2001)\n- Minister Jo Tarl (5 November 2024)\n"));
    }

    @Test
    void aSecondVisitJoinsTheBullet() {
        assertThat(after(LISTED, visit("Chancellor Mara Sapt", "Ruritania", "Sylvania", "2001")))
                .isEqualTo(LISTED.replace("(1998, 2004)", "(1998, 2001, 2004)"));
    }

    @Test
    void theOtherDirectionDoesNotJoin() {
        assertThat(after(LISTED, visit("King Rudolf", "Sylvania", "Ruritania", "2005")))
                .isEqualTo(
                        LISTED.replace("Weiss (2001)\n", "Weiss (2001)\n- King Rudolf (2005)\n"));
    }

    @Test
    void whatIsRecordedAlreadyIsRefusedWhereTheDateStands() {
        assertRefused(
                "/dates/1",
                () -> after(LISTED, visit("King Rudolf", "Ruritania", "Sylvania", "1962", "1961")));
    }

    @Test
    void aDateGivenTwiceIsRefused() {
        assertRefused(
                "/dates/1",
                () -> after(LISTED, visit("Jo Tarl", "Ruritania", "Sylvania", "1962", "1962")));
    }

    @Test
    void aVisitNeedsADate() {
        assertRefused("/dates", () -> after(LISTED, visit("Jo Tarl", "Ruritania", "Sylvania")));
    }

    @Test
    void aDateThatHasNoWordsIsRefusedAsADate() {
        assertRefused(
                "/dates", () -> after(LISTED, visit("Jo Tarl", "Ruritania", "Sylvania", "0962")));
    }

    @Test
    void aVisitGoesFromOneOfTheTwoCountriesToTheOther() {
        assertRefused(
                "/to", () -> after(LISTED, visit("Jo Tarl", "Ruritania", "ruritania", "1962")));
        assertRefused(
                "/from", () -> after(LISTED, visit("Jo Tarl", "Graustark", "Ruritania", "1962")));
        assertRefused(
                "/to", () -> after(LISTED, visit("Jo Tarl", "Ruritania", "Graustark", "1962")));
    }

    @Test
    void aVisitorHasANameOfOneLine() {
        assertRefused("/visitor", () -> after(LISTED, visit(" ", "Ruritania", "Sylvania", "1962")));
        assertRefused(
                "/visitor", () -> after(LISTED, visit("A\nB", "Ruritania", "Sylvania", "1962")));
    }

    @Test
    void aVisitorWhoseBulletWouldSayAnotherVisitIsRefused() {
        assertRefused(
                "/visitor",
                () -> after(LISTED, visit("Jo Tarl,", "Ruritania", "Sylvania", "1962")));
    }

    @Test
    void anArticleOfNoCountriesTakesNoVisits() {
        assertRefused(
                "/from",
                () -> after("= Beekeeping =\n", visit("Jo", "Ruritania", "Sylvania", "1962")));
    }

    @Test
    void theInfoboxTellsTheCountriesBeforeTheTitleDoes() {
        String text =
                """
                = Old friends =

                Infobox
                - Party1: Ruritania
                - Party2: Sylvania
                """;
        assertThat(after(text, visit("Jo Tarl", "Sylvania", "Ruritania", "1962")))
                .isEqualTo(
                        text
                                + """

                                ==High-level visits==

                                ;High-level visits from Sylvania to Ruritania
                                - Jo Tarl (1962)
                                """);
    }

    @Test
    void whereThereIsNoSectionItIsMadeWithTheListAtTheEndInTheMannerOfTheOtherHeadings() {
        String text =
                """
                = Ruritania–Sylvania relations =

                == History ==
                They met at sea.
                """;
        assertThat(after(text, visit("Jo Tarl", "Sylvania", "Ruritania", "1962")))
                .isEqualTo(
                        text
                                + """

                                == High-level visits ==

                                ;High-level visits from Sylvania to Ruritania
                                - Jo Tarl (1962)
                                """);
    }

    @Test
    void whereThereIsNoListOfItsDirectionATermLineIsMade() {
        String text =
                """
                = Ruritania–Sylvania relations =

                ==High-level visits==
                ;High-level visits from Ruritania to Sylvania
                - King Rudolf (1961)

                ==Trade==
                It grew.
                """;
        assertThat(after(text, visit("Jo Tarl", "Sylvania", "Ruritania", "1962")))
                .isEqualTo(
                        text.replace(
                                "(1961)\n",
                                """
                                (1961)

                                ;High-level visits from Sylvania to Ruritania
                                - Jo Tarl (1962)
                                """));
    }

    @Test
    void aListAtTheEndOfAFileWithoutNewlineGrowsALine() {
        String text =
                "= Ruritania–Sylvania relations =\n"
                        + "==Visits from Ruritania to Sylvania==\n"
                        + "- A (1961)";
        assertThat(after(text, visit("B", "Ruritania", "Sylvania", "1962")))
                .isEqualTo(text + "\n- B (1962)");
    }

    @Test
    void aListMayStandInASectionUnderTheNamedOne() {
        String text =
                """
                = Ruritania–Sylvania relations =

                ==High-level visits==

                ===From Ruritania to Sylvania===
                - King Rudolf (1961)
                """;
        assertThat(after(text, in("high-level-visits", "Jo", "Ruritania", "Sylvania", "1962")))
                .isEqualTo(text + "- Jo (1962)\n");
    }

    @Test
    void aListWhoseBulletsAloneTellTheDirectionTakesWhatTheyTell() {
        String text =
                """
                = Ruritania–Sylvania relations =

                ==High-level visits==
                - King Rudolf (1961)
                """;
        assertThat(after(text, visit("Jo", "Ruritania", "Sylvania", "1962")))
                .isEqualTo(
                        text
                                + """

                                ;High-level visits from Ruritania to Sylvania
                                - Jo (1962)
                                """);
    }

    @Test
    void aDirectionThatAHeadingTellsOnlyByHalfIsCompletedByTheCountries() {
        String text =
                """
                = Ruritania–Sylvania relations =

                ==State visits to Sylvania==
                - King Rudolf (1961)
                """;
        assertThat(after(text, visit("Jo", "Ruritania", "Sylvania", "1959")))
                .isEqualTo(text.replace("- King", "- Jo (1959)\n- King"));
    }

    @Test
    void aListWhoseBulletsEachTellTheirDirectionIsFollowedByOneThatTellsItForAll() {
        String text =
                """
                = Ruritania–Sylvania relations =

                ==Official visits==
                - King Rudolf, to Castra (1961)

                ==Diplomatic missions==
                - Ruritania has an embassy in Castra.
                """;
        assertThat(after(text, visit("Jo", "Ruritania", "Sylvania", "1962")))
                .isEqualTo(
                        text.replace(
                                "(1961)\n",
                                """
                                (1961)

                                ;High-level visits from Ruritania to Sylvania
                                - Jo (1962)
                                """));
        assertThat(after(text, visit("King Rudolf", "Ruritania", "Sylvania", "1962")))
                .isEqualTo(text.replace("(1961)", "(1961, 1962)"));
    }

    @Test
    void theEarliestVisitStandsBehindTheProseAboveTheList() {
        String text =
                """
                = Ruritania–Sylvania relations =

                ==Visits from Ruritania to Sylvania==
                There were these:

                - King Rudolf (1961)
                """;
        assertThat(after(text, visit("Jo", "Ruritania", "Sylvania", "1959")))
                .isEqualTo(text.replace("- King", "- Jo (1959)\n- King"));
    }

    @Test
    void aSectionThatIsNamedAndNotThereIsRefused() {
        assertRefused(
                "/section",
                () -> after(LISTED, in("nowhere", "Jo", "Ruritania", "Sylvania", "1962")));
    }

    @Test
    void aRehearsedChangeSaysEachStep() {
        assertThat(
                        Articles.decided(
                                        "= Ruritania–Sylvania relations =\n",
                                        visit("Jo", "Ruritania", "Sylvania", "1962"))
                                .events())
                .extracting(event -> event.type())
                .containsExactly("section-added", "entry-added", "visit-recorded");
    }
}
