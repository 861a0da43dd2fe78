package org.palimpsest.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** {@code POST /articles/{slug}/visits}. */
@ExtendWith(Newsroom.Shared.class)
class VisitsIT {

    private static final String PARTIES =
            """
            Infobox
            - Party1: Ruritania
            - Party2: Sylvania

            """;

    private static final String TEXT =
            PARTIES
                    + """
                    == High-level visits ==

                    ;High-level visits from Ruritania to Sylvania
                    - King Rudolf (1958)
                    - Chancellor Ada Sapt (1982, 1996)

                    ;High-level visits from Sylvania to Ruritania
                    - President Vlad Orlok (1961)
                    """;

    private static String visit(String visitor, String from, String to, String... dates) {
        return "{'visitor': '%s', 'from': '%s', 'to': '%s', 'dates': ['%s']}"
                .formatted(visitor, from, to, String.join("', '", dates));
    }

    @Test
    void aVisitStandsInItsDirectionsListByDate(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        Reply reply =
                article.post("/visits", visit("Queen Flavia", "Ruritania", "Sylvania", "1967-03"))
                        .isCreated("facts")
                        .leaves(
                                TEXT.replace(
                                        "- Chancellor",
                                        "- Queen Flavia (March 1967)\n- Chancellor"));

        String wording = "Queen Flavia (March 1967)";
        reply.changes(
                Change.ofFact(
                        "visit-recorded",
                        "high-level-visits",
                        article.entry(wording),
                        article.fact(wording)));
        JsonNode fact = article.factAt(wording);
        assertThat(fact.get("kind").stringValue()).isEqualTo("visit");
        assertThat(fact.get("visitor").stringValue()).isEqualTo("Queen Flavia");
        assertThat(fact.get("from").stringValue()).isEqualTo("Ruritania");
        assertThat(fact.get("to").stringValue()).isEqualTo("Sylvania");
        assertThat(fact.get("dates").get(0).stringValue()).isEqualTo("1967-03");
    }

    @Test
    void theOtherDirectionHasAListOfItsOwn(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.post("/visits", visit("Mina Harker", "Sylvania", "Ruritania", "2024-11-17"))
                .isCreated("facts")
                .leaves(TEXT + "- Mina Harker (17 November 2024)\n");
    }

    @Test
    void aFurtherVisitJoinsTheVisitorsBullet(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String fact = article.fact("King Rudolf (1958)");
        String entry = article.entry("King Rudolf (1958)");

        article.post("/visits", visit("KING RUDOLF", "Ruritania", "Sylvania", "1999-11"))
                .isCreated("facts")
                .changes(Change.ofFact("visit-recorded", "high-level-visits", entry, fact))
                .leaves(TEXT.replace("Rudolf (1958)", "Rudolf (1958, November 1999)"));
    }

    @Test
    void severalDatesAreOneVisit(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.post("/visits", visit("Michael", "Ruritania", "Sylvania", "2001/2003", "2009-05"))
                .isCreated("facts");

        assertThat(article.text()).contains("- Michael (2001–2003, May 2009)\n");
    }

    @Test
    void theSectionAndTheTermLineAreMadeWhereThereAreNone(Newsroom newsroom) {
        Manuscript article = newsroom.given(PARTIES + "==Trade==\nCheese was sold.\n");

        Reply reply =
                article.post("/visits", visit("Queen Flavia", "Ruritania", "Sylvania", "1967"))
                        .isCreated("facts");

        assertThat(reply.changes().getFirst())
                .isEqualTo(Change.ofSection("section-added", "high-level-visits"));
        assertThat(reply.changes().getLast().type()).isEqualTo("visit-recorded");
        List<String> lines = article.text().lines().filter(line -> !line.isBlank()).toList();
        assertThat(lines).contains("==High-level visits==");
        assertThat(lines.getLast()).isEqualTo("- Queen Flavia (1967)");
        assertThat(lines.get(lines.size() - 2)).startsWith(";").contains("Ruritania to Sylvania");
        assertThat(article.text()).startsWith(PARTIES + "==Trade==\nCheese was sold.\n");
        article.post("/visits", visit("Rudolf", "Ruritania", "Sylvania", "1950"))
                .isCreated("facts")
                .changesOfTypes("visit-recorded");
    }

    @Test
    void aVisitComesIntoTheSectionThatIsNamed(Newsroom newsroom) {
        Manuscript article =
                newsroom.given(
                        TEXT
                                + "\n"
                                + "== Royal visits ==\n"
                                + ";From Ruritania to Sylvania\n"
                                + "- Boris (1900)\n");

        article.post(
                        "/visits",
                        "{'visitor': 'Flavia', 'from': 'Ruritania', 'to': 'Sylvania', 'dates':"
                                + " ['1967'], 'section': 'royal-visits'}")
                .isCreated("facts")
                .leavesLines(article.text(1) + "- Flavia (1967)\n");
    }

    @Test
    void whatIsAlreadyRecordedIsRefused(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.post("/visits", visit("king rudolf", "Ruritania", "Sylvania", "1958"))
                .isRefused(422);
    }

    @Test
    void whatIsNoVisitIsRefused(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.post("/visits", visit(" ", "Ruritania", "Sylvania", "1967"))
                .isRefused(422, "/visitor");
        article.post("/visits", visit("A\\nB", "Ruritania", "Sylvania", "1967"))
                .isRefused(422, "/visitor");
        article.post("/visits", visit("A\\u0000B", "Ruritania", "Sylvania", "1967"))
                .isRefused(422, "/visitor");
        article.post("/visits", visit("Flavia", "Ruritania", "Atlantis", "1967"))
                .isRefused(422, "/to");
        article.post("/visits", visit("Flavia", "Atlantis", "Sylvania", "1967"))
                .isRefused(422, "/from");
        assertThat(
                        article.post("/visits", visit("Flavia", "Ruritania", "Ruritania", "1967"))
                                .isRefused(422)
                                .pointers())
                .isNotEmpty()
                .isSubsetOf("/from", "/to");
        article.post("/visits", visit("Flavia", "Ruritania", "Sylvania", "2024-13"))
                .isRefused(422, "/dates/0");
        article.post("/visits", visit("Flavia", "Ruritania", "Sylvania", "1967", "1970-02-31"))
                .isRefused(422, "/dates/1");
        article.post(
                        "/visits",
                        "{'visitor': 'F', 'from': 'Ruritania', 'to': 'Sylvania', 'dates': []}")
                .isRefused(422, "/dates");
        article.post("/visits", "{'visitor': 'F', 'from': 'Ruritania', 'to': 'Sylvania'}")
                .isRefused(400, "/dates");
        article.post(
                        "/visits",
                        "{'visitor': 'F', 'from': 'Ruritania', 'to': 'Sylvania', 'dates': '1967'}")
                .isRefused(400, "/dates");
        article.post(
                        "/visits",
                        "{'visitor': 'F', 'from': 'Ruritania', 'to': 'Sylvania', 'dates': ['1967'],"
                                + " 'section': 'none'}")
                .isRefused(422, "/section");
    }

    @Test
    void theCountriesAreThoseOfTheTitleWhereThereIsNoInfobox(Newsroom newsroom) {
        Manuscript article =
                newsroom.titled("Freedonia–Osterlich relations", "==Trade==\nCheese was sold.\n");

        article.post("/visits", visit("Rufus", "Freedonia", "Osterlich", "1933"))
                .isCreated("facts");
        article.post("/visits", visit("Rufus", "Ruritania", "Osterlich", "1933"))
                .isRefused(422, "/from");
    }
}
