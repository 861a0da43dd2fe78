package org.palimpsest.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.language.country.Countries;

import java.util.Arrays;
import java.util.List;

class VisitWordingsTest {

    private static final Context VISITS = new Context("Visits", List.of(), Countries.unknown());

    private static String reworded(String bullet, String dates) {
        Finding found = new FactFinder().find(EntryKind.BULLET, bullet, VISITS).getFirst();
        Visit before = (Visit) found.value();
        List<Edtf> after = Arrays.stream(dates.split(" ")).map(Edtf::parse).toList();
        return new Wordings()
                .reword(bullet, before, new Visit(before.visitor(), null, null, after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X (2012 [as deputy], 2016) | 2012 2014 2016 | X (2012 [as deputy], 2014, 2016)",
                "X (2012 [as deputy], 2016) | 2012           | X (2012 [as deputy])",
                "X (2012 [as deputy], 2016) | 2016           | X (2016)",
                "X (2012 [as deputy], 2016) | 2012 2017      | X (2012 [as deputy], 2017)",
                "X (1970 (twice), 1975)     | 1970 1973 1975 | X (1970 (twice), 1973, 1975)",
                "X (1970 (twice, briefly), 1975) | 1970      | X (1970 (twice, briefly))",
                "X (May 2007 to Ayr, 2008 to Bute) | 2007-05 2007-10 2008"
                        + " | X (May 2007 to Ayr, October 2007, 2008 to Bute)",
                "X (May 2007 to Ayr and Bute, 2008) | 2007-05 | X (May 2007 to Ayr and Bute)",
                "X (1984, for a wedding)    | 1984 1986      | X (1984, for a wedding; 1986)",
                "X (1984, for a wedding)    | 1982 1984      | X (1982; 1984, for a wedding)",
                "X (1984, for a wedding, 1990) | 1990        | X (1990)",
                "X (private, 1996; at work, 1997) | 1996     | X (private, 1996)",
                "X (private, 1996; at work, 1997) | 1997     | X (at work, 1997)",
            })
    void whatIsSaidOfADateStaysWithItAndGoesWithIt(String bullet, String dates, String words) {
        assertThat(reworded(bullet, dates)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X (2003, 2005 and 2008)     | 2003 2005 2008 2010 | X (2003, 2005, 2008 and 2010)",
                "X (2003, 2005 and 2008)     | 2001 2003 2005 2008 | X (2001, 2003, 2005 and 2008)",
                "X (2003, 2005 and 2008)     | 2003 2005           | X (2003 and 2005)",
                "X (2003, 2005 and 2008)     | 2008                | X (2008)",
                "X (2003, 2005, and 2008)    | 2003 2005 2008 2010 | X (2003, 2005, 2008, and"
                        + " 2010)",
                "X (2003, 2005, and 2008)    | 2003 2008           | X (2003 and 2008)",
                "X (2012 & 2013)             | 2012 2013 2014      | X (2012, 2013 & 2014)",
                "X (2012; 2013)              | 2012 2013 2014      | X (2012; 2013; 2014)",
                "X (March and June 1997)     | 1997-03 1997-06 1998 | X (March and June 1997,"
                        + " 1998)",
                "X (March and June 1997)     | 1997-03             | X (March 1997)",
                "X (May 3, 2001 and May 4, 2002) | 2001-05-03 2002-05-04 2003"
                        + " | X (May 3, 2001; May 4, 2002 and 2003)",
            })
    void anAndStandsBeforeTheLast(String bullet, String dates, String words) {
        assertThat(reworded(bullet, dates)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X (May 30–31, 2006; July 2014) | 2006-05-30/2006-05-31 2013-04-20 2014-07"
                        + " | X (May 30–31, 2006; April 20, 2013; July 2014)",
                "X (May 3, 2006; 2014; 2015)    | 2006-05-03 2014 2015 2016-07-08"
                        + " | X (May 3, 2006; 2014; 2015; July 8, 2016)",
                "X (July 2014; May 3, 2016)     | 2014-07-01 2016-05-03"
                        + " | X (July 1, 2014; May 3, 2016)",
                "X (Feb 2005, 2009)             | 2005-02 2009 2010-01 | X (Feb 2005, 2009, Jan"
                        + " 2010)",
                "X (July 2014)                  | 2014-07 2016-05-03   | X (July 2014, 3 May 2016)",
            })
    void aDateIsWordedLikeTheNearestThatIsAsExact(String bullet, String dates, String words) {
        assertThat(reworded(bullet, dates)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X – 13 May 2016       | 2016-05-14      | X – 14 May 2016",
                "X: 5 May 2025.        | 2025-05-05 2026 | X: 5 May 2025, 2026.",
                "X, 2010 and 2012      | 2010 2012 2014  | X, 2010, 2012 and 2014",
                "12 May 2011: X        | 2011-05-12 2012 | 12 May 2011, 2012: X",
                "2012 – X (in secret)  | 2013            | 2013 – X (in secret)",
            })
    void datesInNoParenthesisStayInNone(String bullet, String dates, String words) {
        assertThat(reworded(bullet, dates)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X (March and June 1997, by train) | 1997-03",
                "X (May 1996 (in secret; June 1997 planned), 1998) | 1996-05 1998",
            })
    void whatIsSaidOfTwoDatesAtOnceIsNotParted(String bullet, String dates) {
        assertThatExceptionOfType(UnwordableException.class)
                .isThrownBy(() -> reworded(bullet, dates));
    }
}
