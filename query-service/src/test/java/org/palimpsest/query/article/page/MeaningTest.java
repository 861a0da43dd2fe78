package org.palimpsest.query.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Link;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.article.fact.Qualifier;
import org.palimpsest.article.fact.Visit;

import java.math.BigDecimal;
import java.util.List;

/** What a fact says beside its wording. */
class MeaningTest {

    @Test
    void aFigureIsExact() {
        assertSays("3,500,000,000 USD", figure("3500000000", Qualifier.EXACT, "USD"));
        assertSays(
                "at least 12,345,678,901,234,567,890.125",
                new Figure(new BigDecimal("12345678901234567890.125"), Qualifier.AT_LEAST, null));
        assertSays("about 0.5 %", figure("0.50", Qualifier.ABOUT, "%"));
        assertSays("-2", new Figure(new BigDecimal("-2"), Qualifier.EXACT, null));
    }

    @Test
    void namesDoNotTurnWhatStandsAroundThem() {
        assertThat(Meaning.of(new Mission(null, "פרו", "שגרירות", "לימה")))
                .isEqualTo("\u2068שגרירות\u2069 in \u2068לימה\u2069, \u2068פרו\u2069");
    }

    @Test
    void whatTheTextDoesNotTellIsLeftOut() {
        List<Edtf> dates = List.of(Edtf.parse("2016"), Edtf.parse("2019-11"));
        assertSays(
                "Abe, from Japan to Peru, 2016, 2019-11", new Visit("Abe", "Japan", "Peru", dates));
        assertSays("Abe, to Peru", new Visit("Abe", null, "Peru", List.of()));
        assertSays("Abe", new Visit("Abe", null, null, List.of()));
        assertSays(
                "embassy of Japan in Lima, Peru", new Mission("Japan", "Peru", "embassy", "Lima"));
        assertSays("embassy in Lima", new Mission(null, null, "embassy", "Lima"));
    }

    @Test
    void theOthersSayTheirNamesAndDates() {
        assertSays("Visa Agreement, 1971", new Agreement("Visa Agreement", Edtf.parse("1971")));
        assertSays("1617~/1618~", new DateValue(Edtf.parse("1617~/1618~")));
        assertSays("Japanese Peruvians", new Link("Japanese Peruvians"));
        assertThat(Meaning.kind(new Link("x"))).isEqualTo("Link");
    }

    private static Figure figure(String value, Qualifier qualifier, String unit) {
        return new Figure(new BigDecimal(value), qualifier, unit);
    }

    private static void assertSays(String words, FactValue value) {
        assertThat(Meaning.of(value).replaceAll("[\u2068\u2069]", "")).isEqualTo(words);
    }
}
