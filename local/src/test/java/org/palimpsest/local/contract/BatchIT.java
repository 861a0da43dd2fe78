package org.palimpsest.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@code POST /articles/{slug}/batch}. */
@ExtendWith(Newsroom.Shared.class)
class BatchIT {

    @Test
    void isOneRevisionOfAllItsChangesInOrder(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);
        String figure = article.fact("over 1,700");
        String entry = article.entry("In 1942, over 1,700 Ruritanians were expelled.");

        article.post(
                        "/batch",
                        """
                        [{'op': 'correct-fact', 'id': '%s', 'value': 1800},
                         {'op': 'add-section', 'heading': 'Culture', 'after': 'trade'},
                         {'op': 'add-passage', 'section': 'culture', 'text': 'They sing.'},
                         {'op': 'set-infobox-field', 'key': 'Border', 'value': '121 km'}]\
                        """
                                .formatted(figure))
                .isDone()
                .changes(
                        Change.ofFact("figure-corrected", "history", entry, figure),
                        Change.ofSection("section-added", "culture"),
                        Change.ofEntry("passage-added", "culture", article.entry("They sing.")),
                        Change.ofField("infobox-field-set", "Border"))
                .leavesLines(
                        Ruritania.TEXT
                                .replace("over 1,700", "over 1,800")
                                .replace("== See also", "== Culture ==\nThey sing.\n== See also")
                                .replace("120 km", "121 km"));
    }

    @Test
    void takesEveryOperation(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);

        article.post(
                        "/batch",
                        """
                        [{'op': 'add-section', 'heading': 'Culture'},
                         {'op': 'change-section', 'id': 'trade', 'heading': 'Commerce'},
                         {'op': 'remove-section', 'id': 'after-the-war'},
                         {'op': 'add-event', 'section': 'history', 'date': '1899', 'text': 'It rained.'},
                         {'op': 'add-passage', 'section': 'culture', 'text': 'They sing.'},
                         {'op': 'record-visit', 'visitor': 'Queen Flavia', 'from': 'Ruritania', 'to': 'Sylvania', 'dates': ['1967']},
                         {'op': 'record-agreement', 'name': 'Rail Treaty', 'date': '1901'},
                         {'op': 'record-mission', 'sender': 'Ruritania', 'post': 'consulate', 'city': 'Orlok'},
                         {'op': 'add-link', 'title': 'Cheese'},
                         {'op': 'set-infobox-field', 'key': 'Area', 'value': '9'},
                         {'op': 'remove-infobox-field', 'key': 'Border'},
                         {'op': 'correct-fact', 'id': '%s', 'value': 13},
                         {'op': 'remove-fact', 'id': '%s'},
                         {'op': 'revise-entry', 'id': '%s', 'text': 'They are friends.'},
                         {'op': 'remove-entry', 'id': '%s'}]\
                        """
                                .formatted(
                                        article.fact("12"),
                                        article.fact("over 1,700"),
                                        article.entry(Ruritania.LEAD),
                                        article.entry("President Vlad Orlok (1961)")))
                .isDone()
                .changesOfTypes(
                        "section-added",
                        "section-renamed",
                        "section-removed",
                        "event-added",
                        "passage-added",
                        "visit-recorded",
                        "agreement-recorded",
                        "mission-recorded",
                        "link-added",
                        "infobox-field-set",
                        "infobox-field-removed",
                        "figure-corrected",
                        "fact-removed",
                        "entry-revised",
                        "entry-removed");
    }

    @Test
    void isAllOrNothing(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);

        article.post(
                        "/batch",
                        """
                        [{'op': 'add-link', 'title': 'Cheese'},
                         {'op': 'record-visit', 'visitor': ' ', 'from': 'Ruritania', 'to': 'Sylvania', 'dates': ['1967']}]\
                        """)
                .isRefused(422, "/1/visitor")
                .leaves(Ruritania.TEXT);
    }

    @Test
    void pointersAreIntoTheBodyAsItWasSent(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);

        refuses(
                article,
                422,
                "/dates/0",
                "'op': 'record-visit', 'visitor': 'F', 'from': 'Ruritania', 'to': 'Sylvania',"
                        + " 'dates': ['1967-13']");
        refuses(article, 422, "/section", "'op': 'add-passage', 'section': 'none', 'text': 'x'");
        refuses(article, 422, "/id", "'op': 'correct-fact', 'id': 'f999', 'value': 1");
        refuses(article, 422, "/id", "'op': 'remove-entry', 'id': 'e999'");
        refuses(article, 422, "/id", "'op': 'remove-section', 'id': 'none'");
        refuses(article, 422, "/key", "'op': 'remove-infobox-field', 'key': 'none'");
        refuses(article, 400, "/titel", "'op': 'add-link', 'title': 'x', 'titel': 'y'");
        refuses(article, 400, "/title", "'op': 'add-link'");
    }

    private static void refuses(Manuscript article, int status, String pointer, String operation) {
        String good = "{'op': 'add-link', 'title': 'Cheese'}";
        article.post("/batch", "[%s, {%s}]".formatted(good, operation))
                .isRefused(status, "/1" + pointer);
        article.post("/batch", "{'operations': [{%s}, %s]}".formatted(operation, good))
                .isRefused(status, "/operations/0" + pointer);
    }

    @Test
    void anOperationThatIsNotKnownIsRefused(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);

        for (String operation : new String[] {"{'op': 'destroy'}", "{'title': 'x'}", "7", "null"}) {
            Reply reply = article.post("/batch", "[" + operation + "]").storesNothing();
            assertThat(reply.answer().status()).as(operation).isIn(400, 422);
            Problems.check(reply.answer());
        }
    }

    @Test
    void saysWhyAndOnWhatSource(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);

        article.post(
                        "/batch",
                        """
                        {'operations': [{'op': 'add-link', 'title': 'Cheese'}],
                         'comment': 'missed', 'sources': [{'title': 'Gazette'}]}\
                        """)
                .isDone();

        assertThat(article.lastRevision().get("comment").stringValue()).isEqualTo("missed");
        assertThat(article.lastRevision().get("sources").get(0).get("title").stringValue())
                .isEqualTo("Gazette");
    }

    @Test
    void hasOneToFiveHundredOperations(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);

        article.post("/batch", "[]").isRefused(422);
        article.post("/batch", "{'operations': []}").isRefused(422, "/operations");
        article.post("/batch", links(501)).isRefused(422);
        article.post("/batch", links(500)).isDone();
        assertThat(article.get("/links").get("facts")).hasSize(502);
    }

    private static String links(int count) {
        return IntStream.range(0, count)
                .mapToObj("{'op': 'add-link', 'title': 'Link number %d'}"::formatted)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    @Test
    void thatChangesNothingStoresNothing(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);

        article.post(
                        "/batch",
                        """
                        [{'op': 'set-infobox-field', 'key': 'Border', 'value': '120 km'},
                         {'op': 'change-section', 'id': 'trade', 'heading': 'Trade'}]\
                        """)
                .changesNothing();
    }
}
