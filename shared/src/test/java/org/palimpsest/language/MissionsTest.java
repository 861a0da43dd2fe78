package org.palimpsest.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palimpsest.article.EntryKind;
import org.palimpsest.language.country.Countries;

import java.util.List;

class MissionsTest {

    private static final Countries KENYA_AND_NORWAY = new Countries("Kenya", "Norway");

    private static List<String> in(EntryKind kind, String text, String... lines) {
        return Found.in(kind, text, new Context(null, List.of(lines), KENYA_AND_NORWAY));
    }

    private static List<String> bullet(String text, String... lines) {
        return in(EntryKind.BULLET, text, lines);
    }

    /** Kenya's are in Norway: {@code embassy in Oslo} without who and where. */
    private static String brief(String found) {
        assertThat(found).contains(" in Norway: ", "Kenya");
        return found.substring(found.indexOf(": ") + 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya has an embassy in Oslo. | embassy in Oslo",
                "Kenya maintains a high commission in Oslo. | high commission in Oslo",
                "Kenya has an embassy in Oslo and a consulate-general in Bergen. | embassy in Oslo,"
                        + " consulate-general in Bergen",
                "Kenya has an embassy in Oslo, and consulates general in Oslo and Bergen. | embassy"
                        + " in Oslo, consulate-general in Oslo, consulate-general in Bergen",
                "Kenya has honorary consulates in Bergen, Tromsø, and Bodø. | honorary consulate in"
                        + " Bergen, honorary consulate in Tromsø, honorary consulate in Bodø",
                "Kenya has a vice-consulate in Rio de Janeiro. | vice-consulate in Rio de Janeiro",
                "Kenya has an honorary consulate-general in Oslo. | honorary consulate in Oslo",
                "Kenya has an honorary vice-consulate in Oslo. | honorary consulate in Oslo",
                "Kenya has a deputy high commission in Oslo. | high commission in Oslo",
                "Kenya has a consular agency in Oslo. | consular office in Oslo",
                "Kenya has a general consulate in Oslo. | consulate-general in Oslo",
                "Kenya has a Vice Consulate in Ho Chi Minh City. | vice-consulate in Ho Chi Minh"
                        + " City",
                "Kenya has an embassy in 東京. | embassy in 東京",
                "Kenya has a consular office in The Hague. | consular office in The Hague",
                "Kenya has a consulate in St. John's. | consulate in St. John's",
                "Kenya has an embassy in Dar es Salaam, Tanzania. | embassy in Dar es Salaam",
                "Kenya is represented in Norway by its embassy in Oslo. | embassy in Oslo",
                "Kenya is represented in Norway through its embassy in Stockholm, Sweden. | embassy"
                        + " in Stockholm",
                "Kenya's embassy in Stockholm, Sweden, is accredited to Norway. | embassy in"
                        + " Stockholm",
                "Kenya is accredited to Norway from its embassy in Stockholm (Sweden). | embassy in"
                        + " Stockholm",
                "The Embassy of Kenya is located in Oslo. | embassy in Oslo",
                "The Embassy of Kenya in Norway is located in Oslo. | embassy in Oslo",
                "The Embassy of the Republic of Kenya in Oslo | embassy in Oslo",
                "Embassy of Kenya, Oslo | embassy in Oslo",
                "Embassy of Kenya in Oslo | embassy in Oslo",
                "of Kenya: embassy in Oslo; consulate in Bergen | embassy in Oslo, consulate in"
                        + " Bergen",
                "Kenya: Oslo (embassy), Bergen (honorary consulate) | embassy in Oslo, honorary"
                        + " consulate in Bergen",
                "The Kenyan embassy is in the Norwegian capital, Oslo. | embassy in Oslo",
                "Kenya has an embassy in the city of Oslo. | embassy in Oslo",
                "Kenya has an embassy in Oslo, on 12 Main Street. | embassy in Oslo",
                "Kenya operates an embassy in Oslo, Norway, and a consulate in Bergen. | embassy in"
                        + " Oslo, consulate in Bergen",
                "Kenya has consulates in Houston, Texas; Miami, Florida; and Boston. | consulate in"
                        + " Houston, consulate in Miami, consulate in Boston",
                "Kenya has consulates in Calgary and Leamington, Ontario. | consulate in Calgary,"
                        + " consulate in Leamington",
                "Kenya has consulates in Oslo, Bergen and Voss, Vestland. | consulate in Oslo,"
                        + " consulate in Bergen, consulate in Voss",
                "Kenya has consulates in Oslo and Voss, Vestland, and an embassy in Bodø. |"
                        + " consulate in Oslo, consulate in Voss, embassy in Bodø",
                "Kenya has consulates in Sapporo, Hokkaido and Naha. | consulate in Sapporo,"
                        + " consulate in Naha",
                "Kenya has consulates in Leamington, Ontario, and Cusco, Peru. | consulate in"
                        + " Leamington, consulate in Cusco",
                "Kenya has consulates in Houston, Texas, New York and Boston. | consulate in"
                        + " Houston, consulate in New York, consulate in Boston",
                "Kenya has two consulates-general (Bergen and Bodø). | consulate-general in Bergen,"
                        + " consulate-general in Bodø",
                "There is a Kenyan embassy in Oslo. | embassy in Oslo",
                "Kenyan Embassy, Oslo | embassy in Oslo",
                "Oslo: Embassy of Kenya | embassy in Oslo",
                "Oslo: Embassy of the Republic of Kenya. | embassy in Oslo",
                "Kenya closed a consulate in Bodø, but the embassy in Oslo remains. | embassy in"
                        + " Oslo",
                "The embassy in Norway is in Oslo. | embassy in Oslo",
                "In Norway, Kenya has an embassy in Oslo. | embassy in Oslo",
            })
    void oneForEachPostAndCity(String text, String missions) {
        assertThat(bullet(text, "Resident diplomatic missions").stream().map(MissionsTest::brief))
                .containsExactly(missions.split(", "));
    }

