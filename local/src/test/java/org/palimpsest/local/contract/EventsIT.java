package org.palimpsest.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code POST /articles/{slug}/events} and {@code /passages}. */
@ExtendWith(Newsroom.Shared.class)
class EventsIT {

    private static final String TEXT =
            """
            ==History==
            The beginnings are unknown.

            In June 1872, 12 envoys met.

            In 1942, 1,700 people left.

            ===Later===
            In 1996, some came back.
            """;

    private static String event(String date, String text) {
        return "{'section': 'history', 'date': '%s', 'text': '%s'}".formatted(date, text);
    }

    @Test
    void anEventStandsInOrderOfDate(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        Reply reply =
                article.post("/events", event("1899-05", "A railway was built."))
                        .isCreated("entries")
                        .leaves(TEXT.replace("In 1942", "A railway was built.\n\nIn 1942"));

        String entry = article.entry("A railway was built.");
        reply.changes(Change.ofEntry("event-added", "history", entry));
        assertThat(article.get("/entries/" + entry).get("date").stringValue()).isEqualTo("1899-05");
        assertThat(article.get("/entries/" + entry).get("kind").stringValue())
                .isEqualTo("paragraph");
    }

    @Test
    void theLongerSpanComesFirst(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.post("/events", event("1942-01", "January was cold.")).isCreated("entries");
        article.post("/events", event("194X", "The forties were cold.")).isCreated("entries");

        assertThat(article.text())
                .contains(
                        "The forties were cold.\n\n"
                                + "In 1942, 1,700 people left.\n\n"
                                + "January was cold.\n");
    }

    @Test
    void theLastEventStandsBeforeTheSectionsUnderIt(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.post("/events", event("2001/2003", "It snowed."))
                .isCreated("entries")
                .leaves(TEXT.replace("left.\n\n===Later", "left.\n\nIt snowed.\n\n===Later"));
    }

    @Test
    void anEventStandsWhereItIsPut(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String first = article.entry("The beginnings are unknown.");

        article.post(
                        "/events",
                        "{'section': 'history', 'date': '2020', 'text': 'X.', 'before': '%s'}"
                                .formatted(first))
                .isCreated("entries")
                .leaves(TEXT.replace("The beginnings", "X.\n\nThe beginnings"));
        article.post(
                        "/events",
                        "{'section': 'history', 'date': '2020', 'text': 'Y.', 'after': '%s'}"
                                .formatted(first))
                .isCreated("entries");
        assertThat(article.text()).contains("unknown.\n\nY.\n\nIn June");
    }

    @Test
    void itsFactsAreFound(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.post("/events", event("1899", "In 1899, about 40 miles of it cost US$2.5 million."))
                .isCreated("entries");

        assertThat(article.texts("/figures", "facts", "text"))
                .contains("about 40", "US$2.5 million");
        assertThat(article.texts("/dates", "facts", "date")).contains("1899");
    }

    @Test
    void whatIsNoEventIsRefused(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.post("/events", event("1950-02-30", "X.")).isRefused(422, "/date");
        article.post("/events", event("1950-13", "X.")).isRefused(422, "/date");
        article.post("/events", event("1950", " ")).isRefused(422, "/text");
        article.post("/events", event("1950", "==X==")).isRefused(422, "/text");
        article.post("/events", event("1950", "- X")).isRefused(422, "/text");
        article.post("/events", event("1950", "X\\nY")).isRefused(422, "/text");
        article.post("/events", event("1950", "X\\u0008")).isRefused(422, "/text");
        article.post("/events", "{'section': 'none', 'date': '1950', 'text': 'X.'}")
                .isRefused(422, "/section");
        article.post(
                        "/events",
                        "{'section': 'history', 'date': '1950', 'text': 'X.', 'after': 'e999'}")
                .isRefused(422, "/after");
        article.post("/events", "{'section': 'history', 'text': 'X.'}").isRefused(400, "/date");
        article.post("/events", "{'section': 'history', 'date': 1950, 'text': 'X.'}")
                .isRefused(400, "/date");
    }

    @Test
    void aPassageStandsLastAmongItsSectionsOwn(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        Reply reply =
                article.post(
                                "/passages",
                                "{'section': 'history', 'text': 'Nobody knows, of 1850 or 9 men.'}")
                        .isCreated("entries")
                        .leaves(
                                TEXT.replace(
                                        "left.\n", "left.\n\nNobody knows, of 1850 or 9 men.\n"));

        reply.changes(
                Change.ofEntry(
                        "passage-added",
                        "history",
                        article.entry("Nobody knows, of 1850 or 9 men.")));
        assertThat(article.texts("/figures", "facts", "text")).contains("9");
    }

    @Test
    void aPassageStandsWhereItIsPut(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String entry = article.entry("In June 1872, 12 envoys met.");

        article.post(
                        "/passages",
                        "{'section': 'history', 'text': 'X.', 'after': '%s'}".formatted(entry))
                .isCreated("entries")
                .leaves(TEXT.replace("envoys met.\n", "envoys met.\n\nX.\n"));
        article.post(
                        "/passages",
                        "{'section': 'history', 'text': 'Y.', 'before': '%s'}".formatted(entry))
                .isCreated("entries");
        assertThat(article.text()).contains("unknown.\n\nY.\n\nIn June 1872");
    }

    @Test
    void aPassageComesIntoTheLead(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.post("/passages", "{'section': 'lead', 'text': 'An introduction.'}")
                .isCreated("entries")
                .leavesLines("An introduction.\n" + TEXT);
    }

    @Test
    void unicodeIsKeptAsItCame(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String odd = "e\u0301 \u00e9 \ud83e\uddc0 \u202eabc \u00a0x\ufeff \u4e2d\tx";

        article.post("/passages", "{'section': 'history', 'text': '" + jsonText(odd) + "'}")
                .isCreated("entries");

        assertThat(article.text()).contains("\n" + odd + "\n");
    }

    private static String jsonText(String text) {
        return text.replace("\t", "\\t");
    }

    @Test
    void whatIsNoPassageIsRefused(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        article.post("/passages", "{'section': 'history', 'text': ''}").isRefused(422, "/text");
        article.post("/passages", "{'section': 'history', 'text': ';x'}").isRefused(422, "/text");
        article.post("/passages", "{'section': 'history', 'text': 'a\\rb'}")
                .isRefused(422, "/text");
        article.post("/passages", "{'section': 'none', 'text': 'x'}").isRefused(422, "/section");
        article.post(
                        "/passages",
                        "{'section': 'later', 'text': 'x', 'after': '%s'}"
                                .formatted(article.entry("The beginnings are unknown.")))
                .isRefused(422, "/after");
        article.post("/passages", "{'text': 'x'}").isRefused(400, "/section");
        article.post("/passages", "{'section': 'history', 'text': '\\ud83e'}").isRefused(400);
    }
}
