package org.palimpsest.command.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.command.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palimpsest.article.SectionEvent.SectionAdded;
import org.palimpsest.command.Articles;

class AddSectionTest {

    private static final String TEXT =
            """
            = Zenda =

            ==History==
            It is old.

            ===Kings===
            There were twelve.

            ==Trade==
            """;

    private static AddSection section(String heading) {
        return new AddSection(heading, null, null, null);
    }

    private static String placed(
            @Nullable String parent, @Nullable String after, @Nullable String before) {
        return Articles.after(TEXT, new AddSection("Pigs", parent, after, before));
    }

    private static String id(String heading) {
        SectionAdded added =
                (SectionAdded) Articles.decided(TEXT, section(heading)).events().getFirst();
        return added.heading().section();
    }

    @Test
    void aSectionComesLastAndIsOfLevelTwo() {
        assertThat(placed(null, null, null)).isEqualTo(TEXT + "\n==Pigs==\n");
    }

    @Test
    void underAParentItComesLastAndOneLevelDeeper() {
        assertThat(placed("history", null, null))
                .isEqualTo(TEXT.replace("==Trade", "===Pigs===\n\n==Trade"));
        assertThat(placed("kings", null, null))
                .isEqualTo(TEXT.replace("==Trade", "====Pigs====\n\n==Trade"));
    }

    @Test
    void behindASiblingItComesAfterAllUnderThat() {
        assertThat(placed(null, "history", null))
                .isEqualTo(TEXT.replace("==Trade", "==Pigs==\n\n==Trade"));
        assertThat(placed("history", "kings", null))
                .isEqualTo(TEXT.replace("==Trade", "===Pigs===\n\n==Trade"));
        assertThat(placed(null, "lead", null))
                .isEqualTo(TEXT.replace("==History", "==Pigs==\n\n==History"));
    }

    @Test
    void beforeASiblingItTakesItsLevel() {
        assertThat(placed(null, null, "kings"))
                .isEqualTo(TEXT.replace("===Kings", "===Pigs===\n\n===Kings"));
    }

    @Test
    void behindTheLeadItTakesNoOtherSectionUnderItself() {
        assertThat(
                        Articles.after(
                                "= Zenda =\n\n===Kings===\n",
                                new AddSection("Pigs", null, "lead", null)))
                .isEqualTo("= Zenda =\n\n===Pigs===\n\n===Kings===\n");
        assertThat(Articles.after("= Zenda =\n", new AddSection("Pigs", null, "lead", null)))
                .isEqualTo("= Zenda =\n\n==Pigs==\n");
    }

    @Test
    void itHasSpacesInsideItsSignsWhereTheFirstHeadingHas() {
        assertThat(Articles.after("= Zenda =\n\n== Kings ==\n==Pigs==\n", section("Geese")))
                .endsWith("\n\n== Geese ==\n");
    }

    @Test
    void itsIdIsMadeOfItsHeadingAndIsNoOtherSections() {
        assertThat(id("Fatted géese & pigs")).isEqualTo("fatted-geese-pigs");
        assertThat(id("History")).isEqualTo("history-2");
        assertThat(id("Lead")).isEqualTo("lead-2");
        assertThat(id("…")).isEqualTo("section");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "=", "a =", "= a", "a=", "a\nb", "a\rb", "a\u0000b"})
    void aHeadingThatWouldNotReadBackIsRefused(String heading) {
        assertRefused("/heading", () -> Articles.after(TEXT, section(heading)));
    }

    @Test
    void aHeadingHasAtMost500Characters() {
        Articles.after(TEXT, section("x".repeat(500)));
        assertRefused("/heading", () -> Articles.after(TEXT, section("x".repeat(501))));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "none, -, -, /parent",
                "lead, -, -, /parent",
                "-, none, -, /after",
                "-, -, none, /before",
                "-, -, lead, /before",
                "trade, kings, -, /after",
                "history, history, -, /after",
                "trade, -, kings, /before",
                "history, lead, -, /after",
                "-, history, trade, /before",
            })
    void aPlaceThatIsNoneIsRefused(
            @Nullable String parent,
            @Nullable String after,
            @Nullable String before,
            String pointer) {
        assertRefused(pointer, () -> placed(parent, after, before));
    }

    @Test
    void thereIsNoSeventhLevel() {
        assertRefused(
                "/parent",
                () ->
                        Articles.after(
                                "= Zenda =\n\n======Deep======\n",
                                new AddSection("Deeper", "deep", null, null)));
    }
}
