package org.palimpsest.command.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.command.Articles.after;
import static org.palimpsest.command.Articles.decided;
import static org.palimpsest.command.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.command.Articles;
import org.palimpsest.command.editing.Facts;
import org.palimpsest.command.wording.FactWords;

class RecordMissionTest {

    private static final String LISTED =
            """
            = Ruritania–Sylvania relations =

            ==Resident diplomatic missions==
            - Ruritania has an embassy in Castra.
            - Sylvania has an embassy in Strelsau.

            ==See also==
            - Foreign relations of Sylvania
            """;

    private static RecordMission mission(String sender, String post, String city) {
        return in(null, sender, null, post, city);
    }

    private static RecordMission in(
            @Nullable String section,
            String sender,
            @Nullable String host,
            String post,
            String city) {
        return new RecordMission(
                Articles.FINDER, new FactWords(Articles.FINDER), sender, host, post, city, section);
    }

    @Test
    void aMissionStandsBehindThatSendersLast() {
        assertThat(after(LISTED, mission("Ruritania", "consulate-general", "Porto Bello")))
                .isEqualTo(
                        LISTED.replace(
                                "Castra.\n",
                                "Castra.\n"
                                        + "- Ruritania has a consulate-general in Porto Bello.\n"));
    }

    @Test
    void itIsAFactOfItsOwnThatReadsBack() {
        RecordMission action = mission("sylvania", "honorary consulate", "Zenda");
        Mission wanted = new Mission("Sylvania", "Ruritania", "honorary consulate", "Zenda");
        assertThat(Facts.of(decided(LISTED, action).article(), Mission.class)).contains(wanted);
        assertThat(Facts.of(Articles.of(after(LISTED, action)), Mission.class)).contains(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "embassy",
                "high commission",
                "consulate-general",
                "consulate",
                "vice-consulate",
                "honorary consulate",
                "consular office"
            })
    void everyPostCanBeRecorded(String post) {
        assertThat(after(LISTED, mission("Sylvania", post, "Zenda")))
                .contains(" " + post + " in Zenda.\n");
    }

    @Test
    void theSenderMayBeGivenByAnotherOfItsNames() {
        assertThat(after(LISTED, mission("Kingdom of Ruritania", "consulate", "Porto Bello")))
                .contains("- Ruritania has a consulate in Porto Bello.\n");
    }

    @Test
    void aSenderWithoutMissionsFollowsTheOthers() {
        String text = LISTED.replace("- Sylvania has an embassy in Strelsau.\n", "");
        assertThat(after(text, mission("Sylvania", "embassy", "Strelsau"))).isEqualTo(LISTED);
    }

    @Test
    void whereThereAreNoneASectionIsMade() {
        String text = "= Ruritania–Sylvania relations =\n\n==Trade==\nIt grew.\n";
        RecordMission action = in(null, "Ruritania", "Sylvania", "embassy", "Castra");
        assertThat(after(text, action))
                .isEqualTo(
                        text
                                + "\n==Diplomatic missions==\n"
                                + "- Ruritania has an embassy in Castra.\n");
        assertThat(decided(text, action).events())
                .extracting(event -> event.type())
                .containsExactly("section-added", "mission-recorded");
    }

    @Test
    void aNamedSectionTakesItWhateverStandsThere() {
        String text = "= Ruritania–Sylvania relations =\n\n==Trade==\nIt grew.\n";
        assertThat(after(text, in("trade", "Ruritania", null, "embassy", "Castra")))
                .isEqualTo(text + "\n- Ruritania has an embassy in Castra.\n");
        assertRefused(
                "/section", () -> after(text, in("x", "Ruritania", null, "embassy", "Castra")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Graustark | Sylvania  | embassy   | Zenda  | /sender",
                "' '       | Sylvania  | embassy   | Zenda  | /sender",
                "Ruritania | Graustark | embassy   | Zenda  | /host",
                "Ruritania | ruritania | embassy   | Zenda  | /host",
                "Ruritania | Sylvania  | Embassy   | Zenda  | /post",
                "Ruritania | Sylvania  | outpost   | Zenda  | /post",
                "Ruritania | Sylvania  | embassy   | ' '    | /city",
                "Ruritania | Sylvania  | embassy   | zenda. | /city",
                "Ruritania | Sylvania  | embassy   | CASTRA | /city",
            })
    void whatIsNoNewMissionOfOneInTheOtherIsRefused(
            String sender, String host, String post, String city, String pointer) {
        assertRefused(pointer, () -> after(LISTED, in(null, sender, host, post, city)));
    }

    @Test
    void anArticleOfNoCountriesTakesNoMissions() {
        assertRefused(
                "/sender",
                () -> after("= Beekeeping =\n", mission("Ruritania", "embassy", "Zenda")));
    }
}
