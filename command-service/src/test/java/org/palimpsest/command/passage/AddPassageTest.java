package org.palimpsest.command.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.command.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.command.Articles;
import org.palimpsest.reading.EntryReader;

class AddPassageTest {

    private static final String TEXT =
            """
            = Zenda =

            ==History==
            It is old.
            - Kings
            ===Wars===
            There were some.
            """;

    private static AddPassage passage(
            String section, String text, @Nullable String after, @Nullable String before) {
        return new AddPassage(new EntryReader(Articles.FINDER), section, text, after, before);
    }

    private static String after(
            String section, String text, @Nullable String after, @Nullable String before) {
        return Articles.after(TEXT, passage(section, text, after, before));
    }

    @Test
    void aPassageStandsLastAmongTheSectionsOwnEntries() {
        assertThat(after("history", " It is proud. ", null, null))
                .isEqualTo(TEXT.replace("Kings\n", "Kings\n\nIt is proud.\n\n"));
        assertThat(after("wars", "None was won.", null, null))
                .isEqualTo(TEXT + "\nNone was won.\n");
        assertThat(after("lead", "It is a castle.", null, null))
                .isEqualTo(TEXT.replace(" =\n\n==H", " =\n\nIt is a castle.\n\n==H"));
    }

    @Test
    void anEditorMayNameTheEntryThatItComesBehindOrBefore() {
        assertThat(after("history", "It is proud.", null, "e1"))
                .isEqualTo(TEXT.replace("It is old.", "It is proud.\n\nIt is old."));
        assertThat(after("history", "It is proud.", "e1", null))
                .isEqualTo(TEXT.replace("old.\n- ", "old.\n\nIt is proud.\n\n- "));
    }

    @Test
    void theFactsInItAreFound() {
        assertThat(
                        Articles.decided(
                                        TEXT,
                                        passage("wars", "In 1620 it lost 12 towers.", null, null))
                                .article()
                                .entries()
                                .getLast()
                                .entry()
                                .facts())
                .extracting(Fact::wording)
                .containsExactly("1620", "12");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "none, It fell., -, -, /section",
                "history, ' ', -, -, /text",
                "history, - pigs, -, -, /text",
                "history, ==Pigs==, -, -, /text",
                "history, Infobox, -, -, /text",
                "history, It fell., e3, -, /after",
                "history, It fell., -, e9, /before",
                "history, It fell., e1, e2, /before",
            })
    void whatIsAgainstARuleIsRefused(
            String section,
            String text,
            @Nullable String after,
            @Nullable String before,
            String pointer) {
        assertRefused(pointer, () -> after(section, text, after, before));
    }
}
