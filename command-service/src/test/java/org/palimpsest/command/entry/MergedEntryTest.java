package org.palimpsest.command.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palimpsest.article.Article;
import org.palimpsest.article.Place;
import org.palimpsest.command.Articles;
import org.palimpsest.command.editing.Conflict;
import org.palimpsest.command.editing.Past;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.reading.EntryReader;

import java.util.Optional;

/** What becomes of an edit that began with the article as it was at revision 1. */
class MergedEntryTest {

    private static final String BASE = "= Zenda =\n\n==Trade==\nIt sold 12 pigs and 7 geese.\n";
    private static final String GONE = "= Zenda =\n\n==Trade==\n";

    private static String merged(String theirs, @Nullable String yours) {
        return Articles.after(theirs, change("e1", yours, 1));
    }

    private static ChangeEntry change(String id, @Nullable String text, long base) {
        Article begun = Articles.of(BASE);
        Past past = (article, revision) -> Optional.of(begun).filter(a -> a.revision() == revision);
        return new ChangeEntry(
                new EntryReader(Articles.FINDER), past, id, text, null, null, null, base);
    }

    private static void assertConflict(
            @Nullable String base,
            @Nullable String theirs,
            String yours,
            String id,
            ThrowingCallable edit) {
        assertThatThrownBy(edit)
                .isInstanceOfSatisfying(
                        Rejection.Conflicting.class,
                        conflicting ->
                                assertThat(conflicting.conflicts())
                                        .containsExactly(
                                                new Conflict(
                                                        Place.entry("trade", id),
                                                        base,
                                                        theirs,
                                                        yours)));
    }

    @Test
    void whatOthersHaveChangedSinceIsKept() {
        assertThat(merged(BASE.replace("12", "13"), "It sold 12 pigs and 8 geese."))
                .isEqualTo(BASE.replace("12", "13").replace("7", "8"));
    }

    @Test
    void theSameChangeByBothCountsOnce() {
        String theirs = BASE.replace("12", "13");
        assertThat(
                        Articles.decided(theirs, change("e1", "It sold 13 pigs and 7 geese.", 1))
                                .events())
                .isEmpty();
    }

    @Test
    void whereBothChangedTheSameWordsBothAreShown() {
        assertConflict(
                "It sold 12 pigs and 7 geese.",
                "It sold 13 pigs and 7 geese.",
                "It sold 14 pigs and 7 geese.",
                "e1",
                () -> merged(BASE.replace("12", "13"), "It sold 14 pigs and 7 geese."));
    }

    @Test
    void anEntryThatIsGoneIsAConflict() {
        assertConflict(
                "It sold 12 pigs and 7 geese.",
                null,
                "It fell.",
                "e1",
                () -> merged(GONE, "It fell."));
        assertConflict(
                "It sold 12 pigs and 7 geese.",
                null,
                "It sold 12 pigs and 7 geese.",
                "e1",
                () -> merged(GONE, null));
    }

    @Test
    void anEntryThatCameSinceIsAConflictUnlessBothSayTheSame() {
        String theirs = BASE + "\nIt fell.\n";
        assertConflict(
                null,
                "It fell.",
                "It rose.",
                "e2",
                () -> Articles.after(theirs, change("e2", "It rose.", 1)));
        assertThat(Articles.after(theirs, change("e2", "It fell.", 1))).isEqualTo(theirs);
    }

    @Test
    void whatNeverWasIsNotFound() {
        assertThatThrownBy(() -> Articles.decided(BASE, change("e9", "x", 1)))
                .isInstanceOf(Rejection.NotThere.class);
        assertThatThrownBy(() -> Articles.decided(BASE, change("e1", "x", 9)))
                .isInstanceOf(Rejection.NotThere.class);
    }
}
