package org.palimpsest.local.linearizability;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** Histories that must be taken, and ones that must not: each with the one fault that it has. */
class HistoryTest {

    private static final Edit CREATION = edit("creation", Edit.ARTICLE, null, stored(0, 10, 1, 1));
    private static final Commit CREATED = new Commit(1, "a", 1, "creation");

    @Test
    void takesEditsOfTwoTargetsUponWhatTheyHadSeen() {
        Edit first = edit("first", "x", 1L, stored(20, 30, 2, 2));
        Edit other = edit("other", "y", 1L, stored(20, 30, 3, 3));
        Edit second = edit("second", "x", 2L, stored(40, 50, 4, 4));

        assertTaken(
                List.of(first, other, second),
                commit(2, "first"),
                commit(3, "other"),
                commit(4, "second"));
    }

    @Test
    void takesAnUnknownEditWhetherItIsStoredOrNotAndHoweverLate() {
        Edit unknown = edit("unknown", "x", null, new Attempt("", 20, 30, new Outcome.Unknown()));
        Edit later = edit("later", "x", null, stored(40, 50, 2, 2));

        assertTaken(List.of(unknown, later), commit(2, "later"));
        assertTaken(List.of(unknown, later), commit(2, "later"), commit(3, "unknown"));
    }

    @Test
    void refusesAnAcknowledgedEditThatIsNotThere() {
        assertRefused("is not there", List.of(edit("x", "x", null, stored(20, 30, 2, 2))));
    }

    @Test
    void refusesAnEditThatIsStoredTwice() {
        Edit edit = edit("x", "x", null, stored(20, 30, 2, 2));

        assertRefused("was stored before", List.of(edit), commit(2, "x"), commit(3, "x"));
    }

    @Test
    void refusesAnEditThatIsStoredThoughItWasSaidNotToBe() {
        Edit edit = edit("x", "x", null, new Attempt("", 20, 30, new Outcome.NotStored()));

        assertRefused("nobody may have stored", List.of(edit), commit(2, "x"));
    }

    @Test
    void refusesACommitThatNobodyAskedFor() {
        assertRefused("Nobody asked for", List.of(), commit(2, "x"));
    }

    @Test
    void refusesAGap() {
        Edit edit = edit("x", "x", null, stored(20, 30, 2, 3));

        assertRefused("is at 2", List.of(edit), new Commit(3, "a", 2, "x"));
    }

    @Test
    void refusesARevisionThatIsNotTheNext() {
        Edit edit = edit("x", "x", null, stored(20, 30, 3, 2));

        assertRefused("is revision 2", List.of(edit), new Commit(2, "a", 3, "x"));
    }

    @Test
    void refusesALostUpdate() {
        Edit first = edit("first", "x", 1L, stored(20, 30, 2, 2));
        Edit second = edit("second", "x", 1L, stored(20, 30, 3, 3));

        assertRefused(
                "was upon 2", List.of(first, second), commit(2, "first"), commit(3, "second"));
    }

    @Test
    void refusesALostUpdateOfTheArticle() {
        Edit first = edit("first", "x", null, stored(20, 30, 2, 2));
        Edit second = edit("second", Edit.ARTICLE, 1L, stored(20, 30, 3, 3));

        assertRefused(
                "was upon 2", List.of(first, second), commit(2, "first"), commit(3, "second"));
    }

    @Test
    void refusesAnOrderAgainstTime() {
        Edit first = edit("first", "x", null, stored(20, 30, 3, 3));
        Edit second = edit("second", "x", null, stored(40, 50, 2, 2));

        assertRefused(
                "after it had returned",
                List.of(first, second),
                commit(2, "second"),
                commit(3, "first"));
    }

    @Test
    void takesARefusalThatWasTrueAtSomeMoment() {
        Edit first = edit("first", "x", null, stored(20, 30, 2, 2));
        Edit second = edit("second", "x", null, stored(40, 50, 3, 3));
        Edit refused = edit("refused", "x", 1L, stale(25, 45, 2));

        assertTaken(List.of(first, second, refused), commit(2, "first"), commit(3, "second"));
    }

    @Test
    void refusesARefusalOfWhatWasSeen() {
        Edit refused = edit("refused", "x", 1L, stale(20, 30, 1));

        assertRefused("Refused for nothing", List.of(refused));
    }

    @Test
    void refusesARefusalByAStateThatWasGone() {
        Edit first = edit("first", "x", null, stored(20, 30, 2, 2));
        Edit second = edit("second", "x", null, stored(40, 50, 3, 3));
        Edit refused = edit("refused", "x", 1L, stale(60, 70, 2));

        assertRefused(
                "after it had returned",
                List.of(first, second, refused),
                commit(2, "first"),
                commit(3, "second"));
    }

