package org.palimpsest.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Visit;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/** What else a sentence says otherwise once a fact in it does. */
class WordsBeforeAFactTest {

    private final FactFinder finder = new FactFinder();
    private final Wordings wordings = new Wordings();

    /** The whole text with its last fact changed. */
    private String changed(String text, UnaryOperator<FactValue> change) {
        Finding found = finder.find(EntryKind.PARAGRAPH, text, Context.none()).getLast();
        String tail = text.substring(found.end());
        Place place =
                new Place(
                        EntryKind.PARAGRAPH,
                        Context.none(),
                        text.substring(0, found.start()),
                        tail);
        String wording = text.substring(found.start(), found.end());
        Worded words = wordings.fitted(place, wording, found.value(), change.apply(found.value()));
        return words.head() + words.wording() + tail;
    }

    private String redated(String text, String date) {
        return changed(text, before -> new DateValue(Edtf.parse(date)));
    }

    private String recounted(String text, String value) {
        return changed(text, before -> ((Figure) before).withValue(new BigDecimal(value)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In May 1967 it fell. | 1967-05-03 | On 3 May 1967 it fell.",
                "closed in 1970 | 1970-05-12/1970-05-14 | closed on 12–14 May 1970",
                "On 5 May 1966, it | 1966-05 | In May 1966, it",
                "closed on 12 May 1970. | 1970 | closed in 1970.",
                "closed on 12 May 1970. | 197X | closed in the 1970s.",
                "closed (on May 12, 1970) | 1970-06 | closed (in June 1970)",
                "closed in 1970 | 1970~ | closed in c. 1970",
                "Since 1970 they | 197X | Since the 1970s they",
                "by 1970 they | 1970-05-12 | by 12 May 1970 they",
            })
    void inAndOnGoByHowExactADateIs(String text, String date, String changed) {
        assertThat(redated(text, date)).isEqualTo(changed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "open since the 1980s, it | 1985 | open since 1985, it",
                "In the early 1990s they | 1993 | In 1993 they",
                "in the mid-1990s. | 1995-05-03 | on 3 May 1995.",
                "in the late 1990s. | 19XX | in the 20th century.",
                "in mid-June 1999. | 1999-06-15 | on 15 June 1999.",
                "in early 1990 | 1990-02 | in February 1990",
                "since late 1990 | 199X | since the 1990s",
                "in the 19th century | 1850 | in 1850",
            })
    void partsAndArticlesGoWithThePeriodThatTheyAreOf(String text, String date, String changed) {
        assertThat(redated(text, date)).isEqualTo(changed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in early May 1990 | 1990-06 | in early June 1990",
                "in the early 1980s | 199X | in the early 1990s",
                "on 5 May 1966 | 1966-05-06 | on 6 May 1966",
                "saw the 5 May 1966 accord | 1966 | saw the 1966 accord",
                "led by the 1990s crisis | 1993 | led by the 1993 crisis",
                "the early to mid-1990s | 1993 | the early to mid-1993",
                "the station on 1990 | 1991-05 | the station on May 1991",
                "within 1990 | 1990-05-03 | within 3 May 1990",
            })
    void whatFitsOrBelongsToOtherWordsStays(String text, String date, String changed) {
        assertThat(redated(text, date)).isEqualTo(changed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the 1st and 8th centuries | 08XX | the 1st and 9th centuries",
                "an 18th-century fort | 16XX | a 17th-century fort",
                "an 1890 treaty | 1990 | a 1990 treaty",
            })
    void aCenturyKeepsItsForm(String text, String date, String changed) {
        assertThat(redated(text, date)).isEqualTo(changed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by an 8% margin | 7 | by a 7% margin",
                "a 7.2-percent rise | 8 | an 8-percent rise",
                "A 10-year plan | 11 | An 11-year plan",
                "An 11,000-seat hall | 1100 | A 1,100-seat hall",
                "a $5 million loan | 8000000 | an $8 million loan",
                "a 17 km road | 18 | an 18 km road",
                "an 800-seat hall | 110 | a 110-seat hall",
                "an 8% margin | 80 | an 80% margin",
                "a US$5 loan | 8 | a US$8 loan",
                "by vitamin A, 7% | 8 | by vitamin A, 8%",
            })
    void anArticleGoesByHowTheNumberIsSpoken(String text, String value, String changed) {
        assertThat(recounted(text, value)).isEqualTo(changed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tax Pact (signed on 5 May 1970) | 1970-05 | Tax Pact (signed in May 1970)",
                "Tax Pact (in 1990) | 1990-04-02 | Tax Pact (on 2 April 1990)",
                "Tax Pact, signed in Oslo on 3 May 1949 | 1949 | Tax Pact, signed in Oslo in 1949",
                "Tax Pact (Oslo, 3 May 1949) | 1949 | Tax Pact (Oslo, 1949)",
            })
    void anAgreementsDateHasTheWordsThatFit(String bullet, String date, String changed) {
        Agreement before = new Agreement("Tax Pact", Edtf.parse("1900"));
        Agreement after = new Agreement("Tax Pact", Edtf.parse(date));
        assertThat(wordings.reword(bullet, before, after)).isEqualTo(changed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X (in May 1996) | 1996-05-03 | X (on 3 May 1996)",
                "X (at Lima, on 3 May 1996) | 1996 | X (at Lima, in 1996)",
            })
    void aVisitsDateHasTheWordsThatFit(String bullet, String date, String changed) {
        Visit before = new Visit("X", null, null, List.of(Edtf.parse("1900")));
        Visit after = new Visit("X", null, null, List.of(Edtf.parse(date)));
        assertThat(wordings.reword(bullet, before, after)).isEqualTo(changed);
    }
}
