package org.palimpsest.language.country;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class CountriesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Japan–Peru relations, Japan, Peru",
                "Japan-Peru relations, Japan, Peru",
                "Brazil — Portugal relations, Brazil, Portugal",
                "Japan and Peru relations, Japan, Peru",
                "Relations of Japan and Peru, Japan, Peru",
                "Foreign relations between Nepal and the Kingdom of Norway, Nepal, Kingdom of"
                        + " Norway",
                "Guinea-Bissau–Portugal relations, Guinea-Bissau, Portugal",
                "Guinea-Bissau-Portugal relations, Guinea-Bissau, Portugal",
                "Portugal-Timor-Leste relations, Portugal, Timor-Leste",
                "Bosnia and Herzegovina–Serbia relations, Bosnia and Herzegovina, Serbia",
                "Relations of Trinidad and Tobago and Chile, Trinidad and Tobago, Chile",
                "New Zealand–United Kingdom relations, New Zealand, United Kingdom",
                "India–Kenya foreign relations, India, Kenya",
                "Foreign relations of Malta, -, -",
                "Salt, -, -",
            })
    void theTitleNamesThem(String title, String first, String second) {
        assertThat(Countries.of(null, null, title)).isEqualTo(new Countries(first, second));
    }

    @Test
    void theInfoboxComesFirstWhereItHasBoth() {
        assertThat(Countries.of(" Malta ", "Tunisia", "Japan–Peru relations"))
                .isEqualTo(new Countries("Malta", "Tunisia"));
        assertThat(Countries.of("Malta", " ", "Japan–Peru relations"))
                .isEqualTo(new Countries("Japan", "Peru"));
    }

    @Test
    void namesMatchByNormalFormAndCase() {
        Countries countries = new Countries("C\u00F4te d'Ivoire", "Peru");
        assertThat(countries.namedIn("visits to CO\u0302TE D'IVOIRE"))
                .contains("C\u00F4te d'Ivoire");
        assertThat(countries.namedIn("visits to Peruvia")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "Republic of Korea, South Korea",
                "South Korea, Republic of Korea",
                "T\u00FCrkiye, Turkey",
                "Ivory Coast, C\u00F4te d\u2019Ivoire",
                "People's Republic of China, China",
                "Taiwan, Republic of China",
                "Democratic Republic of the Congo, DR Congo",
                "Islamic Republic of Iran, Iran",
                "Sultanate of Oman, Oman",
                "Nepal, Federal Democratic Republic of Nepal",
                "Kingdom of the Netherlands, Netherlands",
                "Russian Federation, Russia",
                "Brunei Darussalam, Brunei",
                "Cabo Verde, Cape Verde",
            })
    void aCountryHasSeveralNames(String party, String other) {
        assertThat(new Countries(party, "Peru").called(other)).contains(party);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "Republic of China, China",
                "China, Republic of China",
                "Republic of the Congo, Democratic Republic of the Congo",
                "Republic of Korea, Democratic People's Republic of Korea",
                "South Korea, North Korea",
                "Dominican Republic, Dominica",
                "Guinea, Equatorial Guinea",
            })
    void namesThatAreAlikeMayBeTwoCountries(String party, String other) {
        assertThat(new Countries(party, "Peru").called(other)).isEmpty();
    }

    @Test
    void theTitleTellsByEliminationWhatElseOneIsCalled() {
        Countries countries =
                Countries.of("Realm of Zenda", "Peru", "Strelsau\u2013Peru relations");
        assertThat(countries.called("Strelsau")).contains("Realm of Zenda");
        assertThat(
                        Countries.of("Realm of Zenda", "Peru", "Strelsau\u2013Chile relations")
                                .called("Strelsau"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Republic of the Congo | The Republic of the Congo grew. | Republic of the Congo",
                "Republic of the Congo | The Democratic Republic of the Congo grew. | -",
                "China | The Republic of China grew. | -",
                "Sudan | South Sudan grew. | -",
                "Guinea | Papua New Guinea grew. | -",
                "United States | South America grew. | -",
                "United States | The US grew. | US",
                "Republic of Korea | South Korea grew. | South Korea",
                "Republic of Korea | The Korean fleet grew. | Korean",
                "Democratic Republic of the Congo | The Congolese fleet grew. | Congolese",
                "Taiwan | Rock music grew. | -",
            })
    void aTextSpeaksOfItByAnyOfItsNames(String party, String text, String said) {
        Countries countries = new Countries(party, "Peru");
        assertThat(CountryMention.in(text, countries))
                .extracting(mention -> mention.span().in(text))
                .isEqualTo(said == null ? List.of() : List.of(said));
    }
}
