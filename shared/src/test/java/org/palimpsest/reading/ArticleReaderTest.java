package org.palimpsest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.palimpsest.article.Article;
import org.palimpsest.article.Editing;
import org.palimpsest.article.Entry;
import org.palimpsest.article.Segment;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.language.Context;
import org.palimpsest.source.SourceDocuments;

import java.util.List;

class ArticleReaderTest {

    private static final Article ARTICLE =
            Editing.given(
                            """
                            = A history =
                            Infobox
                            - Party1: Japan
                            - Party2: Peru
                            Trade totaled US$3.5 billion in 2014.
                            == Visits ==
                            ;From Peru to Japan
                            - Alan García (2008)
                            === Others ===
                            - Shinzō Abe (2016)
                            """)
                    .article();

    private static Entry entry(String id) {
        return ARTICLE.entry(id).orElseThrow().entry();
    }

    @Test
    void aFactIsASlotBetweenWords() {
        assertThat(entry("e1").segments())
                .extracting(Segment::text)
                .containsExactly("Trade totaled ", "US$3.5 billion", " in ", "2014", ".");
        assertThat(entry("e1").facts()).extracting(Fact::id).containsExactly("f1", "f2");
    }

    @Test
    void aTermTellsTheDirectionOfTheVisitsUnderIt() {
        assertThat(entry("e3").facts())
                .singleElement()
                .extracting(Fact::value)
                .isEqualTo(new Visit("Alan García", "Peru", "Japan", List.of(Edtf.parse("2008"))));
    }

    @Test
    void aHeadingEndsTheTermAboveIt() {
        assertThat(entry("e4").facts())
                .singleElement()
                .extracting(Fact::value)
                .isEqualTo(new Visit("Shinzō Abe", null, null, List.of(Edtf.parse("2016"))));
    }

    @Test
    void aPlaceKnowsWhatStandsAboveIt() {
        Context inList = Surroundings.at(ARTICLE, "visits", "e3");
        Context atTop = Surroundings.at(ARTICLE, "visits", null);
        Context below = Surroundings.at(ARTICLE, "others", null);

        assertThat(inList.term()).isEqualTo("From Peru to Japan");
        assertThat(atTop.term()).isNull();
        assertThat(below.term()).isNull();
        assertThat(below.headings()).containsExactly("Others", "Visits");
        assertThat(Surroundings.at(ARTICLE, "lead", "e1").headings()).isEmpty();
        assertThat(below.countries()).isEqualTo(Surroundings.countries(ARTICLE));
    }

    @Test
    void aMissionToldBelowTellsWhereAVisitWent() {
        Article article =
                Editing.given(
                                """
                                = A history =
                                Infobox
                                - Party1: Japan
                                - Party2: Peru
                                - Mission1: Embassy of Japan, Lima
                                == Visits ==
                                - King Z, to Kobe (1961)
                                - King Z, to Lima (1962)
                                - King Z, to Manila (1963)
                                == Diplomatic missions ==
                                - Peru has a consulate in Kobe.
                                - Peru's embassy in Manila, Philippines, is accredited to Japan.
                                """)
                        .article();

        assertThat(article.blocks())
                .filteredOn(Entry.class::isInstance)
                .flatExtracting(block -> ((Entry) block).facts().toList())
                .extracting(Fact::value)
                .containsExactly(
                        new Visit("King Z", "Peru", "Japan", List.of(Edtf.parse("1961"))),
                        new Visit("King Z", "Japan", "Peru", List.of(Edtf.parse("1962"))),
                        new Visit("King Z", null, null, List.of(Edtf.parse("1963"))),
                        new Mission("Peru", "Japan", "consulate", "Kobe"),
                        new Mission("Peru", "Japan", "embassy", "Manila"));
        assertThat(Surroundings.at(article, "visits", null).cities().countryOf("Kobe"))
                .contains("Japan");
        assertThat(Surroundings.at(article, "visits", null).cities().countryOf("Manila")).isEmpty();
    }

    @Test
    void theCountriesAreTheInfoboxesParties() {
        assertThat(Surroundings.countries(ARTICLE).first()).isEqualTo("Japan");
        assertThat(Surroundings.countries(ARTICLE).second()).isEqualTo("Peru");
    }

    @Property(tries = 300)
    void anImportIsPrintedAsItCame(@ForAll("documents") String text) {
        assertThat(Editing.given(text).text()).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> documents() {
        return SourceDocuments.titled();
    }
}
