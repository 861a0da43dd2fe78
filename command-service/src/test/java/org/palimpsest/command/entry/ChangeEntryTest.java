package org.palimpsest.command.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palimpsest.command.Articles.entry;
import static org.palimpsest.command.Articles.fact;
import static org.palimpsest.command.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.Entry;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.command.Articles;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Past;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.reading.EntryReader;

import java.util.Optional;

class ChangeEntryTest {

    private static final String TEXT =
            """
            = Ruritania–Sylvania relations =

            They are neighbours.

            ==Trade==
            In 2019 it sold 1,700 figs.

            It is small.

            ==Visits==
            ;From Ruritania to Sylvania
            - Jo (1962)
            - Ann (1970)

            ;From Sylvania to Ruritania
            - Max (1980)
            """;

    private static final String TRADE = entry(TEXT, "In 2019");
    private static final String JO = entry(TEXT, "Jo");
    private static final String ANN = entry(TEXT, "Ann");
    private static final String MAX = entry(TEXT, "Max");
    private static final String SMALL = entry(TEXT, "It is");
    private static final Past NONE = (article, revision) -> Optional.empty();

    private static ChangeEntry change(
            String id,
            @Nullable String text,
            @Nullable String section,
            @Nullable String after,
            @Nullable String before) {
        return new ChangeEntry(
                new EntryReader(Articles.FINDER), NONE, id, text, section, after, before, null);
    }

    private static ChangeEntry text(String id, String text) {
        return change(id, text, null, null, null);
    }

    private static String moved(
            String id, @Nullable String section, @Nullable String after, @Nullable String before) {
        return Articles.after(TEXT, change(id, null, section, after, before));
    }

    private static Draft decided(ChangeEntry action) {
        return Articles.decided(TEXT, action);
    }

    private static void assertChanges(Draft decided, String... types) {
        assertThat(decided.events()).extracting(EditorialEvent::type).containsExactly(types);
    }

    private static Entry standing(Draft decided, String id) {
        return decided.article().entry(id).orElseThrow().entry();
    }

    private static Visit visit(Draft decided, String id) {
        return (Visit) standing(decided, id).facts().findFirst().orElseThrow().value();
    }

    @Test
    void aRevisedEntryKeepsItsMarkAndTheFactsThatStillStand() {
        Draft decided = decided(text(TRADE, " In 2019 it sold many and, in 2020, 1,700 figs. "));
        assertChanges(decided, "entry-revised");
        assertThat(standing(decided, TRADE).facts())
                .filteredOn(fact -> !fact.wording().equals("2020"))
                .extracting(Fact::id)
                .containsExactly(fact(TEXT, "2019"), fact(TEXT, "1,700"));
        assertThat(Articles.after(TEXT, text(MAX, "Max and Moritz (1980)")))
                .isEqualTo(TEXT.replace("- Max", "- Max and Moritz"));
    }

    @Test
    void whereOnlyFactsDifferTheyAreCorrected() {
        assertChanges(
                decided(text(TRADE, "In 2020 it sold 1,800 figs.")),
                "date-corrected",
                "figure-corrected");
        assertChanges(decided(text(JO, "Jo (1963)")), "visit-corrected");
    }

    @Test
    void theSameTextIsNoChange() {
        assertChanges(decided(text(SMALL, "It is small.")));
        assertChanges(decided(text(SMALL, " It is small.  ")));
        assertChanges(decided(change(SMALL, null, null, null, null)));
    }

    @Test
    void anEntryMovesBehindAnotherOrBeforeIt() {
        assertThat(moved(JO, null, ANN, null))
                .isEqualTo(TEXT.replace("- Jo (1962)\n- Ann (1970)", "- Ann (1970)\n- Jo (1962)"));
        assertThat(moved(SMALL, null, null, TRADE))
                .isEqualTo(
                        TEXT.replace("\n\nIt is small.", "")
                                .replace("In 2019", "It is small.\n\nIn 2019"));
        assertThat(moved(SMALL, "lead", null, entry(TEXT, "They")))
                .isEqualTo(
                        TEXT.replace("\n\nIt is small.", "")
                                .replace("They are", "It is small.\n\nThey are"));
    }

