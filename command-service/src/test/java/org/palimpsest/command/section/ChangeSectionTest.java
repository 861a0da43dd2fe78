package org.palimpsest.command.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palimpsest.command.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.command.Articles;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.reading.EntryReader;
import org.palimpsest.reading.Rereading;

class ChangeSectionTest {

    private static final String TEXT =
            """
            = Ruritania–Sylvania relations =

            They are neighbours.

            ==History==
            It is long.

            ==Visits==
            ===From Ruritania to Sylvania===
            - Jo (1962)

            == Trade ==
            It fell.
            """;

    private static ChangeSection change(
            String id,
            @Nullable String heading,
            @Nullable String parent,
            @Nullable String after,
            @Nullable String before) {
        return new ChangeSection(
                new Rereading(new EntryReader(Articles.FINDER)),
                id,
                heading,
                parent,
                after,
                before);
    }

    private static String renamed(String id, String heading) {
        return Articles.after(TEXT, change(id, heading, null, null, null));
    }

    private static String moved(
            String id, @Nullable String parent, @Nullable String after, @Nullable String before) {
        return Articles.after(TEXT, change(id, null, parent, after, before));
    }

    private static Visit visit(Draft draft) {
        return (Visit)
                draft.article().entries().stream()
                        .flatMap(located -> located.entry().facts())
                        .map(fact -> fact.value())
                        .filter(Visit.class::isInstance)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aRenamedSectionKeepsItsSignsAndItsId() {
        assertThat(renamed("history", " Early days "))
                .isEqualTo(TEXT.replace("==History==", "==Early days=="));
        assertThat(renamed("trade", "Commerce")).isEqualTo(TEXT.replace("Trade", "Commerce"));
        assertThat(
                        Articles.decided(TEXT, change("trade", "Commerce", null, null, null))
                                .article()
                                .hasSection("trade"))
                .isTrue();
    }

    @Test
    void aSectionMovesWithAllUnderIt() {
        assertThat(moved("visits", null, null, "history"))
                .isEqualTo(
                        """
                        = Ruritania–Sylvania relations =

                        They are neighbours.

                        ==Visits==
                        ===From Ruritania to Sylvania===
                        - Jo (1962)

                        ==History==
                        It is long.

                        == Trade ==
                        It fell.
                        """);
        assertThat(moved("visits", null, "lead", null))
                .isEqualTo(moved("visits", null, null, "history"));
    }

    @Test
    void theLastSectionMovesAndAnotherBecomesTheLast() {
        assertThat(moved("trade", null, null, "visits"))
                .isEqualTo(
                        """
                        = Ruritania–Sylvania relations =

                        They are neighbours.

                        ==History==
                        It is long.

                        == Trade ==
                        It fell.

                        ==Visits==
                        ===From Ruritania to Sylvania===
                        - Jo (1962)
                        """);
    }

    @Test
    void underAParentItAndAllUnderItGoOneLevelDeeper() {
        assertThat(moved("visits", "history", null, null))
                .isEqualTo(
                        TEXT.replace("==Visits==", "===Visits===")
                                .replace("===From", "====From")
                                .replace("Sylvania===", "Sylvania===="));
    }

    @Test
    void aSubsectionComesUpBehindItsParent() {
        assertThat(moved("from-ruritania-to-sylvania", null, "visits", null))
                .isEqualTo(TEXT.replace("===From", "==From").replace("Sylvania===", "Sylvania=="));
    }

    @Test
    void theFirstLineOfATextMovesAndLeavesNoGapBehind() {
        assertThat(
                        Articles.after(
                                "==A==\na\n\n==B==\nb\n= T =\n",
                                change("a", null, null, "b", null)))
                .isEqualTo("==B==\nb\n= T =\n\n==A==\na\n");
    }

    @Test
    void aNewHeadingAndANewPlaceAreTwoChangesOfOneRevision() {
        Draft decided = Articles.decided(TEXT, change("trade", "Commerce", null, "lead", null));
        assertThat(decided.events())
                .extracting(EditorialEvent::type)
                .containsExactly("section-renamed", "section-moved");
    }

    @Test
    void whatAHeadingTellsOfTheVisitsUnderItTheyTellToo() {
        Draft decided =
                Articles.decided(
                        TEXT,
                        change(
                                "from-ruritania-to-sylvania",
                                "From Sylvania to Ruritania",
                                null,
                                null,
                                null));
        assertThat(decided.events())
                .extracting(EditorialEvent::type)
                .containsExactly("section-renamed", "visit-corrected");
        assertThat(visit(decided).from()).isEqualTo("Sylvania");
    }

    @Test
    void whatWasAVisitIsNoneUnderAnotherHeading() {
        Draft decided =
                Articles.decided(
                        TEXT, change("from-ruritania-to-sylvania", null, "trade", null, null));
        assertThat(decided.events())
                .extracting(EditorialEvent::type)
                .containsExactly("section-moved", "entry-revised");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "history, -, -, -, -",
                "history, History, -, -, -",
                "history, -, -, lead, -",
                "history, -, -, -, visits",
                "trade, ' Trade ', -, visits, -",
                "from-ruritania-to-sylvania, -, visits, -, -",
                "lead, -, -, -, -",
            })
    void whatChangesNothingIsNoRevision(
            String id,
            @Nullable String heading,
            @Nullable String parent,
            @Nullable String after,
            @Nullable String before) {
        assertThat(Articles.decided(TEXT, change(id, heading, parent, after, before)).events())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "visits, visits, -, -, /parent",
                "visits, from-ruritania-to-sylvania, -, -, /parent",
                "visits, -, visits, -, /after",
                "visits, -, -, from-ruritania-to-sylvania, /before",
                "visits, none, -, -, /parent",
                "visits, -, none, -, /after",
                "visits, -, -, none, /before",
                "visits, lead, -, -, /parent",
                "visits, -, -, lead, /before",
                "visits, history, trade, -, /after",
                "visits, -, history, trade, /before",
                "lead, history, -, -, /parent",
                "lead, -, history, -, /after",
                "lead, -, -, history, /before",
            })
    void aPlaceThatIsNoneIsRefused(
            String id,
            @Nullable String parent,
            @Nullable String after,
            @Nullable String before,
            String pointer) {
        assertRefused(pointer, () -> moved(id, parent, after, before));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "=", "a=", "= a", "a\nb", "a\u0000b"})
    void aHeadingThatWouldNotReadBackIsRefused(String heading) {
        assertRefused("/heading", () -> renamed("history", heading));
    }

    @Test
    void theLeadHasNoHeading() {
        assertRefused("/heading", () -> renamed("lead", "Beginnings"));
    }

    @Test
    void nothingUnderItComesToHaveSevenSigns() {
        assertRefused(
                "/parent",
                () ->
                        Articles.after(
                                "= Zenda =\n\n==A==\n===B===\n\n=====C=====\n",
                                change("a", null, "c", null, null)));
    }

    @Test
    void aSectionThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> renamed("none", "")).isInstanceOf(Rejection.NotThere.class);
    }
}
