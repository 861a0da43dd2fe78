package org.palimpsest.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palimpsest.local.Answer;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code GET /articles/{slug}/blame}: behind each run of words the revision that wrote it. */
@ExtendWith(Newsroom.Shared.class)
class BlameIT {

    private static final String TEXT = Ruritania.TEXT;
    private static final String TRADE =
            "In 2013, trade totaled US$3.5 billion; about 3 per cent of it was cheese.";
    private static final String LEAD = Ruritania.LEAD;

    @Test
    void allOfAnImportIsOfItsRevision(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);

        JsonNode blame = article.get("/blame");

        assertThat(blame.get("article").stringValue()).isEqualTo(article.slug());
        assertThat(blame.get("revision").longValue()).isEqualTo(1);
        assertThat(article.texts("/blame", "entries", "entry"))
                .isEqualTo(article.entries().stream().map(e -> e.get("id").stringValue()).toList());
        assertThat(article.texts("/blame", "entries", "section"))
                .isEqualTo(
                        article.entries().stream()
                                .map(e -> e.get("section").stringValue())
                                .toList());
        assertThat(blame(article, "").values()).allMatch(text -> text.endsWith("[1]"));
        JsonNode span = blame.get("entries").get(0).get("spans").get(0);
        assertThat(span.propertyNames())
                .containsExactlyInAnyOrder("text", "revision", "editor", "at");
        assertThat(span.get("text").stringValue()).isEqualTo(LEAD);
        assertThat(span.get("editor").stringValue()).isEqualTo("editor");
        assertThat(span.get("at")).isEqualTo(article.get("/revisions/1").get("at"));
    }

    @Test
    void wordsStayWithWhoWroteThemThroughEveryKindOfEdit(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String trade = article.entry(TRADE);
        Manuscript admin = article.by(newsroom.palimpsest().command().as("admin"));
        List<String> blamed = new ArrayList<>();

        admin.patch("/facts/" + article.fact("US$3.5 billion"), "{'value': 3600000000}").isDone();
        blamed.add(
                "In 2013, trade totaled [1]US$3.6 [2]billion; about 3 per cent of it was"
                        + " cheese.[1]");
        assertBlame(article, trade, blamed);
        assertThat(editors(article, trade)).containsExactly("editor", "admin", "editor");

        article.patch(
                        "/entries/" + trade,
                        "{'text': 'In 2013, trade totaled US$3.6 billion; about 3 per cent of it"
                                + " was blue cheese.'}")
                .isDone();
        blamed.add(
                "In 2013, trade totaled [1]US$3.6 [2]billion; about 3 per cent of it was [1]"
                        + "blue [3]cheese.[1]");
        assertBlame(article, trade, blamed);

        article.patch("/entries/" + trade, "{'section': 'history'}").isDone();
        blamed.add(blamed.getLast());
        assertBlame(article, trade, blamed);

        article.putText(article.text().replace("In 2013, trade", "During 2013, all trade"))
                .isDone();
        blamed.add(
                "During [5]2013, [1]all [5]trade totaled [1]US$3.6 [2]billion; about 3 per cent"
                        + " of it was [1]blue [3]cheese.[1]");
        assertBlame(article, trade, blamed);

        article.post("/revisions/2/revert").isDone();
        blamed.add(
                "During [5]2013, [1]all [5]trade totaled US$3.5 billion; about 3 per cent of it"
                        + " was [1]blue [3]cheese.[1]");
        assertBlame(article, trade, blamed);

        article.patch("/sections/history", "{'heading': 'Past', 'after': 'trade'}").isDone();
        blamed.add(blamed.getLast());
        article.delete("/facts/" + article.fact("US$3.5 billion")).isDone();
        blamed.add(blamed.getLast());
        assertBlame(article, trade, blamed);

        article.delete("/entries/" + trade).isDone();
        assertThat(blame(article, "")).doesNotContainKey(trade);
        blamed.add(null);
        article.post("/revisions/9/revert").isDone();
        blamed.add(blamed.get(6));
        assertBlame(article, trade, blamed);

        article.post("/restore", "{'revision': 3}").isDone();
        blamed.add(blamed.get(1));
        assertBlame(article, trade, blamed);
        assertThat(blame(article, "")).isEqualTo(blame(article, "?revision=3"));
    }

    @Test
    void whatWasReplacedAndRestoredIsAgainOfWhoWroteIt(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        Map<String, String> imported = blame(article, "");
        article.putText("Nothing is left of it.\n").isDone();
        assertThat(blame(article, "").values()).containsExactly("Nothing is left of it.[2]");

        article.post("/restore", "{'revision': 1}").isDone().leaves(TEXT);

        assertThat(blame(article, "")).isEqualTo(imported);
        article.post("/revisions/3/revert").isDone();
        assertThat(blame(article, "").values()).containsExactly("Nothing is left of it.[2]");
        article.post("/revisions/4/revert").isDone().leaves(TEXT);
        assertThat(blame(article, "")).isEqualTo(imported);
    }

    @Test
    void aRecordedVisitAndOneThatJoinsAreOfTheirRevisions(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String orlok = article.entry("President Vlad Orlok (1961)");

        article.post(
                        "/visits",
                        "{'visitor': 'President Vlad Orlok', 'from': 'Sylvania',"
                                + " 'to': 'Ruritania', 'dates': ['1999-11']}")
                .isCreated("facts");

        assertThat(blame(article, "").get(orlok))
                .isEqualTo("President Vlad Orlok [1](1961, November 1999)[2]");
    }

    @Test
    void thePastIsBlamedByRevisionAndByInstant(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        String lead = article.entry(LEAD);
        article.patch("/entries/" + lead, "{'text': 'Neighbours since 1821.'}").isDone();
        String at = article.get("/revisions/1").get("at").stringValue();

        assertThat(blame(article, "?revision=1").get(lead)).isEqualTo(LEAD + "[1]");
        assertThat(blame(article, "?at=" + at).get(lead)).isEqualTo(LEAD + "[1]");
        assertThat(article.get("/blame?at=" + at).get("revision").longValue()).isEqualTo(1);
        assertThat(article.read("/blame?revision=1").header("ETag")).hasValue("\"1\"");
        assertRefused(article.read("/blame?revision=3"), 404);
        assertRefused(article.read("/blame?revision=0"), 404);
        assertRefused(article.read("/blame?at=2001-01-01T00:00:00Z"), 404);
        assertRefused(article.read("/blame?revision=1&at=" + at), 400);
        assertRefused(newsroom.reader().get("/articles/no-such-article/blame"), 404);
    }

    @Test
    void anUnchangedBlameIsNotSentAgain(Newsroom newsroom) {
        Manuscript article = newsroom.given(TEXT);
        Answer first = article.read("/blame");
        assertThat(first.header("ETag")).hasValue("\"1\"");
        assertThat(first.header("Vary").orElseThrow()).containsIgnoringCase("Accept");
        assertThat(first.header("Cache-Control")).hasValue("no-cache");
        assertThat(first.position()).isEqualTo(newsroom.head());

        assertThat(
                        newsroom.reader()
                                .with("If-None-Match", "\"1\"")
                                .get(article.at("/blame"))
                                .status())
                .isEqualTo(304);
        assertThat(newsroom.reader().with("Accept", "image/png").get(article.at("/blame")).status())
                .isEqualTo(406);
    }

    @Test
    void afterAStopAndAKillItIsTheSame() {
        try (Newsroom newsroom = Newsroom.open()) {
            Manuscript article = newsroom.given(TEXT);
            String lead = article.entry(LEAD);
            article.patch("/entries/" + lead, "{'text': 'The two have been foes since 1821.'}")
                    .isDone();
            String blamed = "The two have been [1]foes [2]since 1821.[1]";
            assertThat(blame(article, "").get(lead)).isEqualTo(blamed);

            newsroom.palimpsest().stop();
            newsroom.palimpsest().restart();

            assertThat(blame(article, "").get(lead)).isEqualTo(blamed);
            article.post("/revisions/2/revert").isDone();
            assertThat(blame(article, "").get(lead)).isEqualTo(LEAD + "[1]");
            newsroom.palimpsest().kill();
            newsroom.palimpsest().restart();
            assertThat(blame(article, "").get(lead)).isEqualTo(LEAD + "[1]");
            assertThat(blame(article, "?revision=2").get(lead)).isEqualTo(blamed);
        }
    }

    private static void assertRefused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        Problems.check(answer);
    }

    /** At every revision up to now the entry was blamed so; null where it was not there. */
    private static void assertBlame(Manuscript article, String entry, List<String> since) {
        assertThat(blame(article, "").get(entry)).isEqualTo(since.getLast());
        assertThat(blame(article, "?revision=1").get(entry)).isEqualTo(TRADE + "[1]");
        for (int i = 0; i < since.size(); i++) {
            assertThat(blame(article, "?revision=" + (i + 2)).get(entry))
                    .as("revision %d", i + 2)
                    .isEqualTo(since.get(i));
        }
    }

    /** The texts of entries, each span followed by its revision, by the entry's id. */
    private static Map<String, String> blame(Manuscript article, String query) {
        Map<String, String> blame = new TreeMap<>();
        for (JsonNode entry : article.get("/blame" + query).get("entries")) {
            blame.put(
                    entry.get("entry").stringValue(),
                    Manuscript.stream(entry.get("spans"))
                            .map(
                                    span ->
                                            span.get("text").stringValue()
                                                    + "["
                                                    + span.get("revision").longValue()
                                                    + "]")
                            .collect(Collectors.joining()));
        }
        return blame;
    }

    private static List<String> editors(Manuscript article, String entry) {
        return Manuscript.stream(article.get("/blame").get("entries"))
                .filter(one -> one.get("entry").stringValue().equals(entry))
                .flatMap(one -> Manuscript.stream(one.get("spans")))
                .map(span -> span.get("editor").stringValue())
                .toList();
    }
}
