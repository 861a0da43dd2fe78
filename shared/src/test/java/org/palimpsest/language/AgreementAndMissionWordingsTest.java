package org.palimpsest.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Link;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.language.country.Countries;

import java.util.List;

class AgreementAndMissionWordingsTest {

    private static final Countries KENYA_AND_NORWAY = new Countries("Kenya", "Norway");

    private final FactFinder finder = new FactFinder();
    private final Wordings wordings = new Wordings();

    private static Context under(String heading) {
        return new Context(null, List.of(heading), KENYA_AND_NORWAY);
    }

    private record Stands(Place place, String wording, FactValue value) {}

    /** The fact of that number, as it stands in a bullet. */
    private Stands stands(String bullet, String heading, int number) {
        Finding found = finder.find(EntryKind.BULLET, bullet, under(heading)).get(number);
        Place place =
                new Place(
                        EntryKind.BULLET,
                        under(heading),
                        bullet.substring(0, found.start()),
                        bullet.substring(found.end()));
        return new Stands(place, bullet.substring(found.start(), found.end()), found.value());
    }

    private String changed(String bullet, String heading, int number, FactValue after) {
        Stands old = stands(bullet, heading, number);
        Worded worded = wordings.fitted(old.place(), old.wording(), old.value(), after);
        return worded.head() + worded.wording() + old.place().tail();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tax Pact (1949) | Tax Pact | 1950 | Tax Pact (1950)",
                "Tax Pact (1949) | Oil Pact | 1949 | Oil Pact (1949)",
                "Tax Pact (1949) | Oil Pact | 1950-05-03 | Oil Pact (3 May 1950)",
                "Tax Pact, 1949 | Oil Pact | 1950-05 | Oil Pact, May 1950",
                "Tax Pact, May 3, 1949 | Tax Pact | 1950-06-04 | Tax Pact, June 4, 1950",
                "Tax Pact (Oslo, 3 May 1949) | Tax Pact | 1950 | Tax Pact (Oslo, 1950)",
                "Tax Pact (1949; lapsed 1971) | Tax Pact | 1950 | Tax Pact (1950; lapsed 1971)",
                "Tax Pact, signed in Oslo on 3 May 1949 | Tax Pact | 1949-05-04 | Tax Pact, signed"
                        + " in Oslo on 4 May 1949",
                "The Tax Pact (1949), in force | Oil Pact | 1949 | The Oil Pact (1949), in force",
                "Tax Pact (TP) (1949) | Tax Pact | 1949 | Tax Pact (1949)",
            })
    void anAgreementKeepsItsManner(String bullet, String name, String date, String words) {
        assertThat(changed(bullet, "Treaties", 0, new Agreement(name, Edtf.parse(date))))
                .isEqualTo(words);
    }

    @Test
    void anAgreementChangesAmongOthers() {
        String text = "They signed a Tax Pact (1949); an Oil Pact (1950); and a Fish Pact (1951).";
        assertThat(changed(text, "Trade", 1, new Agreement("Tin Pact", Edtf.parse("1952-06"))))
                .isEqualTo(
                        "They signed a Tax Pact (1949); a Tin Pact (June 1952); and a Fish Pact"
                                + " (1951).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "The Pact", "Pact (1900)", "Pact, signed in Oslo"})
    void aNameThatWouldReadOtherwiseIsRefused(String name) {
        Agreement agreement = new Agreement(name, Edtf.parse("1949"));
        assertThatExceptionOfType(UnwordableException.class)
                .isThrownBy(() -> wordings.agreement(agreement));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tax Pact | 1949 | Tax Pact (1949)",
                "Tax Pact (TP) | 1949-05-03 | Tax Pact (TP) (3 May 1949)",
                "Open Skies | 1949-05 | Open Skies (May 1949)",
            })
    void aNewAgreementIsABullet(String name, String date, String words) {
        assertThat(wordings.agreement(new Agreement(name, Edtf.parse(date)))).isEqualTo(words);
    }

    @Test
    void aMissionMovesToAnotherCity() {
        String text = "Kenya has an embassy in Oslo and a consulate in Bergen.";
        Mission after = new Mission("Kenya", "Norway", "consulate", "Tromsø");
        assertThat(changed(text, "Missions", 1, after))
                .isEqualTo("Kenya has an embassy in Oslo and a consulate in Tromsø.");
    }

    @Test
    void onlyTheWordingOfAMissionMayBeKnown() {
        Mission before = new Mission("Kenya", "Norway", "embassy", "Oslo");
        Mission after = new Mission("Kenya", "Norway", "embassy", "Bergen");
        assertThat(wordings.reword("Oslo", before, after)).isEqualTo("Bergen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya has an embassy in Oslo. | 0 | consulate-general | Kenya has a"
                        + " consulate-general in Oslo.",
                "Kenya has a consulate in Oslo. | 0 | embassy | Kenya has an embassy in Oslo.",
                "Kenya has a consulate in Oslo. | 0 | honorary consulate | Kenya has an honorary"
                        + " consulate in Oslo.",
                "The Embassy of Kenya is in Oslo. | 0 | high commission | The High Commission of"
                        + " Kenya is in Oslo.",
                "Kenya's embassy in Oslo, on Main Street | 0 | consulate | Kenya's consulate in"
                        + " Oslo, on Main Street",
                "Kenya: Oslo (embassy), Bergen (consulate) | 1 | vice-consulate | Kenya: Oslo"
                        + " (embassy), Bergen (vice-consulate)",
                "Kenya has consulates in Oslo and Bergen. | 1 | embassy | Kenya has a consulate in"
                        + " Oslo and an embassy in Bergen.",
                "Kenya has consulates in Oslo and Bergen. | 0 | embassy | Kenya has an embassy in"
                        + " Oslo and a consulate in Bergen.",
                "Kenya has two consulates in Oslo and Bergen, opened in 1990. | 0 | embassy | Kenya"
                        + " has an embassy in Oslo and a consulate in Bergen, opened in 1990.",
                "Kenya has an embassy in Oslo, and consulates in Oslo and Bergen. | 2 | consular"
                        + " office | Kenya has an embassy in Oslo, a consulate in Oslo and a"
                        + " consular office in Bergen.",
                "Kenya has consulates in Oslo, Bergen, Bodø and Voss. | 1 | embassy | Kenya has a"
                        + " consulate in Oslo, an embassy in Bergen, and consulates in Bodø and"
                        + " Voss.",
                "Kenya has consulates in Oslo, Bergen and Voss. | 2 | embassy | Kenya has"
                        + " consulates in Oslo and Bergen, and an embassy in Voss.",
                "Kenya has consulates in Oslo and Bergen-an embassy in Voss. | 0 | embassy | Kenya"
                        + " has an embassy in Oslo and a consulate in Bergen-an embassy in Voss.",
                "Kenya has consulates in Calgary and Leamington, Ontario. | 0 | honorary consulate"
                    + " | Kenya has an honorary consulate in Calgary and a consulate in Leamington,"
                    + " Ontario.",
                "Kenya has consulates in Sapporo, Hokkaido and Naha. | 1 | embassy | Kenya has a"
                        + " consulate in Sapporo, Hokkaido and an embassy in Naha.",
                "Kenya has honorary consulates-general in Oslo and Bergen. | 1 | embassy | Kenya"
                        + " has an honorary consulate-general in Oslo and an embassy in Bergen.",
                "Kenya: Consulates in Oslo and Bergen | 0 | embassy | Kenya: Embassy in Oslo and"
                        + " consulate in Bergen",
                "Consulates-general in Oslo, Bergen and Voss of Kenya | 0 | consulate | Consulate"
                        + " in Oslo, and consulates-general in Bergen and Voss of Kenya",
                "Two consulates in Oslo and Bergen of Kenya | 0 | embassy | An embassy in Oslo and"
                        + " a consulate in Bergen of Kenya",
            })
    void aPostChangesForOneCityAlone(String text, int number, String post, String words) {
        Stands old = stands(text, "Missions", number);
        Mission before = (Mission) old.value();
        Mission after = new Mission(before.sender(), before.host(), post, before.city());
        assertThat(wordings.entry(old.place(), old.wording(), before, after)).isEqualTo(words);
    }

    @Test
    void postAndCityMayChangeAtOnce() {
        Stands old = stands("Kenya has an embassy in Oslo.", "Missions", 0);
        Mission after = new Mission("Kenya", "Norway", "consulate", "Bergen");
        assertThat(wordings.entry(old.place(), "Oslo", (Mission) old.value(), after))
                .isEqualTo("Kenya has a consulate in Bergen.");
    }

    @ParameterizedTest
    @CsvSource({"kiosk, Oslo", "consulate, oslo", "consulate, Norway", "'', Oslo"})
    void whatNoSentenceSaysIsRefused(String post, String city) {
        Stands old = stands("Kenya has an embassy in Oslo.", "Missions", 0);
        Mission after = new Mission("Kenya", "Norway", post, city);
        assertThatExceptionOfType(UnwordableException.class)
                .isThrownBy(
                        () -> wordings.entry(old.place(), "Oslo", (Mission) old.value(), after));
        assertThatExceptionOfType(UnwordableException.class)
                .isThrownBy(() -> wordings.mission(after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya | embassy | Oslo | Kenya has an embassy in Oslo.",
                "Kenya | honorary consulate | Oslo | Kenya has an honorary consulate in Oslo.",
                "Kenya | high commission | Rio de Janeiro | Kenya has a high commission in Rio de"
                        + " Janeiro.",
                "Netherlands | consulate-general | Oslo | The Netherlands has a consulate-general"
                        + " in Oslo.",
            })
    void aNewMissionIsASentence(String sender, String post, String city, String words) {
        assertThat(wordings.mission(new Mission(sender, "Norway", post, city))).isEqualTo(words);
    }

    @Test
    void aLinkIsItsTitle() {
        assertThat(changed("Fish in Kenya", "See also", 0, new Link("Ice in Kenya")))
                .isEqualTo("Ice in Kenya");
        assertThat(wordings.link(new Link("Ice in Kenya"))).isEqualTo("Ice in Kenya");
        assertThatExceptionOfType(UnwordableException.class)
                .isThrownBy(() -> wordings.link(new Link(" ")));
    }
}
