package org.palimpsest.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palimpsest.local.Client;

/** {@code PATCH} and {@code DELETE /articles/{slug}/facts/{id}}. */
@ExtendWith(Newsroom.Shared.class)
class FactsIT {

    @ParameterizedTest(name = "{1} with {3} is {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "figure    | US$3.5 billion         | US$3.6 billion       | 'value': 3600000000",
                "figure    | US$3.5 billion         | US$987 million       | 'value': 987000000",
                "figure    | over 1,700             | over 1,800           | 'value': 1800",
                "figure    | over 1,700             | about 1,700          | 'qualifier': 'about'",
                "figure    | over 1,700             | 1,712    | 'value': 1712, 'qualifier':"
                        + " 'exact'",
                "figure    | about 3 per cent       | about 4.5 per cent   | 'value': 4.5",
                "date      | 17 December 1996       | 6 January 1997       | 'date': '1997-01-06'",
                "visit     | King Rudolf (1958)     | King Rudolf (May 1959) | 'dates':"
                        + " ['1959-05']",
                "visit     | King Rudolf (1958)     | Boris (1958)         | 'visitor': 'Boris'",
                "agreement | Treaty of Peace (1872) | Treaty of Peace (June 1873) | 'date':"
                        + " '1873-06'",
                "agreement | Treaty of Peace (1872) | Pact (1872)          | 'name': 'Pact'",
                "mission   | Sylvburg               | Hentzau              | 'city': 'Hentzau'",
                "link      | Foreign relations of Sylvania | Sylvania       | 'title': 'Sylvania'"
            })
    void isCorrectedAndItsSentenceSaysSo(
            String kind, String before, String after, String correction, Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);
        String fact = article.fact(before);
        String entry = article.get("/facts/" + fact).get("entry").stringValue();
        String section = article.get("/facts/" + fact).get("section").stringValue();

        article.patch("/facts/" + fact, "{" + correction + "}")
                .isDone()
                .changes(Change.ofFact(kind + "-corrected", section, entry, fact))
                .leaves(Ruritania.TEXT.replace(before, after));

        assertThat(article.get("/facts/" + fact).get("text").stringValue()).isEqualTo(after);
        assertThat(article.get("/facts/" + fact).get("revision").longValue()).isEqualTo(2);
        assertThat(article.lastRevision().get("changes").get(0).get("before").get("text"))
                .hasToString("\"" + before + "\"");
        assertThat(article.lastRevision().get("changes").get(0).get("after").get("text"))
                .hasToString("\"" + after + "\"");
    }

    @ParameterizedTest(name = "{2} is {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "December 1996 | in December 1996 | 1996-12",
                "1990s         | in the 1990s     | 199X",
                "2001–2003     | in 2001–2003     | 2001/2003",
            })
    void aDateTakesThePrepositionThatItsPrecisionHas(
            String text, String words, String date, Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);
        String fact = article.fact("17 December 1996");

        article.patch("/facts/" + fact, "{'date': '" + date + "'}")
                .isDone()
                .leaves(Ruritania.TEXT.replace("on 17 December 1996", words));

        assertThat(article.get("/facts/" + fact).get("text").stringValue()).isEqualTo(text);
    }

    @Test
    void aVisitMovesToTheListOfItsDirection(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);
        String fact = article.fact("King Rudolf (1958)");
        String entry = article.entry("King Rudolf (1958)");

        article.patch("/facts/" + fact, "{'from': 'Sylvania', 'to': 'Ruritania'}")
                .isDone()
                .changes(Change.ofFact("visit-corrected", "high-level-visits", entry, fact))
                .leaves(
                        Ruritania.TEXT
                                .replace("- King Rudolf (1958)\n", "")
                                .replace(
                                        "- President Vlad",
                                        "- King Rudolf (1958)\n- President Vlad"));
    }

    @Test
    void aMissionHasAnotherPost(Newsroom newsroom) {
        String text = "== Diplomatic missions ==\n- Ruritania has a consulate-general in Orlok.\n";
        Manuscript article =
                newsroom.given("Infobox\n- Party1: Ruritania\n- Party2: Sylvania\n\n" + text);

        article.patch("/facts/" + article.fact("Orlok"), "{'post': 'consulate'}").isDone();

        assertThat(article.text()).endsWith(text.replace("consulate-general", "consulate"));
        assertThat(article.factAt("Orlok").get("post").stringValue()).isEqualTo("consulate");
    }

    @Test
    void aMergePatchIsACorrection(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);

        article.send(
                        "PATCH",
                        "/facts/" + article.fact("12"),
                        "application/merge-patch+json",
                        "{\"value\": 13}")
                .isDone()
                .leaves(Ruritania.TEXT.replace("12 envoys", "13 envoys"));
        article.send("PATCH", "/facts/" + article.fact("13"), Client.WIKI, "13").isRefused(415);
    }

    @Test
    void whatItSaysAlreadyChangesNothing(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);
        String trade = "/facts/" + article.fact("US$3.5 billion");

        article.patch(trade, "{'value': 3500000000}").changesNothing();
        article.patch(trade, "{'value': 3.5e9, 'qualifier': 'exact'}").changesNothing();
        article.patch("/facts/" + article.fact("17 December 1996"), "{'date': '1996-12-17'}")
                .changesNothing()
                .leaves(Ruritania.TEXT);
    }

    @ParameterizedTest(name = "{1} on {0} at {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "over 1,700             | 'value': 'many'                | /value",
                "over 1,700             | 'value': 1e400                 | /value",
                "over 1,700             | 'value': 1e30                  | /value",
                "over 1,700             | 'qualifier': 'roundly'         | /qualifier",
                "over 1,700             | 'date': '1996'                 | /date",
                "over 1,700             | 'title': 'X'                   | /title",
                "17 December 1996       | 'date': '1996-02-30'           | /date",
                "17 December 1996       | 'date': ''                     | /date",
                "17 December 1996       | 'value': 7                     | /value",
                "King Rudolf (1958)     | 'visitor': ' '                 | /visitor",
                "King Rudolf (1958)     | 'dates': ['1958-13']           | /dates/0",
                "King Rudolf (1958)     | 'dates': []                    | /dates",
                "King Rudolf (1958)     | 'from': 'Atlantis'             | /from",
                "King Rudolf (1958)     | 'city': 'Orlok'                | /city",
                "Treaty of Peace (1872) | 'name': ''                     | /name",
                "Treaty of Peace (1872) | 'name': 'a\\nb'                | /name",
                "Treaty of Peace (1872) | 'date': '1872-00'              | /date",
                "Sylvburg               | 'city': ''                     | /city",
                "Sylvburg               | 'post': 'castle'               | /post",
                "Sylvburg               | 'visitor': 'X'                 | /visitor",
                "Foreign relations of Sylvania | 'title': ' '            | /title",
                "Foreign relations of Sylvania | 'name': 'X'             | /name"
            })
    void whatItCannotSayIsRefused(
            String fact, String correction, String pointer, Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);

        article.patch("/facts/" + article.fact(fact), "{" + correction + "}")
                .isRefused(422, pointer);
    }

    @Test
    void aFigureHasThirtyDecimalsAtMost(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);
        String figure = "/facts/" + article.fact("12");

        article.patch(figure, "{'value': 0." + "1".repeat(31) + "}").isRefused(422, "/value");
        article.patch(figure, "{'value': 0." + "1".repeat(30) + "}").isDone();
        assertThat(article.text()).contains("by 0." + "1".repeat(30) + " envoys");
    }

    @Test
    void aRemovedFactLeavesItsTextAndIsNotFoundAgain(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT);
        String fact = article.fact("over 1,700");
        String entry = article.entry("In 1942, over 1,700 Ruritanians were expelled.");

        article.delete("/facts/" + fact)
                .isDone()
                .changes(Change.ofFact("fact-removed", "history", entry, fact))
                .leaves(Ruritania.TEXT);

        assertThat(article.read("/facts/" + fact).status()).isEqualTo(404);
        assertThat(article.texts("/figures", "facts", "text")).doesNotContain("over 1,700");
        article.patch("/entries/" + entry, "{'text': 'In 1942, over 1,700 left.'}").isDone();
        assertThat(article.texts("/figures", "facts", "text")).doesNotContain("over 1,700");
        assertThat(article.get("/revisions?fact=" + fact).get("revisions")).hasSize(2);
        article.delete("/facts/" + fact).isRefused(404);
        article.patch("/facts/" + fact, "{'value': 1}").isRefused(404);
    }
}
