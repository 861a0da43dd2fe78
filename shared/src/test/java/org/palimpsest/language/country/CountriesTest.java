package org.palimpsest.language.country;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
