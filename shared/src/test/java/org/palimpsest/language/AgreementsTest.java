package org.palimpsest.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palimpsest.article.EntryKind;

import java.util.List;

class AgreementsTest {

    private static List<String> bullet(String text, String heading) {
        Context context = new Context(null, List.of(heading), Context.none().countries());
        return Found.in(EntryKind.BULLET, text, context);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trade Agreement (1949) | Trade Agreement | 1949",
                "Trade Agreement (3 May 1949) | Trade Agreement | 1949-05-03",
                "Visa Agreement (Oslo, 3 May 1999) | Visa Agreement | 1999-05-03",
                "Treaty of Peace (signed 1873; in force 1875) | Treaty of Peace | 1873",
                "Treaty of Peace (signed on 1 May 1873, in force 1875) | Treaty of Peace |"
                        + " 1873-05-01",
                "Agreement on Visas (AV) (1971) | Agreement on Visas (AV) | 1971",
                "Air Services (1985) | Air Services | 1985",
                "Open skies (October 2004) | Open skies | 2004-10",
                "Agreement on fish, oil and gas (2001) | Agreement on fish, oil and gas | 2001",
                "Double Taxation Agreement, 1978 | Double Taxation Agreement | 1978",
                "Double Taxation Agreement, 3 May 1978 | Double Taxation Agreement | 1978-05-03",
                "Tax Treaty, May 3, 1978 | Tax Treaty | 1978-05-03",
                "Tax Treaty, Oslo, 3 May 1978 | Tax Treaty | 1978-05-03",
                "Tax Treaty (TT), 1978 | Tax Treaty (TT) | 1978",
                "Tax Treaty, 1978 (in force 1980) | Tax Treaty | 1978",
                "Agreement on Tin, signed in Oslo on 3 May 1999 | Agreement on Tin | 1999-05-03",
                "Agreement on Tin, signed at Oslo, May 3, 1999 | Agreement on Tin | 1999-05-03",
                "Agreement on Tin, signed in Oslo (1999) | Agreement on Tin | 1999",
                "Tax Treaty – 3 May 1978 | Tax Treaty | 1978-05-03",
                "Tax Treaty, c. 1978 | Tax Treaty | 1978~",
                "Protocol Amending the 1985 Tax Treaty (2016) | Protocol Amending the 1985 Tax"
                        + " Treaty | 2016",
            })
    void aWholeBulletIsOneAgreement(String text, String name, String date) {
        assertThat(bullet(text, "Bilateral agreements"))
                .containsExactly(text + " = " + name + " " + date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Trade Agreement (1949) | Trade Agreement (1949) = Trade Agreement 1949",
                "A Trade Agreement (1949). | Trade Agreement (1949) = Trade Agreement 1949",
                "Trade Agreement, 1949. | Trade Agreement, 1949 = Trade Agreement 1949",
                "Both states signed a Trade Agreement (1949) | Trade Agreement (1949) = Trade"
                        + " Agreement 1949",
                "Tax Treaty (1949), which cut 300 taxes. | Tax Treaty (1949) = Tax Treaty 1949",
                "Tax Treaty (1949)[3] | Tax Treaty (1949) = Tax Treaty 1949",
                "Tax Treaty, signed in May 1949 in Oslo | Tax Treaty, signed in May 1949 = Tax"
                        + " Treaty 1949-05",
            })
    void whatStandsAroundAnAgreementIsNoPartOfIt(String text, String found) {
        assertThat(bullet(text, "Treaties")).containsExactly(found);
    }

    @Test
    void aDateBehindAnAgreementIsADate() {
        assertThat(bullet("Tax Treaty (1949). It has 30 articles and lapsed in 1971.", "Treaties"))
                .containsExactly("Tax Treaty (1949) = Tax Treaty 1949", "1971 = 1971");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Agreements",
                "Bilateral treaties",
                "Treaties and conventions",
                "Memoranda of understanding",
                "Agreements signed since 1990",
                "Bilateral instruments",
                "Signed documents",
            })
    void headingsSayThatBulletsAreAgreements(String heading) {
        assertThat(bullet("Air Services (1985)", heading))
                .containsExactly("Air Services (1985) = Air Services 1985");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1957: an exchange of notes on tariffs",
                "The treaty was renewed in Oslo in 1957",
                "In 1957, two treaties lapsed",
                "A treaty on tariffs lapsed in 1957",
            })
    void otherBulletsUnderSuchHeadingsAreProse(String text) {
        assertThat(bullet(text, "Agreements")).containsExactly("1957 = 1957");
    }

    @Test
    void underAHeadingOnVisitsTooTheNameDecides() {
        assertThat(bullet("Tax Treaty (1949)", "Visits and agreements"))
                .containsExactly("Tax Treaty (1949) = Tax Treaty 1949");
        assertThat(bullet("King Olav (1949)", "Visits and agreements"))
                .containsExactly("King Olav (1949) = King Olav, null to null [1949]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They signed several agreements such as a Trade Pact (1949); Tax Treaty (1971);"
                        + " and an Accord on Fish (May 2001). | Trade Pact 1949; Tax Treaty 1971;"
                        + " Accord on Fish 2001-05",
                "Treaties in force, including the Tax Treaty (1971), Visa Pact (1990) and an Oil"
                    + " Accord (2001), help. | Tax Treaty 1971; Visa Pact 1990; Oil Accord 2001",
                "Among them: Tax Treaty (1971), Visa Pact (1990). | Tax Treaty 1971; Visa Pact"
                        + " 1990",
                "Ties rest on the Tax Treaty (1971), and the Visa Pact (1990). | Tax Treaty 1971;"
                        + " Visa Pact 1990",
                "Trade is governed by a Tax Treaty (1971), a Visa Pact (1990) and a loan. | Tax"
                        + " Treaty 1971; Visa Pact 1990",
                "Tax Treaty (1971); Visa Pact (1990) | Tax Treaty 1971; Visa Pact 1990",
                "They share several treaties, notably the Tax Treaty (1971) and the Visa Pact"
                        + " (1990). | Tax Treaty 1971; Visa Pact 1990",
                "Several agreements were made, such as Air Links (1971), Joint Ventures (1990). |"
                        + " Air Links 1971; Joint Ventures 1990",
                "They concluded a Memorandum of Understanding between Oslo Port and Mombasa Port"
                        + " (1998), and a Declaration on Aid (Oslo, 1999). | Memorandum of"
                        + " Understanding between Oslo Port and Mombasa Port 1998; Declaration on"
                        + " Aid 1999",
                "Both signed an Agreement on Trade, Tin (Sn) and Fish (1949), and a Visa Pact"
                        + " (1990). | Agreement on Trade, Tin (Sn) and Fish 1949; Visa Pact 1990",
                "In force are the Tax Treaty (1971); treaties on trade; the Visa Pact (1990) and an"
                        + " Oil Accord (2001). | Tax Treaty 1971; Visa Pact 1990; Oil Accord 2001",
                "They joined the UN (1945), the Sea Treaty (1971), and the Ice Pact (1990)."
                        + " | Sea Treaty 1971; Ice Pact 1990",
                "Beside a Tin Pact (1949), the main texts are the Sea Treaty (1971); and an Ice"
                        + " Pact (1990). | Sea Treaty 1971; Ice Pact 1990",
            })
    void aRunningListIsFoundAnywhere(String text, String said) {
        assertThat(Found.in(text).stream().filter(found -> found.contains("(")))
                .map(found -> found.substring(found.lastIndexOf(" = ") + 3))
                .containsExactly(said.split("; "));
        assertThat(bullet(text, "Trade")).isEqualTo(Found.in(text));
    }

    @Test
    void wordsOutsideARunningListAreReadOn() {
        assertThat(
                        Found.in(
                                "In 2001, 12 treaties were in force, such as a Tax Treaty (1971);"
                                        + " and a Visa Pact (1990); 5 of them lapsed in 2005."))
                .containsExactly(
                        "2001 = 2001",
                        "12 = 12 treaties",
                        "Tax Treaty (1971) = Tax Treaty 1971",
                        "Visa Pact (1990) = Visa Pact 1990",
                        "5 = 5",
                        "2005 = 2005");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prime Minister Abe (1959), President Banda (1963) and King Carl (1970)",
                "It recognised Japan (1949), Peru (1950); Chile (1951)",
                "The party of the treaty met Abe (1959), Banda (1963).",
                "The treaty of trade with Japan (1949), Peru (1950) and Chile (1951) held.",
                "The novels Snow (1949), Ice (1950) and Rain (1951)",
                "A Tax Treaty (1971) was signed.",
                "Ties rest on the Tax Treaty (1971) and the Visa Pact (1990).",
                "A Tax Treaty (1971) was signed. A Visa Pact (1990) was not.",
            })
    void otherListsAndSingleAgreementsStayText(String text) {
        assertThat(Found.in(text)).allMatch(found -> found.matches("\\d{4} = \\d{4}"));
    }

    @Test
    void aNameThatIsTooLongIsNotCutWithinACharacter() {
        String cheese = "\uD83E\uDDC0";
        String text = "x" + cheese.repeat(300) + "s Treaty (1949); Trade Agreement (1950)";

        assertThat(Found.in(text))
                .isNotEmpty()
                .allMatch(found -> !Character.isLowSurrogate(found.charAt(0)));
    }
}
