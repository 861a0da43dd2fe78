package org.palimpsest.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palimpsest.local.Answer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;

/** {@code GET …/diff}: what is different between two revisions, after each kind of edit. */
@ExtendWith(Newsroom.Shared.class)
class DiffIT {

    private static final Map<String, String> BACK =
            Map.of("added", "removed", "removed", "added", "changed", "changed", "moved", "moved");

    @Test
    void aCorrectedFigureIsOneChangeOfThatFact(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);
        String fact = article.fact("US$3.5 billion");
        String entry = article.factAt("US$3.5 billion").get("entry").stringValue();

        article.patch("/facts/" + fact, "{'value': 3600000000}").isDone();

        assertThat(diff(article, 1, 2))
                .containsExactly(
                        json(
                                """
                                {'op': 'changed', 'section': 'trade', 'entry': '%s', 'fact': '%s',
                                 'before': 'US$3.5 billion', 'after': 'US$3.6 billion',
                                 'words': [{'op': 'delete', 'text': 'US$3.5'},
                                           {'op': 'insert', 'text': 'US$3.6'},
                                           {'op': 'equal', 'text': ' billion'}]}
                                """
                                        .formatted(entry, fact)));
    }

    @Test
    void eachOfTwoCorrectedFactsIsAChange(Newsroom newsroom) {
        Manuscript article = newsroom.given("In 2013, 12 people met 7 times.\n");
        String twelve = article.fact("12");
        String seven = article.fact("7");

        article.patch("/facts/" + seven, "{'value': 8}").isDone();
        article.patch("/facts/" + twelve, "{'value': 13}").isDone();

        assertThat(diff(article, 1, 3))
                .extracting(change -> change.get("fact").stringValue())
                .containsExactly(twelve, seven);
    }

    @Test
    void otherWordsAreOneChangeOfTheEntry(Newsroom newsroom) {
        Manuscript article = newsroom.given("In 2013, 12 people met.\n");
        String entry = article.entry("In 2013, 12 people met.");

        article.patch("/entries/" + entry, "{'text': 'In 2014, 12 women met.'}").isDone();

        assertThat(diff(article, 1, 2))
                .containsExactly(
                        json(
                                """
                                {'op': 'changed', 'section': 'lead', 'entry': '%s',
                                 'before': 'In 2013, 12 people met.',
                                 'after': 'In 2014, 12 women met.',
                                 'words': [{'op': 'equal', 'text': 'In '},
                                           {'op': 'delete', 'text': '2013,'},
                                           {'op': 'insert', 'text': '2014,'},
                                           {'op': 'equal', 'text': ' 12 '},
                                           {'op': 'delete', 'text': 'people'},
                                           {'op': 'insert', 'text': 'women'},
                                           {'op': 'equal', 'text': ' met.'}]}
                                """
                                        .formatted(entry)));
    }

    @Test
    void aRemovedFactLeavesItsWords(Newsroom newsroom) {
        Manuscript article = newsroom.given("In 2013, 12 people met.\n");
        String fact = article.fact("12");

        article.delete("/facts/" + fact).isDone();

        assertThat(diff(article, 1, 2)).extracting(DiffIT::said).containsExactly("removed 12 null");
        assertThat(diff(article, 2, 1)).extracting(DiffIT::said).containsExactly("added null 12");
        assertThat(diff(article, 1, 2).getFirst().get("fact").stringValue()).isEqualTo(fact);
    }

    @Test
    void titleAndInfoboxHaveNeitherSectionNorEntry(Newsroom newsroom) {
        Manuscript article =
                newsroom.titled("Ties of old", "Infobox\n- Area: large\n- Border: 120 km\n");
        article.put("/infobox/Area", "{'value': 'very large'}").isDone();
        article.put("/infobox/Capital", "{'value': 'Strelsau'}").answer();
        article.delete("/infobox/Border").isDone();
        article.putRaw("", article.raw().replace("= Ties of old =", "= Bonds of old =")).answer();

        List<JsonNode> changes = diff(article, 1, 5);

        assertThat(changes)
                .allSatisfy(
                        change -> {
                            assertThat(change.get("section").isNull()).isTrue();
                            assertThat(change.get("entry").isNull()).isTrue();
                        })
                .extracting(DiffIT::said)
                .containsExactlyInAnyOrder(
                        "changed Ties of old Bonds of old",
                        "changed large very large",
                        "added null Strelsau",
                        "removed 120 km null");
        assertThat(changes.getFirst().has("key")).isFalse();
        assertThat(changes.stream().skip(1))
                .extracting(change -> change.get("key").stringValue())
                .containsExactlyInAnyOrder("Area", "Capital", "Border");
    }

    @Test
    void aFactIsChangedThatSaysSomethingElseInTheSameWords(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);
        String visit = article.fact("King Rudolf (1958)");

        article.put("/infobox/Party2", "{'value': 'Zenda'}").isDone();

        assertThat(article.get("/facts/" + visit).get("to").stringValue()).isNotEqualTo("Sylvania");
        assertThat(diff(article, 1, 2))
                .filteredOn(change -> change.path("fact").asString("").equals(visit))
                .extracting(DiffIT::said)
                .containsExactly("changed King Rudolf (1958) King Rudolf (1958)");
    }

    @Test
    void sectionsComeGoAreRenamedAndMoved(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);

        article.post("/sections", "{'heading': 'Culture', 'after': 'trade'}").isCreated("sections");
        article.patch("/sections/trade", "{'heading': 'Commerce'}").isDone();
        article.patch("/sections/see-also", "{'before': 'history'}").isDone();
        article.patch("/sections/diplomatic-missions", "{'parent': 'culture'}").isDone();
        article.delete("/sections/after-the-war").isDone();

        assertThat(diff(article, 1, 6))
                .extracting(change -> change.get("section").stringValue() + " " + said(change))
                .containsExactly(
                        "see-also moved See also, parent null, after trade"
                                + " See also, parent null, after lead",
                        "after-the-war removed After the war null",
                        "after-the-war removed Relations were restored on 17 December 1996. null",
                        "trade changed Trade Commerce",
                        "culture added null Culture",
                        "diplomatic-missions moved"
                                + " Diplomatic missions, parent null, after bilateral-agreements"
                                + " Diplomatic missions, parent culture, after null");
    }

    @Test
    void entriesComeGoAndAreMoved(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);
        String king = article.entry("King Rudolf (1958)");
        String chancellor = article.entry("Chancellor Ada Sapt (1982, 1996)");
        String lead = article.entry(Ruritania.LEAD);
        String railway = "A railway was built.";

        article.post("/passages", "{'section': 'trade', 'text': '%s'}".formatted(railway))
                .isCreated("entries");
        article.delete("/entries/" + article.entry("Treaty of Peace (1872)")).isDone();
        article.patch("/entries/" + king, "{'after': '%s'}".formatted(chancellor)).isDone();
        article.patch("/entries/" + lead, "{'section': 'trade'}").isDone();

        assertThat(diff(article, 1, 5))
                .extracting(DiffIT::said)
                .containsExactly(
                        "moved King Rudolf (1958), section high-level-visits, after "
                                + entryBefore(article, king, 1)
                                + " King Rudolf (1958), section high-level-visits, after "
                                + chancellor,
                        "removed Treaty of Peace (1872) null",
                        "added null " + railway,
                        "moved "
                                + Ruritania.LEAD
                                + ", section lead, after null "
                                + Ruritania.LEAD
                                + ", section trade, after "
                                + article.entry(railway));
    }

    @Test
    void whatWasMovedAndRewordedIsTwoChanges(Newsroom newsroom) {
        Manuscript article = newsroom.given("Cheese was sold.\n\n==Trade==\n");
        String entry = article.entry("Cheese was sold.");

        article.patch("/entries/" + entry, "{'text': 'Cheese is sold.', 'section': 'trade'}");

        assertThat(diff(article, 1, 2))
                .extracting(DiffIT::said)
                .containsExactly(
                        "moved Cheese was sold., section lead, after null"
                                + " Cheese is sold., section trade, after null",
                        "changed Cheese was sold. Cheese is sold.");
    }

    @Test
    void anotherKindOfLineIsAChangeThoughItReadsTheSame(Newsroom newsroom) {
        Manuscript article = newsroom.given("==Trade==\nCheese was sold.\n\nWine was bought.\n");

        article.putText("==Trade==\n- Cheese was sold.\n\nWine was bought.\n").isDone();

        assertThat(diff(article, 1, 2))
                .extracting(DiffIT::said)
                .containsExactly("changed Cheese was sold. Cheese was sold.");
    }

    @Test
    void whatWasChangedBackIsNotThere(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);
        String fact = article.fact("US$3.5 billion");

        article.patch("/facts/" + fact, "{'value': 3600000000}").isDone();
        article.delete("/sections/high-level-visits").isDone();
        article.post("/revisions/3/revert").isDone();
        article.patch("/facts/" + fact, "{'value': 3500000000}").isDone();
        article.patch("/sections/trade", "{'before': 'history'}").isDone();
        article.post("/restore", "{'revision': 1}").isDone();

        assertThat(diff(article, 1, 7)).isEmpty();
        assertThat(diff(article, 2, 4)).isEmpty();
        assertThat(diff(article, 7, 7)).isEmpty();
        assertThat(diff(article, 2, 5))
                .extracting(DiffIT::said)
                .containsExactly("changed US$3.6 billion US$3.5 billion");
    }

    @Test
    void anotherTextAltogetherIsToldToTheCharacter(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);

        article.putText("Nothing  is\tas it was.\n\n== Cheese ==\n- Stilton (1996)\n").isDone();

        assertThat(diff(article, 1, 2)).hasSizeGreaterThan(10);
    }

    @Test
    void whatIsAskedForAmissIsAProblem(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);

        for (String query : List.of("", "?from=1", "?to=1", "?from=&to=1", "?from=x&to=1")) {
            Answer answer = article.read("/diff" + query);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            Problems.check(answer);
        }
        for (String query : List.of("?from=1&to=2", "?from=0&to=1", "?from=-1&to=1")) {
            Answer answer = article.read("/diff" + query);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
            Problems.check(answer);
        }
        Answer nowhere = newsroom.reader().get("/articles/none-of-that-name/diff?from=1&to=1");
        assertThat(nowhere.status()).isEqualTo(404);
        Problems.check(nowhere);
    }

    @Test
    void whatIsKnownIsNotSentAgain(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);
        article.delete("/infobox/Border").isDone();
        String path = article.at("/diff?from=2&to=1");

        Answer first = newsroom.reader().get(path);
        Answer second =
                newsroom.reader()
                        .with("If-None-Match", first.header("ETag").orElseThrow())
                        .get(path);

        assertThat(first.position()).isEqualTo(newsroom.head());
        assertThat(second.status()).isEqualTo(304);
    }

    /** The changes from one revision to another, held against the contract in both directions. */
    private static List<JsonNode> diff(Manuscript article, long from, long to) {
        List<JsonNode> there = changes(article, from, to);
        List<JsonNode> back = changes(article, to, from);
        assertThat(back.stream().map(change -> BACK.get(change.get("op").stringValue())).sorted())
                .containsExactlyElementsOf(
                        there.stream()
                                .map(change -> change.get("op").stringValue())
                                .sorted()
                                .toList());
        return there;
    }

    private static List<JsonNode> changes(Manuscript article, long from, long to) {
        JsonNode answer = article.get("/diff?from=" + from + "&to=" + to);
        assertThat(answer.get("article").stringValue()).isEqualTo(article.slug());
        assertThat(answer.get("from").longValue()).isEqualTo(from);
        assertThat(answer.get("to").longValue()).isEqualTo(to);
        List<JsonNode> changes = Manuscript.stream(answer.get("changes")).toList();
        for (JsonNode change : changes) {
            assertThat(change.get("before").isNull()).isEqualTo(isOp(change, "added"));
            assertThat(change.get("after").isNull()).isEqualTo(isOp(change, "removed"));
            assertThat(words(change, "insert")).isEqualTo(text(change.get("before")));
            assertThat(words(change, "delete")).isEqualTo(text(change.get("after")));
        }
        return changes;
    }

    private static boolean isOp(JsonNode node, String op) {
        return node.get("op").stringValue().equals(op);
    }

    private static String words(JsonNode change, String without) {
        StringBuilder text = new StringBuilder();
        Manuscript.stream(change.get("words"))
                .filter(run -> !isOp(run, without))
                .forEach(run -> text.append(run.get("text").stringValue()));
        return text.toString();
    }

    private static String text(JsonNode said) {
        return said.isNull() ? "" : said.isObject() ? text(said.get("text")) : said.stringValue();
    }

    private static String said(JsonNode change) {
        return change.get("op").stringValue()
                + " "
                + shown(change.get("before"))
                + " "
                + shown(change.get("after"));
    }

    /** A text; of what moved its text and where it stood, in the order of the fields. */
    private static String shown(JsonNode said) {
        if (!said.isObject()) {
            return said.asString("null");
        }
        StringBuilder shown = new StringBuilder(said.get("text").stringValue());
        said.properties().stream()
                .skip(1)
                .forEach(
                        field ->
                                shown.append(", ")
                                        .append(field.getKey())
                                        .append(' ')
                                        .append(shown(field.getValue())));
        return shown.toString();
    }

    /** The entry right before another in its section, as it was. */
    private static String entryBefore(Manuscript article, String entry, long revision) {
        List<String> ids =
                Manuscript.ids(article.get("?revision=" + revision)).stream()
                        .filter(id -> id.matches("e\\d+"))
                        .toList();
        return ids.get(ids.indexOf(entry) - 1);
    }

    private static JsonNode json(String singleQuoted) {
        return JsonMapper.shared().readTree(Manuscript.json(singleQuoted));
    }
}