    @Test
    void theCityAloneIsTheWording() {
        assertThat(bullet("Norway has an embassy in Nairobi.", "Diplomatic missions"))
                .containsExactly("Nairobi = Norway in Kenya: embassy in Nairobi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resident diplomatic missions",
                "Diplomatic missions",
                "Diplomatic representation",
                "Diplomatic representations",
                "Diplomatic and consular missions",
                "Consular representation",
                "Representation",
                "Embassies",
                "Embassies and consulates",
                "High commissions",
                "Missions",
                "Diplomatic presence",
            })
    void headingsSayThatMissionsAreSpokenOf(String heading) {
        assertThat(bullet("Kenya has an embassy in Oslo.", "Present", heading)).hasSize(1);
        assertThat(in(EntryKind.PARAGRAPH, "Kenya has an embassy in Oslo.", heading)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "History",
                "Trade missions",
                "Peacekeeping missions",
                "Embassy hostage crisis",
                "Representation in film",
            })
    void elsewhereNoneIsFound(String heading) {
        assertThat(bullet("Kenya has an embassy in Oslo.", heading)).isEmpty();
    }

    @Test
    void aSentenceMaySpeakOnOfTheSameSender() {
        assertThat(
                        in(
                                EntryKind.PARAGRAPH,
                                "Norway has an embassy in Nairobi, opened in 1965. It also has"
                                        + " an honorary consulate in Mombasa, with 3 rooms.",
                                "Diplomatic missions"))
                .containsExactly(
                        "Nairobi = Norway in Kenya: embassy in Nairobi",
                        "1965 = 1965",
                        "Mombasa = Norway in Kenya: honorary consulate in Mombasa",
                        "3 = 3 rooms");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Both countries have embassies in Oslo and Nairobi respectively: Kenya and Norway"
                        + " have embassies in Oslo and Nairobi.",
                "Kenya has an embassy in Oslo and Norway has an embassy in Nairobi.",
                "Kenya has an embassy in Oslo, while Norway maintains one embassy in Nairobi.",
                "Kenya's embassy is in Oslo; Norway's embassy is in Nairobi.",
            })
    void eachHasItsOwn(String text) {
        assertThat(in(EntryKind.PARAGRAPH, text.replaceFirst("^Both.*?: ", ""), "Missions"))
                .containsExactly(
                        "Oslo = Kenya in Norway: embassy in Oslo",
                        "Nairobi = Norway in Kenya: embassy in Nairobi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Of Kenya", "From Kenya", "Kenya", "Kenyan missions in Norway", "In Norway"})
    void theLineAboveTellsTheSender(String line) {
        assertThat(bullet("Oslo (Embassy)", line, "Diplomatic missions"))
                .containsExactly("Oslo = Kenya in Norway: embassy in Oslo");
        assertThat(bullet("Embassy: Oslo", line, "Diplomatic missions"))
                .containsExactly("Oslo = Kenya in Norway: embassy in Oslo");
        assertThat(bullet("Consulates-General: Bergen, Bodø", line, "Diplomatic missions"))
                .containsExactly(
                        "Bergen = Kenya in Norway: consulate-general in Bergen",
                        "Bodø = Kenya in Norway: consulate-general in Bodø");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya has no embassy in Norway.",
                "Kenya does not have an embassy in Oslo.",
                "Kenya closed its consulate in Bergen.",
                "Kenya had a consulate in Bergen.",
                "Oslo: Embassy of Denmark",
                "Kenya plans to open a consulate in Bergen.",
                "Both have embassies in each other's capitals.",
                "Kenya opened its embassy in January.",
                "Kenya has an ambassador in Oslo.",
                "Denmark has an embassy in Nairobi.",
            })
    void whatIsNotThereIsNone(String text) {
        assertThat(bullet(text, "Diplomatic missions")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Republic of Korea | South Korea has an embassy in Oslo.",
                "T\u00FCrkiye | Turkey has an embassy in Oslo.",
                "C\u00F4te d'Ivoire | Ivory Coast has an embassy in Oslo.",
                "People's Republic of China | China has an embassy in Oslo.",
                "Russian Federation | Russia has an embassy in Oslo.",
                "Cabo Verde | Cape Verde has an embassy in Oslo.",
                "Democratic Republic of the Congo | DR Congo has an embassy in Oslo.",
                "Taiwan | The Republic of China has an embassy in Oslo.",
                "Islamic Republic of Iran | Iran has an embassy in Oslo.",
                "Brunei Darussalam | Brunei has an embassy in Oslo.",
                "Sultanate of Oman | Oman's embassy is in Oslo.",
                "Oman | The Embassy of the Sultanate of Oman in Oslo",
            })
    void theSenderMayHaveAnotherName(String party, String text) {
        Context context =
                new Context(null, List.of("Diplomatic missions"), new Countries(party, "Norway"));
        assertThat(Found.in(EntryKind.BULLET, text, context))
                .containsExactly("Oslo = " + party + " in Norway: embassy in Oslo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Kenya opened an embassy in Oslo in 2019 and closed it in 2021. | none",
                "Kenya has an embassy in Oslo and a consulate in Bergen (closed 2020). | Oslo",
                "Kenya has an embassy in Oslo, and opened a consulate in Voss in 2019 and closed it"
                        + " in 2021. | Oslo",
                "Kenya opened an embassy in Oslo in 1970, closed it in 1990 and reopened it in"
                        + " 1995. | Oslo",
                "Kenya opened an embassy in Oslo, which was closed in 2001. | none",
            })
    void whatHasClosedIsGoneUnlessItIsOpenAgain(String text, String city) {
        assertThat(
                        bullet(text, "Diplomatic missions").stream()
                                .filter(found -> found.contains(" in Norway: "))
                                .map(found -> found.substring(0, found.indexOf(" = ")))
                                .toList())
                .isEqualTo(city == null ? List.of() : List.of(city));
    }

    @Test
    void otherBulletsInSuchASectionAreProse() {
        assertThat(bullet("The consuls met 12 times in 1990.", "Diplomatic missions"))
                .containsExactly("12 = 12 times", "1990 = 1990");
    }
}
