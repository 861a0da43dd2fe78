package org.palimpsest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.article.Editing.given;

import org.junit.jupiter.api.Test;
import org.palimpsest.article.SectionEvent.SectionAdded;

import java.util.List;

class SectionTest {

    private static final String TEXT =
            """
            = Japan–Peru relations =

            == Trade ==

            === Tuna ===

            Tuna sold well.

            == Visits ==

            Few came.
            """;

    @Test
    void anAddedSectionStandsBeforeAnotherOrLast() {
        Heading heading = new Heading(new Frame("\n\n", "== ", " =="), "aid", 2, "Aid");

        assertThat(given(TEXT).when(new SectionAdded(heading, "visits", null, null)).text())
                .isEqualTo(TEXT.replace("== Visits", "== Aid ==\n\n== Visits"));
        assertThat(given(TEXT).when(new SectionAdded(heading, null, null, null)).text())
                .isEqualTo(TEXT.stripTrailing() + "\n\n== Aid ==\n");
    }

    @Test
    void anAddedSectionIsARevisionOfItselfAndOfThoseAbove() {
        Heading heading = new Heading(new Frame("\n\n", "=== ", " ==="), "aid", 3, "Aid");

        Article article =
                given(TEXT).when(new SectionAdded(heading, "visits", null, null)).article();

        assertThat(article.provenance().sections())
                .containsEntry("aid", 2L)
                .containsEntry("trade", 2L)
                .containsEntry("tuna", 1L);
        assertThat(new IdentitySource(article.identities()).nextSection("Aid")).isEqualTo("aid-2");
    }

    @Test
    void sectionsStandUnderTheNextHigherOneHoweverTheirLevelsJump() {
        List<Section> sections =
                given("= T =\n==A==\n=====B=====\n===C===\n======D======\n==E==\n")
                        .article()
                        .sections();

        assertThat(sections).extracting(Section::id).containsExactly("lead", "a", "e");
        assertThat(sections.get(1).sections()).extracting(Section::id).containsExactly("b", "c");
        assertThat(sections.get(1).sections().getLast().sections())
                .extracting(Section::id)
                .containsExactly("d");
    }
}