    @Test
    void anotherEntryMayStandInAnotherSection() {
        assertThat(moved(SMALL, null, entry(TEXT, "They"), null))
                .isEqualTo(moved(SMALL, "lead", null, null));
    }

    @Test
    void withoutANeighbourItComesLastAmongTheSectionsOwn() {
        assertThat(moved(entry(TEXT, "They"), "trade", null, null))
                .isEqualTo(
                        TEXT.replace("They are neighbours.\n\n", "")
                                .replace("small.", "small.\n\nThey are neighbours."));
    }

    @Test
    void aMovedVisitGoesTheWayOfTheListItCameToAndIsOneChange() {
        Draft decided = decided(change(JO, null, null, null, MAX));
        assertChanges(decided, "entry-moved");
        assertThat(visit(decided, JO).from()).isEqualTo("Sylvania");
        assertThat(standing(decided, JO).facts().findFirst().orElseThrow().id())
                .isEqualTo(fact(TEXT, "Jo (1962)"));
    }

    @Test
    void aNewTextAndANewPlaceAreTwoChangesOfOneRevision() {
        Draft decided = decided(change(JO, "Jo Doe (1962)", "trade", null, null));
        assertThat(decided.events())
                .extracting(EditorialEvent::type)
                .containsExactly("visit-corrected", "entry-moved");
        assertThat(standing(decided, JO).text()).isEqualTo("Jo Doe (1962)");
    }

    @Test
    void whereItStandsAlreadyItStays() {
        assertChanges(decided(change(JO, null, "visits", null, null)));
        assertChanges(decided(change(ANN, null, null, JO, null)));
        assertChanges(decided(change(JO, null, null, null, ANN)));
    }

    @Test
    void whatATermLineTellsOfTheVisitsUnderItTheyTellToo() {
        String term = entry(TEXT, "From Ruritania");
        Draft renamed = decided(text(term, "To Ruritania"));
        assertChanges(renamed, "entry-revised", "visit-corrected", "visit-corrected");
        assertThat(visit(renamed, ANN).to()).isEqualTo("Ruritania");
        Draft moved = decided(change(term, null, null, JO, null));
        assertChanges(moved, "entry-moved", "visit-corrected");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "==Heading==",
                "= Title =",
                "- a bullet",
                ";a term",
                "two\nlines",
                "a\u0000b"
            })
    void aTextThatWouldReadAsAnotherKindOfLineIsRefused(String text) {
        assertRefused("/text", () -> decided(text(SMALL, text)));
        assertRefused("/text", () -> decided(text(JO, text)));
    }

    @Test
    void aParagraphIsNoInfobox() {
        assertRefused("/text", () -> decided(text(SMALL, "Infobox")));
    }

    @Test
    void anImportedBulletThatBeginsLikeOneMayBeRevised() {
        String text = "= T =\n- - pigs\n";
        assertThat(Articles.after(text, text("e1", "- geese"))).isEqualTo("= T =\n- - geese\n");
    }

    @Test
    void anEntryHasAtMost100000Characters() {
        decided(text(SMALL, "x".repeat(100_000)));
        assertRefused("/text", () -> decided(text(SMALL, "x".repeat(100_001))));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "none, -, -, /section",
                "-, e99, -, /after",
                "-, -, e99, /before",
                "-, e1, e2, /before",
                "lead, e2, -, /after",
                "lead, -, e2, /before",
                "-, e3, -, /after",
                "-, -, e3, /before",
            })
    void aPlaceThatIsNoneIsRefused(
            @Nullable String section,
            @Nullable String after,
            @Nullable String before,
            String pointer) {
        assertRefused(pointer, () -> moved("e3", section, after, before));
    }

    @Test
    void anEntryThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> decided(text("e99", "x"))).isInstanceOf(Rejection.NotThere.class);
    }

    @Test
    void aBulletMovesInFrontOfTheOneThatBeginsTheText() {
        String text = "- Jo\n= Ruritania =\n\n- Ann\n";

        assertThat(
                        Articles.after(
                                text,
                                change(entry(text, "Ann"), null, null, null, entry(text, "Jo"))))
                .isEqualTo("- Ann\n- Jo\n= Ruritania =\n");
    }
}
