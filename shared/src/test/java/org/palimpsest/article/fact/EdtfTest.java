package org.palimpsest.article.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "1996, 1996-01-01, 1996-12-31",
        "1996-12, 1996-12-01, 1996-12-31",
        "1996-12-17, 1996-12-17, 1996-12-17",
        "2024-02, 2024-02-01, 2024-02-29",
        "2024-02-29, 2024-02-29, 2024-02-29",
        "199X, 1990-01-01, 1999-12-31",
        "17XX, 1700-01-01, 1799-12-31",
        "19XX, 1900-01-01, 1999-12-31",
        "2004-XX, 2004-01-01, 2004-12-31",
        "2004-06-XX, 2004-06-01, 2004-06-30",
        "2004-XX-XX, 2004-01-01, 2004-12-31",
        "1617~, 1617-01-01, 1617-12-31",
        "1984?, 1984-01-01, 1984-12-31",
        "2004-06%, 2004-06-01, 2004-06-30",
        "199X~, 1990-01-01, 1999-12-31",
        "2001-21, 2001-03-01, 2001-05-31",
        "2001-24, 2001-12-01, 2002-02-28",
        "2001/2003, 2001-01-01, 2003-12-31",
        "2008-06-08/2008-06-12, 2008-06-08, 2008-06-12",
        "1617~/1618~, 1617-01-01, 1618-12-31",
        "1996-12/1997, 1996-12-01, 1997-12-31",
        "0000, 0000-01-01, 0000-12-31",
        "9999, 9999-01-01, 9999-12-31",
    })
    void spansItsFirstAndLastDayAndKeepsItsText(String text, LocalDate earliest, LocalDate latest) {
        Edtf date = Edtf.parse(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(text).isEqualTo(Edtf.parse(text));
    }

    @Test
    void anOpenEndIsWithoutBound() {
        assertThat(Edtf.parse("2013/..").latest()).isEqualTo(LocalDate.MAX);
        assertThat(Edtf.parse("../2013-05").earliest()).isEqualTo(LocalDate.MIN);
        assertThat(Edtf.parse("../2013-05").latest()).isEqualTo(LocalDate.of(2013, 5, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-30",
                "2023-13",
                "2023-00",
                "2023-04-31",
                "2023-04-00",
                "2023-25",
                "1900-02-29",
                "2003/2001",
                "1996-12/1996-11",
                "2001/2003-02-30",
            })
    void namesWhatIsImpossible(String text) {
        assertThatExceptionOfType(EdtfException.class)
                .isThrownBy(() -> Edtf.parse(text))
                .matches(EdtfException::impossible)
                .withMessageContaining("not a possible date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1996-1",
                "96",
                "1996-12-1",
                "19960",
                "-0044",
                "Y17000",
                "1XXX",
                "XXXX",
                "199X-05",
                "2004-XX-05",
                "2001-21-05",
                "1996/",
                "/1996",
                "../..",
                "..",
                "1996~~",
                "17 December 1996",
                "1996-12-17T10:00:00Z",
                "2001/2002/2003",
                "1996 ",
                "１９９６",
                "~1996",
                "1996-12-17/next"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatExceptionOfType(EdtfException.class)
                .isThrownBy(() -> Edtf.parse(text))
                .matches(refusal -> !refusal.impossible())
                .withMessageContaining("no EDTF date that is kept");
    }

    @Test
    void aTimelineHasTheEarliestDayFirstAndThenTheLongerSpan() {
        List<String> order =
                Stream.of(
                                "1996-12-17",
                                "1996",
                                "1996-01",
                                "199X",
                                "1996-01-01",
                                "../1800",
                                "1996/..")
                        .map(Edtf::parse)
                        .sorted()
                        .map(Edtf::toString)
                        .toList();
        assertThat(order)
                .containsExactly(
                        "../1800",
                        "199X",
                        "1996/..",
                        "1996",
                        "1996-01",
                        "1996-01-01",
                        "1996-12-17");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1996-12, 1996, 1996, true",
                "1996, 1996-12-31, -, true",
                "1996, 1997, -, false",
                "1996, -, 1995, false",
                "1996, -, 1996-01-01, true",
                "199X, 1995, 1995, true",
                "2013/.., 2050, -, true",
                "../2013, -, 1000, true",
                "1996, -, -, true",
            })
    void overlapsWhatSharesADay(String text, String since, String until, boolean overlaps) {
        assertThat(
                        Edtf.parse(text)
                                .overlaps(
                                        since == null ? null : Edtf.parse(since),
                                        until == null ? null : Edtf.parse(until)))
                .isEqualTo(overlaps);
    }

    @Property
    void readsBackWhatItWrites(@ForAll("points") String start, @ForAll("points") String end) {
        assertThat(Edtf.parse(start)).hasToString(start);
        Edtf first = Edtf.parse(start);
        Edtf last = Edtf.parse(end);
        boolean ordered = !first.earliest().isAfter(last.latest());
        String interval = ordered ? start + "/" + end : end + "/" + start;
        assertThat(Edtf.parse(interval)).hasToString(interval).isEqualTo(Edtf.parse(interval));
    }

    @Property
    void neverFailsOtherwise(@ForAll String text) {
        try {
            assertThat(Edtf.parse(text)).hasToString(text);
        } catch (EdtfException refusal) {
            assertThat(refusal).hasMessageContaining("'" + text + "'");
        }
    }

    @Provide
    Arbitrary<String> points() {
        Arbitrary<Integer> years = Arbitraries.integers().between(0, 9999);
        Arbitrary<String> year = years.map("%04d"::formatted);
        Arbitrary<String> month =
                Combinators.combine(year, Arbitraries.integers().between(1, 12))
                        .as("%s-%02d"::formatted);
        Arbitrary<String> day =
                Arbitraries.longs()
                        .between(
                                LocalDate.of(0, 1, 1).toEpochDay(),
                                LocalDate.of(9999, 12, 31).toEpochDay())
                        .map(epoch -> LocalDate.ofEpochDay(epoch).toString());
        Arbitrary<String> decade = year.map(text -> text.substring(0, 3) + "X");
        Arbitrary<String> century = year.map(text -> text.substring(0, 2) + "XX");
        return Combinators.combine(
                        Arbitraries.oneOf(year, month, day, decade, century),
                        Arbitraries.of("", "~", "?", "%"))
                .as(String::concat);
    }
}
