package org.palimpsest.command.reverting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.palimpsest.article.Article;
import org.palimpsest.command.Articles;
import org.palimpsest.command.Story;
import org.palimpsest.command.editing.Conflict;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.merging.Merge;
import org.palimpsest.command.merging.Undo;
import org.palimpsest.command.text.WholeText;
import org.palimpsest.reading.EntryReader;

class RevertTest {

    private static final String TEXT =
            """
            = Zenda–Ruritania relations =

            Infobox
            - Party1: Zenda
            - Party2: Ruritania

            == History ==
            In 1873 they signed a treaty. Over 1,700 people came to see it.

            In 1920 they quarrelled about 12 sheep.

            == Visits from Zenda to Ruritania ==
            - King Rudolf (1958)
            - Princess Flavia (1963, 1967)
            """;

    private final Story story = Story.of(TEXT);
    private final Undo undo = new Undo(new Merge(new EntryReader(Articles.FINDER)));

    private void edited(String from, String to) {
        assertThat(story.text()).contains(from);
        story.then(WholeText.put(story.text().replace(from, to)));
    }

    private void revert(long revision) {
        story.then(new Revert(story, undo, revision));
    }

    @Test
    void oneRevisionInTheMidstIsUndoneAndAllSinceIsKept() {
        edited("1,700", "1,800");
        edited("12 sheep", "13 sheep");

        revert(2);

        assertThat(story.changes()).containsExactly("figure-corrected history e1 f2");
        assertThat(story.text()).isEqualTo(TEXT.replace("12 sheep", "13 sheep"));
    }

    @Test
    void aRevertCanItselfBeUndone() {
        edited("1,700", "1,800");
        revert(2);

        revert(3);

        assertThat(story.text()).isEqualTo(TEXT.replace("1,700", "1,800"));
    }

    @Test
    void theSpacesInAHeadingComeBackToo() {
        edited("== History ==", "==History==");

        revert(2);

        assertThat(story.text()).isEqualTo(TEXT);
    }

    @Test
    void otherWordsOfTheSameLineMayHaveChangedSince() {
        edited("signed a treaty", "made a treaty");
        edited("came to see it", "watched");

        revert(2);

        assertThat(story.text()).isEqualTo(TEXT.replace("came to see it", "watched"));
    }

    @Test
    void whatWasRemovedComesBackWithItsIdentities() {
        Article before = story.article();
        edited("- King Rudolf (1958)\n", "");

        revert(2);

        assertThat(story.changes())
                .containsExactly("entry-added visits-from-zenda-to-ruritania e3");
        assertThat(story.article().blocks()).isEqualTo(before.blocks());
    }

    @Test
    void aSectionThatWasRemovedComesBackWithAllUnderIt() {
        Article before = story.article();
        edited(TEXT.substring(TEXT.indexOf("\n== Visits")), "");
        edited("12 sheep", "13 sheep");

        revert(2);

        assertThat(story.article().entry("e3")).isEqualTo(before.entry("e3"));
        assertThat(story.text()).isEqualTo(TEXT.replace("12 sheep", "13 sheep"));
    }

    @Test
    void whatWasChangedAgainSinceIsRefusedWithWhatDiffers() {
        edited("1,700", "1,800");
        edited("1,800", "1,900");

        assertThatThrownBy(() -> revert(2))
                .isInstanceOfSatisfying(
                        Rejection.Conflicting.class,
                        refusal ->
                                assertThat(refusal.conflicts())
                                        .extracting(
                                                c -> c.place().fact(),
                                                Conflict::base,
                                                Conflict::theirs,
                                                Conflict::yours)
                                        .containsExactly(
                                                org.assertj.core.groups.Tuple.tuple(
                                                        "f2",
                                                        "Over 1,800",
                                                        "Over 1,900",
                                                        "Over 1,700")));
    }

    @Test
    void aFactThatOnlyItsHeadingReadsOtherwiseStandsAsItWasLeft() {
        edited("(1958)", "(1958, 1960)");
        edited("== Visits from Zenda to Ruritania ==", "== Visits ==");

        revert(2);

        assertThat(story.changes())
                .containsExactly("visit-corrected visits-from-zenda-to-ruritania e3 f5");
        assertThat(story.text())
                .isEqualTo(TEXT.replace("Visits from Zenda to Ruritania", "Visits"));
    }

    @Test
    void whatIsUndoneAlreadyIsRefused() {
        edited("1,700", "1,800");
        revert(2);

        assertThatThrownBy(() -> revert(2)).isInstanceOf(Rejection.Conflicting.class);
    }

    @Test
    void anAddedLineThatWasReworkedSinceIsRefused() {
        edited("- King", "- Colonel Sapt (1950)\n- King");
        edited("(1950)", "(1951)");

        assertThatThrownBy(() -> revert(2)).isInstanceOf(Rejection.Conflicting.class);
    }

    @Test
    void theFirstRevisionCannotBeUndone() {
        edited("1,700", "1,800");

        assertThatThrownBy(() -> revert(1)).isInstanceOf(Rejection.Conflicting.class);
    }

    @Test
    void aRevisionThatIsNotThereIsNotFound() {
        for (long revision : new long[] {0, -1, 2}) {
            assertThatThrownBy(() -> revert(revision)).isInstanceOf(Rejection.NotThere.class);
        }
    }

    @Test
    void aPastRevisionIsMadeAnewWithItsIdentities() {
        Article first = story.article();
        edited(TEXT.substring(TEXT.indexOf("\n== Visits")), "");
        edited("In 1920 they quarrelled about 12 sheep.", "Nothing more is known.");

        story.then(new Restore(story, 1));

        assertThat(story.article().blocks()).isEqualTo(first.blocks());
        assertThat(story.article().revision()).isEqualTo(4);
    }

    @Test
    void thePresentRevisionRestoredChangesNothing() {
        assertThat(story.then(new Restore(story, 1)).changes()).isEmpty();
    }
}
