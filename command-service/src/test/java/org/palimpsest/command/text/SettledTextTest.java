package org.palimpsest.command.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palimpsest.command.Articles;
import org.palimpsest.command.Story;
import org.palimpsest.command.editing.Conflict;
import org.palimpsest.command.merging.Merge;
import org.palimpsest.reading.ArticleReader;
import org.palimpsest.reading.EntryReader;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A text that others have overtaken is brought onto theirs, by what its editor chooses. */
class SettledTextTest {

    private static final String TEXT =
            """
            = Zenda–Ruritania relations =

            Infobox
            - Party1: Zenda
            - Party2: Ruritania

            Both lie on the river Elphe.

            == History ==
            In 1920 they quarrelled about 12 sheep.

            They made peace soon after that quarrel.

            == Visits ==

            ;Visits from Zenda to Ruritania
            - King Rudolf (1958)
            - Colonel Sapt (1982)

            == See also ==
            - Sheep of Zenda
            """;

    private final Story story = Story.of(TEXT);
    private final WholeTextReader texts =
            new WholeTextReader(
                    new ArticleReader(Articles.FINDER),
                    new Merge(new EntryReader(Articles.FINDER)),
                    story);

    /** Two edits of the same part. */
    record Both(String theirs, String yours) {

        static Both of(String part, String theirs, String yours) {
            assertThat(TEXT).contains(part);
            return new Both(TEXT.replace(part, theirs), TEXT.replace(part, yours));
        }
    }

    static Stream<Both> conflicts() {
        return Stream.of(
                Both.of("Zenda–Ruritania relations", "Two kingdoms", "Two countries"),
                Both.of("Party2: Ruritania", "Party2: Strelsau", "Party2: Hentzau"),
                Both.of("== Visits ==", "== Meetings ==", "== Encounters =="),
                Both.of("lie on the river Elphe", "lie far away", "lie near by"),
                Both.of("about 12 sheep", "about 13 sheep", "about 14 sheep"),
                Both.of("King Rudolf (1958)", "King Rudolf (1959)", "King Rudolf (1960)"),
                Both.of(
                        "They made peace soon after that quarrel.\n\n",
                        "",
                        "They made peace long after that quarrel.\n\n"),
                Both.of(
                        "They made peace soon after that quarrel.\n\n",
                        "They made peace long after that quarrel.\n\n",
                        ""),
                Both.of("- Sheep of Zenda\n", "", "- Goats of Zenda\n"),
                Both.of("- Sheep of Zenda\n", "- Goats of Zenda\n", ""),
                Both.of("- Party2: Ruritania\n", "", "- Party2: Old Ruritania\n"));
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void whoChoosesTheirsHasTheirs(Both both) {
        story.then(WholeText.put(both.theirs()));
        assertThat(settled(both.yours(), Conflict::theirs)).isEqualTo(both.theirs());
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void whoChoosesYoursHasYoursAndItIsSaved(Both both) {
        story.then(WholeText.put(both.theirs()));
        String settled = settled(both.yours(), Conflict::yours);
        assertThat(settled).isEqualTo(both.yours());
        assertThat(story.then(texts.action(settled, story.article().revision())).text())
                .isEqualTo(both.yours());
    }

    @Test
    void whatIsNotInConflictIsKeptOfBoth() {
        story.then(
                WholeText.put(
                        TEXT.replace("12 sheep", "13 sheep").replace("King Rudolf", "Rudolf V")));
        String yours = TEXT.replace("12 sheep", "14 sheep").replace("(1982)", "(1982, 1984)");
        assertThat(settled(yours, conflict -> "about 15"))
                .isEqualTo(
                        TEXT.replace("12 sheep", "15 sheep")
                                .replace("King Rudolf", "Rudolf V")
                                .replace("(1982)", "(1982, 1984)"));
    }

    @Test
    void aKeyThatStandsTwiceIsSettledInEachOfItsFields() {
        String twice = TEXT.replace("- Party2: Ruritania\n", "- Border: 3 km\n- Border: 5 km\n");
        Story told = Story.of(twice);
        WholeTextReader reader =
                new WholeTextReader(
                        new ArticleReader(Articles.FINDER),
                        new Merge(new EntryReader(Articles.FINDER)),
                        told);
        told.then(WholeText.put(twice.replace("3 km", "4 km").replace("5 km", "6 km")));
        String yours = twice.replace("3 km", "7 km").replace("5 km", "8 km");
        List<Conflict> conflicts = reader.conflicts(yours, 1, told.article());
        assertThat(conflicts).hasSize(2);
        assertThat(
                        reader.settled(
                                yours,
                                1,
                                told.article(),
                                List.of(
                                        new Settled(conflicts.get(0), conflicts.get(0).theirs()),
                                        new Settled(conflicts.get(1), conflicts.get(1).yours()))))
                .isEqualTo(twice.replace("3 km", "4 km").replace("5 km", "8 km"));
    }

    private String settled(String yours, Function<Conflict, @Nullable String> choice) {
        List<Conflict> conflicts = texts.conflicts(yours, 1, story.article());
        assertThat(conflicts).isNotEmpty();
        return texts.settled(
                yours,
                1,
                story.article(),
                conflicts.stream()
                        .map(conflict -> new Settled(conflict, choice.apply(conflict)))
                        .toList());
    }
}
