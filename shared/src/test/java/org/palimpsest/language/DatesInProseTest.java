package org.palimpsest.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesInProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On 17 December 1996 it began. | 17 December 1996 = 1996-12-17",
                "On December 17, 1996 it began. | December 17, 1996 = 1996-12-17",
                "on the 7th of September, 1822 | 7th of September, 1822 = 1822-09-07",
                "in June 1872, a ship | June 1872 = 1872-06",
                "In 1899 they came. | 1899 = 1899",
                "in the 1990s | 1990s = 199X",
                "in the 18th century | 18th century = 17XX",
                "an 18th-century fort | 18th-century = 17XX",
                "from 2001–2003 | 2001–2003 = 2001/2003",
                "in 1966-67 | 1966-67 = 1966/1967",
                "in 1999–2000 | 1999–2000 = 1999/2000",
                "in 1999-00 | 1999-00 = 1999/2000",
                "In fiscal year 2017/18 | 2017/18 = 2017/2018",
                "in FY2018 | 2018 = 2018",
                "on 8–12 June 2008 | 8–12 June 2008 = 2008-06-08/2008-06-12",
                "on June 8–12, 2008 | June 8–12, 2008 = 2008-06-08/2008-06-12",
                "from 20 to 23 November 1994 | 20 to 23 November 1994 = 1994-11-20/1994-11-23",
                "31 May – 1 June 1942 | 31 May – 1 June 1942 = 1942-05-31/1942-06-01",
                "May 31 – June 1, 1942 | May 31 – June 1, 1942 = 1942-05-31/1942-06-01",
                "31 May 1942 – 1 June 1943 | 31 May 1942 – 1 June 1943 = 1942-05-31/1943-06-01",
                "in May–June 1942 | May–June 1942 = 1942-05/1942-06",
                "May 1942 – June 1943 | May 1942 – June 1943 = 1942-05/1943-06",
                "on 8 & 9 June 2008 | 8 & 9 June 2008 = 2008-06-08/2008-06-09",
                "on 8 and 9 June 2008 | 8 and 9 June 2008 = 2008-06-08/2008-06-09",
                "ambassador (2013–present) | 2013–present = 2013/..",
                "since May 2013 – present | May 2013 – present = 2013-05/..",
                "born c. 1617–1618 | c. 1617–1618 = 1617~/1618~",
                "born c. 1617 | c. 1617 = 1617~",
                "circa 1500, traders | circa 1500 = 1500~",
                "Around 1990 the trade | Around 1990 = 1990~",
                "about June 1872 | about June 1872 = 1872-06~",
                "early 1990 | 1990 = 1990",
                "in the mid-1990s | 1990s = 199X",
                "the early 19th century | 19th century = 18XX",
                "post-1945 order | 1945 = 1945",
                "in Dec. 1996 | Dec. 1996 = 1996-12",
                "in Sept 2001 | Sept 2001 = 2001-09",
                "On 1 January 1960, Malta | 1 January 1960 = 1960-01-01",
                "the 18th–19th century | 18th–19th century = 17XX/18XX",
                "the 1990s–2000s | 1990s–2000s = 199X/200X",
                "on 1996-12-17 at noon | 1996-12-17 = 1996-12-17",
                "the Citizenship Act 1955 | 1955 = 1955",
                "In 1990 people voted | 1990 = 1990",
                "until 22 April 1997 when | 22 April 1997 = 1997-04-22",
                "By 2020/2021 they | 2020/2021 = 2020/2021",
                "in 2020/2018 they | 2020 = 2020",
                "on 17/18 May 2001 | 17/18 May 2001 = 2001-05-17/2001-05-18",
                "on May 17/18, 2001 | May 17/18, 2001 = 2001-05-17/2001-05-18",
                "in May/June 1975 | May/June 1975 = 1975-05/1975-06",
                "died ~1990 there | 1990 = 1990",
                "born c. 1500, he | c. 1500 = 1500~",
                "in 1999-05 they | 1999-05 = 1999-05",
                "in 2005-05 they | 2005-05 = 2005-05",
                "in 2001-05 they | 2001-05 = 2001/2005",
                "the 1972-3 drought | 1972-3 = 1972/1973",
                "on 12-May-1976 it | 12-May-1976 = 1976-05-12",
                "on 17&nbsp;May 2001 | 17&nbsp;May 2001 = 2001-05-17",
            })
    void findsADate(String text, String found) {
        assertThat(Found.in(text)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "between 1990 and 1995 | 1990 = 1990; 1995 = 1995",
                "from 1990 to 1995 | 1990 = 1990; 1995 = 1995",
                "from June 1990 to May 1992 | June 1990 = 1990-06; May 1992 = 1992-05",
                "between early 1990 and late 1995 | 1990 = 1990; 1995 = 1995",
                "in 1963, 1967 and 1980 | 1963 = 1963; 1967 = 1967; 1980 = 1980",
                "Resolutions 242 (1967), 338 and 425, 20 states | 1967 = 1967; 20 = 20 states",
                "In 1899, 790 Japanese migrants | 1899 = 1899; 790 = 790 migrants",
                "By 1936, 23,000 Japanese migrants | 1936 = 1936; 23,000 = 23000 migrants",
                "In July 1990, 5 people | July 1990 = 1990-07; 5 = 5 people",
                "A treaty (1949); another (1971) | 1949 = 1949; 1971 = 1971",
                "In 2013, trade was US$3.5 billion. | 2013 = 2013; US$3.5 billion = 3500000000 USD",
            })
    void findsSeveralFacts(String text, String found) {
        assertThat(Found.in(text)).containsExactly(found.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on 22 April they met",
                "Resolution 1973 of the Council",
                "the 12th summit and the 63rd birthday",
                "on 17/12/1996",
                "in 500 BC",
                "in the 3rd century BC",
                "in the 3rd century B.C. there",
                "in the 3rd and 2nd centuries BCE",
                "on 17–20 August they met",
                "on 17 and 18 August they met",
                "on 17, 18 and 20 August they met",
                "from 17 to 20 August they met",
                "on 17/18 August they met",
                "at FESTAC '77 there",
                "in ’98 they met",
                "in May and June",
                "31 February 1996",
                "in March they met",
                "Flight 1549 landed",
            })
    void findsNothing(String text) {
        assertThat(Found.in(text)).isEmpty();
    }
}
