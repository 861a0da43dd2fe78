package org.palimpsest.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import tools.jackson.databind.JsonNode;

/** {@code POST /articles/{slug}/agreements}, {@code /missions}, {@code /links}. */
@ExtendWith(Newsroom.Shared.class)
class RecordingIT {

    private static final String PARTIES =
            """
            Infobox
            - Party1: Ruritania
            - Party2: Sylvania

            """;

    private static final String TEXT =
            PARTIES
                    + """
                    == Agreements ==
                    Both have signed much.

                    - Treaty of Peace (1872)
                    - Agreement on Trade (June 1934)

                    == Diplomatic missions ==
                    - Ruritania has an embassy in Sylvburg.
                    - Sylvania has an embassy in Strelsau.

                    == See also ==
                    - Foreign relations of Ruritania
                    """;

    @Test
    void anAgreementStandsInOrderOfDate(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        Reply reply =
                article.post("/agreements", "{'name': 'Rail Treaty', 'date': '1901-05-02'}")
                        .isCreated("facts")
                        .leaves(
                                TEXT.replace(
                                        "- Agreement on",
                                        "- Rail Treaty (2 May 1901)\n- Agreement on"));

        String wording = "Rail Treaty (2 May 1901)";
        reply.changes(
                Change.ofFact(
                        "agreement-recorded",
                        "agreements",
                        article.entry(wording),
                        article.fact(wording)));
        JsonNode fact = article.factAt(wording);
        assertThat(fact.get("kind").stringValue()).isEqualTo("agreement");
        assertThat(fact.get("name").stringValue()).isEqualTo("Rail Treaty");
        assertThat(fact.get("date").stringValue()).isEqualTo("1901-05-02");
    }

    @Test
    void theFirstAgreementFollowsTheProse(Newsroom newsroom) {
        String prose = PARTIES + "== Treaties ==\nBoth have signed much.\n";
        Manuscript article = newsroom.given(prose);

        article.post("/agreements", "{'name': 'Rail Treaty', 'date': '1901'}")
                .isCreated("facts")
                .leavesLines(prose + "- Rail Treaty (1901)\n");
    }

    @Test
    void anAgreementComesIntoTheSectionThatIsNamed(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT + "\n== Old treaties ==\n- Pact (1800)\n");

