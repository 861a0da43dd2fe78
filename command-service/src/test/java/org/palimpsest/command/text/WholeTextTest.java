package org.palimpsest.command.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palimpsest.article.Place;
import org.palimpsest.command.Articles;
import org.palimpsest.command.Story;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Conflict;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.merging.Merge;
import org.palimpsest.reading.ArticleReader;
import org.palimpsest.reading.EntryReader;
import org.palimpsest.source.SourceParser;

import java.util.List;

class WholeTextTest {

    private static final String TEXT =
            """
            = Zenda–Ruritania relations =

            Infobox
            - Party1: Zenda
            - Party2: Ruritania

            Both lie on the river Elphe.

            == History ==
            In 1873 they signed a treaty. Over 1,700 people came to see it.

            In 1920 they quarrelled about 12 sheep.

            == Visits ==

            ;Visits from Zenda to Ruritania
            - King Rudolf (1958)
            - Princess Flavia (1963, 1967)
            - Colonel Sapt (1982)

            ;Visits from Ruritania to Zenda
            - Duke Michael (1992)

            == See also ==
            - Sheep of Zenda
            """;

    private final Story story = Story.of(TEXT);

    private Action put(String text, @Nullable Long base) {
        return new ReplaceText(
                new Counterpart(new ArticleReader(Articles.FINDER)),
                new Merge(new EntryReader(Articles.FINDER)),
                story,
                SourceParser.parse(text),
                base);
    }

    private Story edited(String... fromTo) {
        return story.then(put(replaced(story.text(), fromTo), null));
    }

    private static String replaced(String text, String... fromTo) {
        String edited = text;
        for (int i = 0; i < fromTo.length; i += 2) {
            assertThat(edited).contains(fromTo[i]);
            edited = edited.replace(fromTo[i], fromTo[i + 1]);
        }
        return edited;
    }

    @Test
    void theTextAsItIsChangesNothing() {
        assertThat(story.then(put(TEXT, null)).changes()).isEmpty();
    }

    @Test
    void aWordInAParagraphIsOneRevisedEntry() {
        assertThat(edited("a treaty", "the treaty").changes())
                .containsExactly("entry-revised history e2");
        assertThat(story.text()).isEqualTo(TEXT.replace("a treaty", "the treaty"));
    }

    @Test
    void aFigureInAParagraphIsOneCorrectedFigure() {
        assertThat(edited("1,700", "1,800").changes())
                .containsExactly("figure-corrected history e2 f2");
    }

    @Test
    void theYearsOfAVisitAreOneCorrectedVisit() {
        assertThat(edited("(1963, 1967)", "(1963, 1968)").changes())
                .containsExactly("visit-corrected visits e6 f6");
    }

    @Test
    void aBulletElsewhereIsOneMovedEntry() {
        assertThat(
                        edited(
                                        "- King Rudolf (1958)\n",
                                        "",
                                        "- Colonel Sapt (1982)\n",
                                        "- Colonel Sapt (1982)\n- King Rudolf (1958)\n")
                                .changes())
                .containsExactly("entry-moved visits e5");
    }

    @Test
    void aBulletInTheOtherListIsOneMovedEntryThatWentTheOtherWay() {
        assertThat(
                        edited(
                                        "- Colonel Sapt (1982)\n",
                                        "",
                                        "- Duke Michael (1992)\n",
                                        "- Duke Michael (1992)\n- Colonel Sapt (1982)\n")
                                .changes())
                .containsExactly("entry-moved visits e7");
        assertThat(story.article().entry("e7").orElseThrow().entry().fact("f7").orElseThrow())
                .hasToString(
                        "Fact[id=f7, value=Visit[visitor=Colonel Sapt, from=Ruritania, to=Zenda,"
                                + " dates=[1982]], wording=Colonel Sapt (1982)]");
    }

    @Test
    void aNewBulletIsOneAddedEntry() {
        assertThat(edited("- Duke Michael", "- Queen Antoinette (1990)\n- Duke Michael").changes())
                .containsExactly("entry-added visits e11");
    }

    @Test
    void aLineThatIsGoneIsOneRemovedEntry() {
        assertThat(edited("\n\nIn 1920 they quarrelled about 12 sheep.", "").changes())
                .containsExactly("entry-removed history e3");
    }

    @Test
    void anotherHeadingIsOneRenamedSection() {
        assertThat(edited("== History ==", "== A long history ==").changes())
                .containsExactly("section-renamed history");
        assertThat(story.article().hasSection("history")).isTrue();
    }

    @Test
    void aSectionElsewhereIsOneMovedSection() {
        String history = TEXT.substring(TEXT.indexOf("== History"), TEXT.indexOf("== Visits"));
        assertThat(edited(history, "", "== See also ==", history + "== See also ==").changes())
                .containsExactly("section-moved history");
    }

    @Test
    void aSectionUnderAnotherIsOneMovedSection() {
        assertThat(edited("== Visits ==", "=== Visits ===").changes())
                .containsExactly("section-moved visits");
        assertThat(story.article().section("history").orElseThrow().sections()).hasSize(1);
    }

