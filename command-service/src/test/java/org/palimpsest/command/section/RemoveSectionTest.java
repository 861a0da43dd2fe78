package org.palimpsest.command.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palimpsest.command.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.command.Articles;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.reading.EntryReader;
import org.palimpsest.reading.Rereading;

class RemoveSectionTest {

    private static final String TEXT =
            """
            = Zenda =

            ==History==
            It is old.

            ===Kings===
            There were twelve.

            ==Trade==
            It fell.
            """;

    private static RemoveSection removal(String section) {
        return new RemoveSection(new Rereading(new EntryReader(Articles.FINDER)), section);
    }

    private static String without(String section) {
        return Articles.after(TEXT, removal(section));
    }

    @Test
    void aSectionGoesWithAllUnderIt() {
        assertThat(without("history")).isEqualTo("= Zenda =\n\n==Trade==\nIt fell.\n");
        assertThat(without("kings"))
                .isEqualTo(TEXT.replace("===Kings===\nThere were twelve.\n\n", ""));
    }

    @Test
    void theLastSectionLeavesTheEndOfTheTextAsItWas() {
        assertThat(without("trade")).isEqualTo(TEXT.replace("\n\n==Trade==\nIt fell.", ""));
    }

    @Test
    void theTitleStaysWhereverItStands() {
        assertThat(Articles.after("==A==\na\n= T =\nb\n\n==B==\n", removal("a")))
                .isEqualTo("\n= T =\n\n==B==\n");
        assertThat(Articles.after("==A==\n= T =\n", removal("a"))).isEqualTo("\n= T =\n");
    }

    @Test
    void whatOnlyTheMissionsInItToldOfOtherEntriesIsToldNoMore() {
        String text =
                """
                = Ruritania–Sylvania relations =

                ==Diplomatic missions==
                - Ruritania has an embassy in Syl City.

                ==Visits==
                - Jo, to Syl City (1962)
                """;
        assertThat(Articles.decided(text, removal("diplomatic-missions")).events())
                .extracting(EditorialEvent::type)
                .containsExactly("section-removed", "visit-corrected");
    }

    @Test
    void theLeadStays() {
        assertRefused("", () -> without("lead"));
    }

    @Test
    void aSectionThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> without("none")).isInstanceOf(Rejection.NotThere.class);
    }
}
