package org.palimpsest.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.language.country.Cities;
import org.palimpsest.language.country.Countries;

import java.util.List;

class VisitsInBulletsTest {

    private static final Countries JAPAN_AND_PERU = new Countries("Japan", "Peru");

    private static List<String> bullet(String text, String... headings) {
        return Found.in(
                EntryKind.BULLET, text, new Context(null, List.of(headings), JAPAN_AND_PERU));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prince Takahito (1958) | Prince Takahito | [1958]",
                "Crown Prince Akihito (1963, 1967) | Crown Prince Akihito | [1963, 1967]",
                "President X (March 1996; June 1997) | President X | [1996-03, 1997-06]",
                "President X (November 2008, May 2012) | President X | [2008-11, 2012-05]",
                "President X (17–19 December 1996) | President X | [1996-12-17/1996-12-19]",
                "President X (March and June 1997) | President X | [1997-03, 1997-06]",
                "President X (state visit, 1996; private, 1997) | President X | [1996, 1997]",
                "President X, (1996) | President X | [1996]",
                "President X, to Lima (1996) | President X | [1996]",
                "King Harald V (of Norway) (1996) | King Harald V (of Norway) | [1996]",
                "President X (1996 (informal), 1997) | President X | [1996, 1997]",
                "President X (1996)[3] | President X | [1996]",
                "President X (1996). | President X | [1996]",
                "Foreign Minister Y (official visit) | Foreign Minister Y | []",
                "Foreign Minister Y | Foreign Minister Y | []",
                "Minister Y – 13 May 2016 | Minister Y | [2016-05-13]",
                "Minister Y: 5 May 2025. | Minister Y | [2025-05-05]",
                "Minister Y, 2010 and 2012 | Minister Y | [2010, 2012]",
                "Minister Y, May 5, 2010[3] | Minister Y | [2010-05-05]",
                "Minister Y, to Lima, 1996 | Minister Y | [1996]",
                "Minister Y (of Z) – 1996 | Minister Y (of Z) | [1996]",
                "Minister Y, 1990 (1996) | Minister Y, 1990 | [1996]",
                "12 May 2011: Minister Y came | Minister Y came | [2011-05-12]",
                "12 May 2011: Minister Y (in secret) | Minister Y | [2011-05-12]",
                "2012 – Minister Y, to Lima | Minister Y | [2012]",
                "Minister Y of the class of 1996 | Minister Y of the class of 1996 | []",
                "Minister Y came in May 2010 | Minister Y came in May 2010 | []",
                "In 2013, Minister Y came | In 2013, Minister Y came | []",
                "2012 | 2012 | []",
            })
    void theWholeBulletIsOneVisit(String text, String visitor, String dates) {
        assertThat(bullet(text, "High-level visits"))
                .containsExactly(text + " = " + visitor + ", null to null " + dates);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "High-level visits from Japan to Peru | Japan to Peru",
                "High-level visits from Peru to Japan | Peru to Japan",
                "State visits from JAPAN to the Republic of Peru | Japan to Peru",
                "Japan to Peru visits | Japan to Peru",
                "Visits to Japan | Peru to Japan",
                "Presidential visits to peru | Japan to Peru",
                "Visits to Peru from Japan | Japan to Peru",
                "Visits to Japan from Peru | Peru to Japan",
                "Peruvian visits to Japan | Peru to Japan",
                "Visits | null to null",
                "Visits to Bolivia | null to null",
            })
    void theNearestLineTellsTheDirection(String heading, String direction) {
        assertThat(bullet("Prince Z (1958)", heading, "Visits"))
                .containsExactly("Prince Z (1958) = Prince Z, " + direction + " [1958]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prince Z, to Lima (1958) | Japan to Peru",
                "Prince Z, to Lima and Cusco (1958) | Japan to Peru",
                "Prince Z, to Lima, Peru (1958) | Japan to Peru",
                "Prince Z, to Tokyo (1958) | Peru to Japan",
                "Prince Z, to Geneva (1958) | null to null",
                "Prince Z (1958) | null to null",
            })
    void elseTheCityOfAMissionTells(String text, String direction) {
        Cities cities =
                Cities.of(
                        List.of(
                                new Mission("Japan", "Peru", "embassy", "Lima"),
                                new Mission("Peru", "Japan", "embassy", "Tokyo")));
        Context visits = new Context(null, List.of("Visits"), JAPAN_AND_PERU, cities);
        assertThat(Found.in(EntryKind.BULLET, text, visits))
                .containsExactly(text + " = Prince Z, " + direction + " [1958]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "State visits",
                "Presidential trips to Peru",
                "High-level exchanges",
                "Exchange of high-level delegations",
                "Official visits and exchanges",
            })
    void aHeadingOnVisitsTellsThatABulletIsOne(String heading) {
        assertThat(bullet("Prince Z (1958)", heading))
                .singleElement()
                .asString()
                .startsWith("Prince Z (1958) = Prince Z,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cultural exchanges", "Student exchange", "Delegation of the Union"})
    void anotherHeadingDoesNot(String heading) {
        assertThat(bullet("Prince Z (1958)", heading)).containsExactly("1958 = 1958");
    }

    @Test
    void anotherNameOfACountryTellsTheDirection() {
        Countries countries = new Countries("Peru", "United Kingdom");
        Context context = new Context(null, List.of("Visits to the UK from Peru"), countries);
        assertThat(Found.in(EntryKind.BULLET, "X (1980)", context))
                .containsExactly("X (1980) = X, Peru to United Kingdom [1980]");
    }

    @Test
    void aTermLineIsNearerThanAHeading() {
        Context context =
                new Context("From Peru to Japan", List.of("Visits to Peru"), JAPAN_AND_PERU);
        assertThat(Found.in(EntryKind.BULLET, "X (1961)", context))
                .containsExactly("X (1961) = X, Peru to Japan [1961]");
    }

    @Test
    void theLongerOfTwoCountriesIsMeant() {
        Countries guineas = new Countries("Guinea", "Guinea-Bissau");
        Context context =
                new Context(null, List.of("Visits from Guinea to Guinea-Bissau"), guineas);
        assertThat(Found.in(EntryKind.BULLET, "X (1980)", context))
                .containsExactly("X (1980) = X, Guinea to Guinea-Bissau [1980]");
    }

    @Test
    void otherBulletsAreProse() {
        assertThat(bullet("300 firms in 1990", "Trade"))
                .containsExactly("300 = 300 firms", "1990 = 1990");
    }

    @Test
    void aBulletWithoutAVisitorIsNoVisit() {
        assertThat(bullet("(1996)", "Visits")).isEmpty();
    }

    @Test
    void aTermLineHasNoFacts() {
        assertThat(Found.in(EntryKind.TERM, "Visits in 1996", Context.none())).isEmpty();
    }
}