    @Test
    void aSectionThatIsGoneIsOneRemovedSection() {
        assertThat(edited("\n== See also ==\n- Sheep of Zenda\n", "").changes())
                .containsExactly("section-removed see-also");
    }

    @Test
    void aHeadingOverLinesThatStandedBeforeIsOneAddedSection() {
        assertThat(edited("In 1920", "=== Sheep ===\nIn 1920").changes())
                .containsExactly("section-added sheep");
        assertThat(story.article().entry("e3").orElseThrow().section()).isEqualTo("sheep");
    }

    @Test
    void infoboxAndTitleHaveChangesOfTheirOwn() {
        assertThat(
                        edited(
                                        "- Party2: Ruritania\n",
                                        "- Party2: Ruritania\n- Map: elphe.svg\n",
                                        "Zenda–Ruritania",
                                        "Ruritania–Zenda")
                                .changes())
                .containsExactly("article-retitled", "infobox-field-set Map");
    }

    @Test
    void changesOfOthersSinceTheBaseAreKept() {
        edited("12 sheep", "13 sheep");
        story.then(put(TEXT.replace("a treaty", "the treaty"), 1L));

        assertThat(story.changes()).containsExactly("entry-revised history e2");
        assertThat(story.text())
                .isEqualTo(replaced(TEXT, "a treaty", "the treaty", "12 sheep", "13 sheep"));
    }

    @Test
    void twoFiguresOfOneParagraphAreBothCorrected() {
        edited("1873", "1874");
        story.then(put(TEXT.replace("1,700", "1,800"), 1L));

        assertThat(story.text()).isEqualTo(replaced(TEXT, "1873", "1874", "1,700", "1,800"));
    }

    @Test
    void theSameChangeByBothCountsOnce() {
        edited("- Duke Michael", "- Queen Antoinette (1990)\n- Duke Michael");
        String both = story.text();

        assertThat(story.then(put(both, 1L)).changes()).isEmpty();
    }

    @Test
    void linesAddedAtOnePlaceAreBothKeptTheirsFirst() {
        edited("- Sheep of Zenda\n", "- Sheep of Zenda\n- Theirs\n");
        story.then(put(TEXT + "- Yours\n", 1L));

        assertThat(story.text()).isEqualTo(TEXT + "- Theirs\n- Yours\n");
    }

    @Test
    void fieldsAddedAtOnePlaceAreBothKeptTheirsFirst() {
        edited("- Party2: Ruritania\n", "- Party2: Ruritania\n- Map: a\n");
        story.then(put(withField("- Area: b\n"), 1L));

        assertThat(story.text()).isEqualTo(withField("- Map: a\n- Area: b\n"));
    }

    @Test
    void oneFieldAddedWithTwoValuesIsAConflict() {
        edited("- Party2: Ruritania\n", "- Party2: Ruritania\n- Map: a\n");

        assertThatThrownBy(() -> story.then(put(withField("- Map: b\n"), 1L)))
                .isInstanceOfSatisfying(
                        Rejection.Conflicting.class,
                        refusal ->
                                assertThat(refusal.conflicts())
                                        .containsExactly(
                                                new Conflict(Place.field("Map"), null, "a", "b")));
    }

    @Test
    void theSpacesInAHeadingAreKeptAsWhoeverChangedThemLeftThem() {
        edited("12 sheep", "13 sheep");
        story.then(put(TEXT.replace("== History ==", "==History=="), 1L));

        assertThat(story.text())
                .isEqualTo(replaced(TEXT, "== History ==", "==History==", "12 sheep", "13 sheep"));
    }

    private static String withField(String line) {
        return TEXT.replace("- Party2: Ruritania\n", "- Party2: Ruritania\n" + line);
    }

    @Test
    void differentTextsForTheSameWordsAreRefusedWithAllThree() {
        edited("12 sheep", "13 sheep");

        assertThatThrownBy(() -> story.then(put(TEXT.replace("12 sheep", "14 sheep"), 1L)))
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
                                                        "f4", "about 12", "about 13", "about 14")));
    }

    @Test
    void aLineThatOthersTookOutIsAConflictWithNothing() {
        edited("\n\nIn 1920 they quarrelled about 12 sheep.", "");

        assertThatThrownBy(() -> story.then(put(TEXT.replace("quarrelled", "fought"), 1L)))
                .isInstanceOfSatisfying(
                        Rejection.Conflicting.class,
                        refusal ->
                                assertThat(refusal.conflicts())
                                        .extracting(Conflict::theirs)
                                        .containsOnlyNulls());
    }

    @Test
    void aBaseThatIsNotThereIsNotFound() {
        for (long base : List.of(0L, 2L, -1L)) {
            assertThatThrownBy(() -> story.then(put(TEXT, base)))
                    .isInstanceOf(Rejection.NotThere.class);
        }
    }
}