    @Test
    void refusesARefusalByAStateToCome() {
        Edit first = edit("first", "x", null, stored(20, 30, 2, 2));
        Edit refused = edit("refused", "x", 1L, stale(11, 15, 2));

        assertRefused("after it had returned", List.of(first, refused), commit(2, "first"));
    }

    @Test
    void refusesARefusalByARevisionThatChangedSomethingElse() {
        Edit first = edit("first", "y", null, stored(20, 30, 2, 2));
        Edit refused = edit("refused", "x", 1L, stale(40, 50, 2));

        assertRefused("Refused for nothing", List.of(first, refused), commit(2, "first"));
    }

    @Test
    void refusesToHaveAnArticleThatIsNotThere() {
        Edit refused =
                new Edit(
                        "again",
                        "b",
                        Edit.ARTICLE,
                        null,
                        List.of(new Attempt("", 20, 30, new Outcome.Exists())));

        assertRefused("Refused for nothing", List.of(refused));
    }

    @Test
    void refusesToHaveAnArticleBeforeAnybodyAskedForIt() {
        Edit refused =
                edit("again", Edit.ARTICLE, null, new Attempt("", -9, -5, new Outcome.Exists()));

        assertRefused("after it had returned", List.of(refused));
    }

    @Test
    void takesARepeatThatIsAnsweredAsTheFirst() {
        Edit edit = edit("x", "x", null, stored(20, 30, 2, 2), stored(60, 70, 2, 2));
        Edit later = edit("later", "x", null, stored(40, 50, 3, 3));

        assertTaken(List.of(edit, later), commit(2, "x"), commit(3, "later"));
    }

    @Test
    void refusesARepeatThatIsAnsweredOtherwise() {
        Edit edit = edit("x", "x", null, stored(20, 30, 2, 2), stored(60, 70, 3, 3));
        Edit later = edit("later", "x", null, stored(40, 50, 3, 3));

        assertRefused("is not there", List.of(edit, later), commit(2, "x"), commit(3, "later"));
    }

    @Test
    void refusesAReadThatIsOlderThanWhatItsClientHadSeen() {
        Look look = new Look("a", 40, 50, 2, 1, 1);

        assertRefused("Time ran back", look);
    }

    @Test
    void refusesAReadThatIsOlderThanItSays() {
        Look look = new Look("a", 40, 50, 2, 2, 1);

        assertRefused("Older than revision 2", look);
    }

    @Test
    void refusesAReadOfWhatIsNotThere() {
        Look look = new Look("a", 40, 50, 0, 2, 3);

        assertRefused("There is no such revision", look);
    }

    @Test
    void refusesAReadOfWhatNobodyHadAskedForYet() {
        Look look = new Look("a", 11, 15, 0, 1, 2);

        assertRefused("after it had returned", look);
    }

    @Test
    void takesAReadThatIsBehindForWhoHasSeenNothing() {
        Look look = new Look("a", 40, 50, 0, 1, 1);

        assertThat(seen(look).faults()).isEmpty();
    }

    private static void assertRefused(String why, Look look) {
        assertThat(seen(look).faults()).singleElement().asString().contains(why);
    }

    private static History seen(Look look) {
        Edit edit = edit("x", "x", null, stored(20, 30, 2, 2));
        return new History(
                List.of(CREATED, commit(2, "x")), List.of(CREATION, edit), List.of(look));
    }

    private static void assertTaken(List<Edit> edits, Commit... commits) {
        assertThat(history(edits, commits).faults()).isEmpty();
    }

    private static void assertRefused(String why, List<Edit> edits, Commit... commits) {
        assertThat(history(edits, commits).faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).isNotBlank())
                .anySatisfy(fault -> assertThat(fault).contains(why));
    }

    private static History history(List<Edit> edits, Commit... commits) {
        List<Commit> all = new ArrayList<>(List.of(CREATED));
        all.addAll(List.of(commits));
        List<Edit> everybodys = new ArrayList<>(List.of(CREATION));
        everybodys.addAll(edits);
        return new History(all, everybodys, List.of());
    }

    private static Edit edit(
            String mark, String target, @Nullable Long ifMatch, Attempt... attempts) {
        return new Edit(mark, "a", target, ifMatch, List.of(attempts));
    }

    private static Attempt stored(long called, long returned, long revision, long position) {
        return new Attempt("", called, returned, new Outcome.Stored(revision, position));
    }

    private static Attempt stale(long called, long returned, long current) {
        return new Attempt("", called, returned, new Outcome.Stale(current));
    }

    /** A commit of the one article, whose revisions are the positions. */
    private static Commit commit(long position, String mark) {
        return new Commit(position, "a", position, mark);
    }
}
