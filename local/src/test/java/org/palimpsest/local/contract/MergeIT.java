package org.palimpsest.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import tools.jackson.databind.JsonNode;

/** {@code ?base=N}: a text that was begun on an older revision is merged with what came since. */
@ExtendWith(Newsroom.Shared.class)
class MergeIT {

    private static final String TEXT =
            """
            ==History==
            In 1872, 12 envoys met in the old town hall.

            In 1942, 1,700 people left.

            ==Food==
            - Cheese
            - Bread
            """;

    @Test
    void whatOthersChangedIsKept(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        article.patch("/facts/" + article.fact("1,700"), "{'value': 1800}").isDone();

        article.putText("?base=1", TEXT.replace("town hall", "castle"))
                .isDone()
                .changesOfTypes("entry-revised")
                .leaves(TEXT.replace("town hall", "castle").replace("1,700", "1,800"));
    }

    @Test
    void bothMayChangeOneParagraph(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        article.patch("/facts/" + article.fact("12"), "{'value': 13}").isDone();

        article.putText("?base=1", TEXT.replace("town hall", "castle"))
                .isDone()
                .leaves(TEXT.replace("12 envoys", "13 envoys").replace("town hall", "castle"));
    }

    @Test
    void theSameChangeByBothCountsOnce(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String theirs = TEXT.replace("town hall", "castle");
        article.putText(theirs).isDone();

        article.putText("?base=1", theirs).changesNothing().leaves(theirs);
    }

    @Test
    void insertionsAtOnePlaceAreBothKeptTheirsFirst(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        article.putText(TEXT + "- Wine\n").isDone();

        article.putText("?base=1", TEXT + "- Beer\n").isDone().leaves(TEXT + "- Wine\n- Beer\n");
    }

    @Test
    void whatTheyRemovedStaysRemovedWhereYouDidNotTouchIt(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        article.delete("/entries/" + article.entry("Bread")).isDone();

        article.putText("?base=1", TEXT.replace("town hall", "castle"))
                .isDone()
                .leaves(TEXT.replace("- Bread\n", "").replace("town hall", "castle"));
    }

    @Test
    void theSameWordsChangedToDifferentTextsAreAConflict(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String entry = article.entry("In 1872, 12 envoys met in the old town hall.");
        article.putText(TEXT.replace("old town hall", "castle")).isDone();

        Reply refused =
                article.putText("?base=1", TEXT.replace("old town hall", "harbour"))
                        .isRefused(409)
                        .leaves(TEXT.replace("old town hall", "castle"));

        assertThat(refused.member("conflicts")).hasSize(1);
        JsonNode conflict = refused.member("conflicts").get(0);
        assertThat(conflict.get("entry").stringValue()).isEqualTo(entry);
        assertThat(conflict.get("base").stringValue()).contains("old town hall");
        assertThat(conflict.get("theirs").stringValue()).contains("castle");
        assertThat(conflict.get("yours").stringValue()).contains("harbour");
    }

    @Test
    void whatTheyRemovedAndYouChangedIsAConflictWithNothingOfTheirs(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String entry = article.entry("Bread");
        article.delete("/entries/" + entry).isDone();

        JsonNode conflict =
                article.putText("?base=1", TEXT.replace("- Bread", "- Black bread"))
                        .isRefused(409)
                        .member("conflicts")
                        .get(0);

        assertThat(conflict.get("entry").stringValue()).isEqualTo(entry);
        assertThat(conflict.get("base").stringValue()).contains("Bread");
        assertThat(conflict.get("theirs").isNull()).isTrue();
        assertThat(conflict.get("yours").stringValue()).contains("Black bread");
    }

    @Test
    void aHeadingAndAFieldConflictByTheirNames(Newsroom newsroom) {
        String boxed = "Infobox\n- Capital: Zenda\n\n" + TEXT;
        Manuscript article = newsroom.given(boxed);
        article.putText(boxed.replace("Zenda", "Orlok").replace("==Food==", "==Meals==")).isDone();

        JsonNode conflicts =
                article.putText(
                                "?base=1",
                                boxed.replace("Zenda", "Hentzau").replace("==Food==", "==Dishes=="))
                        .isRefused(409)
                        .member("conflicts");

        assertThat(conflicts).hasSize(2);
        assertThat(conflicts.findValuesAsString("key")).contains("Capital");
        assertThat(conflicts.findValuesAsString("section")).contains("food");
    }

    @Test
    void anEntryIsMergedAlike(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String text = "In 1872, 12 envoys met in the old town hall.";
        String entry = "/entries/" + article.entry(text);
        article.patch("/facts/" + article.fact("12"), "{'value': 13}").isDone();

        article.patch(entry + "?base=1", "{'text': '" + text.replace("town hall", "castle") + "'}")
                .isDone()
                .leaves(TEXT.replace("12 envoys", "13 envoys").replace("town hall", "castle"));
        article.patch(entry + "?base=1", "{'text': '" + text.replace("town hall", "port") + "'}")
                .isRefused(409);
    }

    @Test
    void aFactThatBothChangedIsNamedInTheConflict(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String text = "In 1942, 1,700 people left.";
        String fact = article.fact("1,700");
        String entry = article.entry(text);
        article.patch("/facts/" + fact, "{'value': 1800}").isDone();

        JsonNode conflict =
                article.patch(
                                "/entries/" + entry + "?base=1",
                                "{'text': '" + text.replace("1,700", "1,900") + "'}")
                        .isRefused(409)
                        .member("conflicts")
                        .get(0);

        assertThat(conflict.get("entry").stringValue()).isEqualTo(entry);
        assertThat(conflict.get("base").stringValue()).contains("1,700");
        assertThat(conflict.get("theirs").stringValue()).contains("1,800");
        assertThat(conflict.get("yours").stringValue()).contains("1,900");
    }

    @Test
    void anEntryThatIsGoneIsAConflictWhereItStoodAtTheBase(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String entry = "/entries/" + article.entry("Bread");
        article.delete(entry).isDone();

        JsonNode conflict =
                article.patch(entry + "?base=1", "{'text': 'Rye'}")
                        .isRefused(409)
                        .member("conflicts")
                        .get(0);

        assertThat(conflict.get("theirs").isNull()).isTrue();
        article.patch(entry, "{'text': 'Rye'}").isRefused(404);
        article.patch("/entries/e999?base=1", "{'text': 'Rye'}").isRefused(404);
    }

    @Test
    void theNewestRevisionIsABaseLikeAnyOther(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.putText("?base=1", TEXT + "- Wine\n").isDone().leaves(TEXT + "- Wine\n");
        article.putText("?base=2", TEXT).isDone().leaves(TEXT);
        article.patch("/entries/" + article.entry("Bread") + "?base=99", "{'text': 'Rye'}")
                .isRefused(404);
    }
}
