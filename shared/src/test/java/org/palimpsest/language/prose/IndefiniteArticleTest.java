package org.palimpsest.language.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndefiniteArticleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Agreement",
                "embassy",
                "oil pact",
                "umbrella pact",
                "uninhabited island",
                "unimpeded trade",
                "\u00C5land protocol",
                "\u201CAgreement\u201D",
                "hour",
                "honorary consulate",
                "honour",
                "heir",
                "MoU",
                "LoI",
                "MOU",
                "FTA",
                "EU mission",
                "RCEP paper",
                "X-ray",
                "F-16",
                "8%",
                "8.5 per cent",
                "80",
                "8,000",
                "$8 billion",
                "\u20AC11 million",
                "11-year",
                "11.5%",
                "11,000",
                "18%",
                "18th",
                "18,500",
                "18500",
                "1879 treaty",
            })
    void beforeTheSoundOfAVowel(String words) {
        assertThat(IndefiniteArticle.before(words)).isEqualTo("an");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Treaty",
                "high commission",
                "Universal Postal Treaty",
                "university",
                "union",
                "unit",
                "uniform",
                "unilateral act",
                "European",
                "Eurobond",
                "Ukrainian",
                "Ugandan",
                "Uruguayan",
                "used car",
                "useful",
                "usual",
                "utility",
                "one-off",
                "once",
                "UN mission",
                "UK pact",
                "US$8 billion",
                "UNESCO convention",
                "NATO pact",
                "G20 summit",
                "host",
                "7%",
                "1",
                "10",
                "110",
                "111",
                "180",
                "1,800",
                "118,000",
                "1.8%",
                "0.8",
                "100",
                "2018 treaty",
                "$7",
                "",
                "\u2014",
            })
    void beforeAnyOtherSound(String words) {
        assertThat(IndefiniteArticle.before(words)).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "it has a |embassy|it has an ",
                "it has an |treaty|it has a ",
                "A |8%|An ",
                "An |7%|A ",
                "(a |11-year|(an ",
                "a\u00A0|8%|an\u00A0",
                "the |embassy|the ",
                "banana |embassy|banana ",
                "Peru \u00E0 |embassy|Peru \u00E0 ",
            })
    void anArticleAtTheEndIsMadeToAgree(String head, String words, String agreeing) {
        assertThat(IndefiniteArticle.agreeing(head, words)).isEqualTo(agreeing);
    }
}
