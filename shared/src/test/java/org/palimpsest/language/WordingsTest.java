package org.palimpsest.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Qualifier;
import org.palimpsest.article.fact.Visit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

class WordingsTest {

    private final FactFinder finder = new FactFinder();
    private final Wordings wordings = new Wordings();

    /** The whole text with its first fact changed. */
    private String changed(String text, UnaryOperator<FactValue> change) {
        Finding found = finder.find(EntryKind.PARAGRAPH, text, Context.none()).getFirst();
        String head = text.substring(0, found.start());
        String tail = text.substring(found.end());
        String wording = text.substring(found.start(), found.end());
        Place place = new Place(EntryKind.PARAGRAPH, Context.none(), head, tail);
        FactValue after = change.apply(found.value());
        return head + wordings.reword(place, wording, found.value(), after) + tail;
    }

    private static UnaryOperator<FactValue> value(String value) {
        return before ->
                before instanceof Figure figure ? figure.withValue(new BigDecimal(value)) : before;
    }

    private static UnaryOperator<FactValue> date(String date) {
        return before -> new DateValue(Edtf.parse(date));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "totaled US$3.5 billion in all | 3600000000 | totaled US$3.6 billion in all",
                "totaled US$3.5 billion | 987000000 | totaled US$987 million",
                "US$3.5 billion | 3512345678 | US$3.512345678 billion",
                "US$3.5 billion | 1250000000000 | US$1.25 trillion",
                "US$3.5 billion | 250000 | US$250,000",
                "US$3.5 billion | 0 | US$0",
                "US$3.5 billion | -2000000 | \u2212US$2 million",
                "€4.5bn | 987000000 | €987m",
                "$5M | 1200000000 | $1.2B",
                "5 bn | 987000000 | 987 mn",
                "over 1,700 Japanese | 1800 | over 1,800 Japanese",
                "over 1700 Japanese | 1800 | over 1800 Japanese",
                "1,700 men | 1712 | 1,712 men",
                "1,700 men | 999 | 999 men",
                "killed 10 men | 1200 | killed 1,200 men",
                "two million dollars | 3000000 | three million dollars",
                "two million dollars | 42000000 | forty-two million dollars",
                "Two million dollars | 3000000 | Three million dollars",
                "two million dollars | 3500000 | 3.5 million dollars",
                "two million dollars | 250000 | 250,000 dollars",
                "₹4.6 lakh crore | 3200000000000 | ₹3.2 lakh crore",
                "₹4.6 lakh crore | 320000000000 | ₹32,000 crore",
                "₹4.6 lakh crore | 32000000 | ₹3.2 crore",
                "1,20,000 rupees | 12345678 | 1,23,45,678 rupees",
                "12\u202F345 people | 23456 | 23\u202F456 people",
                "S/ 12.90 | 13.5 | S/ 13.50",
                "3.0 million | 4000000 | 4.0 million",
                "0.5 billion | 600000000 | 0.6 billion",
                "about 3 per cent | 4.25 | about 4.25 per cent",
                "up 12% | -3 | up \u22123%",
                "minus 0.4 per cent | -0.5 | minus 0.5 per cent",
                "minus 0.4 per cent | 0.5 | 0.5 per cent",
                "CHF 1'000'000 | 1234567 | CHF 1'234'567",
                "EUR 5,2 million | 5300000 | EUR 5,3 million",
                "EUR 5,2 million | 1250000000 | EUR 1,25 billion",
                "3½ million francs | 4250000 | 4.25 million francs",
                "$13&nbsp;billion | 14000000000 | $14&nbsp;billion",
                "by \u22123.5% | 2 | by 2%",
                "US$1500 | 1600 | US$1600",
                "3–4 billion tonnes | 3500000000 | 3.5–4 billion tonnes",
                "890 km | 1200 | 1,200 km",
                "300 men | 0.000001 | 0.000001 men",
                "300 men | 123456789012345678901234567890 | 123,456,789,012,345,678,901,234,567,890"
                        + " men",
            })
    void aFigureIsWordedLikeTheOneBefore(String text, String value, String reworded) {
        assertThat(changed(text, value(value))).isEqualTo(reworded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "over 1,700 men | exact | 1,700 men",
                "over 1700 Japanese | exact | 1,700 Japanese",
                "1,700 men | about | about 1,700 men",
                "1,700 men | over | over 1,700 men",
                "1,700 men | under | under 1,700 men",
                "1,700 men | at-least | at least 1,700 men",
                "1,700 men | at-most | up to 1,700 men",
                "Over 1,700 men | at-least | At least 1,700 men",
                "About two million dollars | exact | Two million dollars",
                "Two million dollars | about | About two million dollars",
            })
    void aQualifierComesAndGoes(String text, String qualifier, String reworded) {
        UnaryOperator<FactValue> change =
                before ->
                        before instanceof Figure figure
                                ? figure.withQualifier(Qualifier.labelled(qualifier).orElseThrow())
                                : before;
        assertThat(changed(text, change)).isEqualTo(reworded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On 17 December 1996 | 1996-12-18 | On 18 December 1996",
                "On 17 December 1996 | 1996-12 | On December 1996",
                "On 17 December 1996 | 1996 | On 1996",
                "On 17 December 1996 | 199X | On 1990s",
                "On 17 December 1996 | 1996-12-17/1996-12-19 | On 17–19 December 1996",
                "On 17 December 1996 | 1996-12-17/1997-01-19 | On 17 December 1996 – 19 January"
                        + " 1997",
                "On 17 December 1996 | 1996-12-30/.. | On 30 December 1996 – present",
                "On 31 May 1996 | 1996-05-31/1996-06-01 | On 31 May – 1 June 1996",
                "On December 17, 1996 | 1997-03-05 | On March 5, 1997",
                "On December 17, 1996 | 1996-12-17/1996-12-19 | On December 17–19, 1996",
                "In Dec. 1996 | 1997-09 | In Sept. 1997",
                "In 1990s | 17XX | In 18th century",
                "In 1990 | 1990~ | In c. 1990",
                "c. 1617–1618 | 1618~/1620~ | c. 1618–1620",
                "c. 1617–1618 | 1617 | 1617",
                "around 1990 | 1991~ | around 1991",
                "7th of September, 1822 | 1823-03-02 | 2nd of March, 1823",
                "2001–2003 | 2001/2005 | 2001–2005",
                "in 1966-67 | 1966/1968 | in 1966-68",
                "2013–present | 2014/.. | 2014–present",
                "May–June 1942 | 1942-05/1943-06 | May 1942 – June 1943",
                "from 1990 to 1995 | 1991-03 | from March 1991 to 1995",
                "on 1996-12-17 | 1996-12-18 | on 1996-12-18",
            })
    void aDateIsWordedLikeTheOneBefore(String text, String date, String reworded) {
        assertThat(changed(text, date(date))).isEqualTo(reworded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1996?", "2001-21", "2004-XX", "../1996", "0950", "1617~/1618"})
    void whatProseCannotSayIsRefused(String date) {
        assertThatExceptionOfType(UnwordableException.class)
                .isThrownBy(() -> changed("in 1990 they met", date(date)))
                .withMessageContaining(date);
    }

    @Test
    void aWordingThatWouldChangeItsNeighbourIsRefused() {
        assertThatExceptionOfType(UnwordableException.class)
                .isThrownBy(() -> changed("between 3 and 4 million euros", value("5000000")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1996-12-17 | 17 December 1996",
                "1996-12 | December 1996",
                "1996 | 1996",
                "199X | 1990s",
                "17XX | 18th century",
                "2001/2003 | 2001–2003",
                "1617~ | c. 1617",
            })
    void aNewDateHasTheUsualWords(String date, String words) {
        assertThat(wordings.date(Edtf.parse(date))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X (1996, 1997) | X | 1996 1997 1998 | X (1996, 1997, 1998)",
                "X (1996, 1997) | X | 1995 1996 1997 | X (1995, 1996, 1997)",
                "X (1996, 1997) | X | 1996 1996-05 1997 | X (1996, May 1996, 1997)",
                "X (1996, 1997) | X | 1996 | X (1996)",
                "X (1996, 1997) | X | 1997 | X (1997)",
                "X (1996, 1997) | X | '' | X",
                "X (1996, 1997) | King Y | 1996 1997 | King Y (1996, 1997)",
                "X (at Lima, May 1996; June 1997) | X | 1996-05 1998 | X (at Lima, May 1996; 1998)",
                "X (March 5, 1996) | X | 1996-03-05 1997-04-06 | X (March 5, 1996; April 6, 1997)",
                "X, to Lima (1996) | X | 1997 | X, to Lima (1997)",
                "X | X | 1996 | X (1996)",
                "X (private) | X | 1996 | X (1996)",
                "X (1996)[2] | X | 1997 | X (1997)[2]",
                "X (1996) | X (Y) | 1996 | X (Y) (1996)",
            })
    void aVisitKeepsWhatDidNotChange(String bullet, String visitor, String dates, String words) {
        Visit before = visit(bullet);
        List<Edtf> after =
                Arrays.stream(dates.split(" ")).filter(d -> !d.isEmpty()).map(Edtf::parse).toList();
        assertThat(wordings.reword(bullet, before, new Visit(visitor, null, null, after)))
                .isEqualTo(words);
    }

    private Visit visit(String bullet) {
        Context visits = new Context("Visits", List.of(), Context.none().countries());
        Finding found = finder.find(EntryKind.BULLET, bullet, visits).getFirst();
        assertThat(found.value()).isInstanceOf(Visit.class);
        return (Visit) found.value();
    }

    @Test
    void aNewVisitIsABullet() {
        Visit visit =
                new Visit(
                        "President Dina Boluarte",
                        "Peru",
                        "Japan",
                        List.of(Edtf.parse("2024-11"), Edtf.parse("2025-01-05/2025-01-08")));
        assertThat(wordings.visit(visit))
                .isEqualTo("President Dina Boluarte (November 2024, 5–8 January 2025)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "X,", "X, to Lima"})
    void aVisitorWhoWouldReadOtherwiseIsRefused(String visitor) {
        Visit visit = new Visit(visitor, null, null, List.of(Edtf.parse("1996")));
        assertThatExceptionOfType(UnwordableException.class)
                .isThrownBy(() -> wordings.visit(visit));
    }
}
