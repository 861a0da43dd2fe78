package org.palimpsest.query.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palimpsest.article.fact.Edtf;

/** Dates in plain English. */
class DateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "1996-12-17,17 December 1996",
        "1996-12,December 1996",
        "1996,1996",
        "0044,44",
        "199X,the 1990s",
        "17XX,the 18th century",
        "20XX,the 21st century",
        "10XX,the 11th century",
        "1996-21,spring 1996",
        "1996-24,winter 1996",
        "1617~,about 1617",
        "1617?,perhaps 1617",
        "1617-03%,perhaps about March 1617",
        "1996-12-XX,some day in December 1996",
        "1996-XX,some month of 1996",
        "1996-XX-XX,some day in 1996",
        "2001/2003,2001 to 2003",
        "2013/..,since 2013",
        "../1990,until 1990",
        "1617~/1618~,about 1617 to about 1618",
        "1942-05-31/1942-06-01,31 May 1942 to 1 June 1942",
    })
    void areSaid(String date, String words) {
        assertThat(DateWords.of(Edtf.parse(date))).isEqualTo(words);
    }
}