        article.post(
                        "/agreements",
                        "{'name': 'Rail Treaty', 'date': '1901', 'section': 'old-treaties'}")
                .isCreated("facts")
                .leaves(TEXT + "\n== Old treaties ==\n- Pact (1800)\n- Rail Treaty (1901)\n");
    }

    @Test
    void theirSectionsAreMadeWhereThereAreNone(Newsroom newsroom) {
        Manuscript article = newsroom.given(PARTIES + "== Trade ==\nCheese was sold.\n");

        article.post("/agreements", "{'name': 'Rail Treaty', 'date': '1901'}")
                .isCreated("facts")
                .changesOfTypes("section-added", "agreement-recorded");
        article.post("/missions", "{'sender': 'Ruritania', 'post': 'embassy', 'city': 'Orlok'}")
                .isCreated("facts")
                .changesOfTypes("section-added", "mission-recorded");
        article.post("/links", "{'title': 'Cheese'}")
                .isCreated("facts")
                .changesOfTypes("section-added", "link-added")
                .leavesLines(
                        article.text(1)
                                + """
                                == Bilateral agreements ==
                                - Rail Treaty (1901)
                                == Diplomatic missions ==
                                - Ruritania has an embassy in Orlok.
                                == See also ==
                                - Cheese
                                """);

        assertThat(article.get("/sections/bilateral-agreements").get("entries")).hasSize(1);
        assertThat(article.get("/sections/diplomatic-missions").get("entries")).hasSize(1);
        assertThat(article.get("/sections/see-also").get("entries")).hasSize(1);
    }

    @Test
    void whatIsNoAgreementIsRefused(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.post("/agreements", "{'name': ' ', 'date': '1901'}").isRefused(422, "/name");
        article.post("/agreements", "{'name': 'a\\nb', 'date': '1901'}").isRefused(422, "/name");
        article.post("/agreements", "{'name': 'Pact', 'date': '1901-13'}").isRefused(422, "/date");
        article.post("/agreements", "{'name': 'Pact'}").isRefused(400, "/date");
        article.post("/agreements", "{'name': 'Pact', 'date': '1901', 'section': 'none'}")
                .isRefused(422, "/section");
    }

    @Test
    void aMissionFollowsItsSendersLast(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        Reply reply =
                article.post(
                                "/missions",
                                "{'sender': 'Ruritania', 'post': 'consulate-general', 'city':"
                                        + " 'Cusk'}")
                        .isCreated("facts")
                        .leaves(
                                TEXT.replace(
                                        "Sylvburg.\n",
                                        "Sylvburg.\n"
                                            + "- Ruritania has a consulate-general in Cusk.\n"));

        reply.changes(
                Change.ofFact(
                        "mission-recorded",
                        "diplomatic-missions",
                        article.entry("Ruritania has a consulate-general in Cusk."),
                        article.fact("Cusk")));
        JsonNode fact = article.factAt("Cusk");
        assertThat(fact.get("kind").stringValue()).isEqualTo("mission");
        assertThat(fact.get("sender").stringValue()).isEqualTo("Ruritania");
        assertThat(fact.get("host").stringValue()).isEqualTo("Sylvania");
        assertThat(fact.get("post").stringValue()).isEqualTo("consulate-general");
        assertThat(fact.get("city").stringValue()).isEqualTo("Cusk");
    }

    @Test
    void aMissionThatBeginsWithAVowelHasAn(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.post(
                        "/missions",
                        "{'sender': 'Sylvania', 'post': 'honorary consulate', 'city': 'Zenda'}")
                .isCreated("facts")
                .leaves(
                        TEXT.replace(
                                "Strelsau.\n",
                                "Strelsau.\n- Sylvania has an honorary consulate in Zenda.\n"));
    }

    @Test
    void whatIsNoMissionIsRefused(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.post("/missions", "{'sender': '', 'post': 'embassy', 'city': 'Orlok'}")
                .isRefused(422, "/sender");
        article.post("/missions", "{'sender': 'Ruritania', 'post': 'castle', 'city': 'Orlok'}")
                .isRefused(422, "/post");
        article.post("/missions", "{'sender': 'Ruritania', 'post': 'embassy', 'city': ' '}")
                .isRefused(422, "/city");
        article.post("/missions", "{'sender': 'Ruritania', 'post': 'embassy'}")
                .isRefused(400, "/city");
        article.post(
                        "/missions",
                        "{'sender': 'Ruritania', 'post': 'embassy', 'city': 'Orlok', 'section':"
                                + " 'none'}")
                .isRefused(422, "/section");
    }

    @Test
    void aLinkStandsLast(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.post("/links", "{'title': 'Cheese of Sylvania'}")
                .isCreated("facts")
                .leaves(TEXT + "- Cheese of Sylvania\n")
                .changes(
                        Change.ofFact(
                                "link-added",
                                "see-also",
                                article.entry("Cheese of Sylvania"),
                                article.fact("Cheese of Sylvania")));

        assertThat(article.factAt("Cheese of Sylvania").get("title").stringValue())
                .isEqualTo("Cheese of Sylvania");
    }

    @Test
    void whatIsNoLinkIsRefused(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.post("/links", "{'title': ''}").isRefused(422, "/title");
        article.post("/links", "{'title': 'a\\nb'}").isRefused(422, "/title");
        article.post("/links", "{}").isRefused(400, "/title");
        article.post("/links", "{'title': 'X', 'section': 'none'}").isRefused(422, "/section");
    }
}
