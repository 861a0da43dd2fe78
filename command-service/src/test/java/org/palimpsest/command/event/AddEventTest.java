package org.palimpsest.command.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.command.Articles.entry;
import static org.palimpsest.command.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.command.Articles;
import org.palimpsest.reading.EntryReader;

class AddEventTest {

    private static final String TEXT =
            """
            = Ruritania–Sylvania relations =

            ==History==
            The two states have long known each other.

            In 1873 they signed a treaty.

            It was never printed.

            In 1920 they quarrelled over a pig.

            ==Trade==
            """;

    private static AddEvent event(String section, String date, String text) {
        return placed(section, date, text, null, null);
    }

    private static AddEvent placed(
            String section,
            String date,
            String text,
            @Nullable String after,
            @Nullable String before) {
        return new AddEvent(
                new EntryReader(Articles.FINDER), section, Edtf.parse(date), text, after, before);
    }

    private static String after(AddEvent event) {
        return Articles.after(TEXT, event);
    }

    @Test
    void anEventStandsBehindTheEarlierOneAndWhatBelongsToIt() {
        assertThat(after(event("history", "1900", "A bridge was built.")))
                .isEqualTo(TEXT.replace("printed.\n", "printed.\n\nA bridge was built.\n"));
    }

    @Test
    void theEarliestStandsBeforeTheFirstDatedOne() {
        assertThat(after(event("history", "1800", "A road was built.")))
                .isEqualTo(TEXT.replace("other.\n", "other.\n\nA road was built.\n"));
    }

    @Test
    void theLatestStandsLastInItsSection() {
        assertThat(after(event("history", "2001", "A tunnel was built.")))
                .isEqualTo(TEXT.replace("pig.\n", "pig.\n\nA tunnel was built.\n"));
    }

    @Test
    void aSectionWithNothingInItTakesItsFirstEvent() {
        assertThat(after(event("trade", "2001", "Figs were sold.")))
                .isEqualTo(TEXT + "Figs were sold.\n");
    }

    @Test
    void theLeadIsASectionToo() {
        assertThat(after(event("lead", "2001", "They are neighbours.")))
                .isEqualTo(TEXT.replace("relations =\n", "relations =\n\nThey are neighbours.\n"));
    }

    @Test
    void anEditorMayNameTheEntryThatItComesBehind() {
        String treaty = entry(TEXT, "In 1873");
        assertThat(after(placed("history", "2001", "So it began.", treaty, null)))
                .isEqualTo(TEXT.replace("treaty.\n", "treaty.\n\nSo it began.\n"));
    }

    @Test
    void anEditorMayNameTheEntryThatItComesBefore() {
        String first = entry(TEXT, "The two");
        assertThat(after(placed("history", "2001", "So it began.", null, first)))
                .isEqualTo(TEXT.replace("The two", "So it began.\n\nThe two"));
    }

    @Test
    void anEntryThatTheSectionDoesNotHaveIsRefused() {
        assertRefused("/after", () -> after(placed("history", "2001", "So.", "e99", null)));
        assertRefused(
                "/before",
                () -> after(placed("trade", "2001", "So.", null, entry(TEXT, "In 1873"))));
    }

    @Test
    void aSectionThatIsNotThereIsRefused() {
        assertRefused("/section", () -> after(event("nowhere", "2001", "So.")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "==Heading==",
                "= Title =",
                "- a bullet",
                ";a term",
                "Infobox",
                "two\nlines",
                "a\rb",
                "a\u0000b",
                "half \ud800 of one"
            })
    void aTextThatWouldNotReadAsOneParagraphIsRefused(String text) {
        assertRefused("/text", () -> after(event("history", "2001", text)));
    }

    @Test
    void theFactsInItAreFound() {
        assertThat(
                        Articles.decided(
                                        TEXT,
                                        event("trade", "2001", "In 2001 it sold over 1,700 figs."))
                                .article()
                                .entries()
                                .getLast()
                                .entry()
                                .facts())
                .extracting(fact -> fact.wording())
                .containsExactly("2001", "over 1,700");
    }
}
