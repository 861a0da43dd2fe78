package org.palimpsest.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** What editors, readers and reviewers do with an article, from the jar, over HTTP. */
class FirstArticleIT {

    private static final String TEXT =
            """
            = @TITLE@ =

            Infobox
            - Party1: Ruritania
            - Party2: Sylvania

            The two countries have been neighbours since 1821.

            == History ==
            In June 1872, a treaty was signed by 12 envoys.

            In 1942, over 1,700 Ruritanians were expelled.

            == High-level visits ==

            ;High-level visits from Ruritania to Sylvania
            - King Rudolf (1958)
            - Chancellor Ada Sapt (1982, 1996)

            ;High-level visits from Sylvania to Ruritania
            - President Vlad Orlok (1961)

            == Trade ==
            In 2013, trade totaled US$3.5 billion; about 3 per cent of it was cheese.\
            """;

    @TempDir private static Path data;
    private static Palimpsest palimpsest;
    private static Client editor;

    /** Each test has an article of its own. */
    private String text = "";

    private String article = "";

    @BeforeAll
    static void start() {
        palimpsest = Palimpsest.start(data);
        editor = palimpsest.command().as("editor");
    }

    @AfterAll
    static void stop() {
        palimpsest.close();
    }

    @BeforeEach
    void name(TestInfo test) {
        String title = test.getTestMethod().orElseThrow().getName();
        text = TEXT.replace("@TITLE@", title);
        article = "/articles/" + title.toLowerCase(Locale.ROOT);
    }

    @Test
    void comesOutAsItWentIn() {
        Answer imported = editor.postWiki("/articles", text);

        assertThat(imported.status()).isEqualTo(201);
        assertThat(imported.header("Location").orElseThrow()).endsWith(article);
        assertThat(wiki(imported)).isEqualTo(text);
    }

    @Test
    void saysWhatEditorsCorrectAndShowsReviewersBoth() {
        Answer imported = editor.postWiki("/articles", text);

        correct(imported, "US$3.5 billion", "{\"value\": 3600000000, \"comment\": \"customs\"}");
        Answer last = correct(imported, "over 1,700", "{\"value\": 1800}");

        assertThat(wiki(last))
                .isEqualTo(
                        text.replace("US$3.5 billion", "US$3.6 billion")
                                .replace("over 1,700", "over 1,800"));
        JsonNode change = read(last, article + "/revisions/2").get("changes").get(0);
        assertThat(change.get("type").stringValue()).isEqualTo("figure-corrected");
        assertThat(change.get("before").get("text").stringValue()).isEqualTo("US$3.5 billion");
        assertThat(change.get("after").get("text").stringValue()).isEqualTo("US$3.6 billion");
        assertThat(change.get("after").get("value").decimalValue())
                .isEqualByComparingTo("3600000000");
        assertThat(palimpsest.query().get(article + "?revision=1&format=wiki").text())
                .isEqualTo(text);
    }

    @Test
    void putsVisitsAndEventsInTheirPlaceByDate() {
        editor.postWiki("/articles", text);

        Answer visit =
                editor.post(
                        article + "/visits",
                        """
                        {"visitor": "Queen Flavia", "from": "Ruritania", "to": "Sylvania",
                         "dates": ["1967"]}\
                        """);
        Answer joined =
                editor.post(
                        article + "/visits",
                        """
                        {"visitor": "president vlad orlok", "from": "Sylvania", "to": "Ruritania",
                         "dates": ["1999-11"]}\
                        """);
        Answer event =
                editor.post(
                        article + "/events",
                        """
                        {"section": "history", "date": "1899",
                         "text": "In 1899, 790 settlers arrived."}\
                        """);

        assertThat(List.of(visit.status(), joined.status(), event.status())).containsOnly(201);
        assertThat(wiki(event))
                .isEqualTo(
                        text.replace(
                                        "- King Rudolf (1958)",
                                        "- King Rudolf (1958)\n- Queen Flavia (1967)")
                                .replace("Orlok (1961)", "Orlok (1961, November 1999)")
                                .replace("In 1942,", "In 1899, 790 settlers arrived.\n\nIn 1942,"));
        assertThat(read(event, article + "/visits?visitor=QUEEN%20FLAVIA").get("facts")).hasSize(1);
    }

    @Test
    void keepsAllThatWasAcknowledgedWhenItIsKilled() {
        Answer imported = editor.postWiki("/articles", text);
        Answer last = imported;
        for (int year = 2000; year < 2020; year++) {
            last =
                    editor.post(
                            article + "/events",
                            "{\"section\": \"trade\", \"date\": \"%1$d\", \"text\": \"In %1$d it grew.\"}"
                                    .formatted(year));
            assertThat(last.status()).isEqualTo(201);
        }
        String before = wiki(last);

        palimpsest.kill();
        palimpsest.restart();

        assertThat(wiki(last)).isEqualTo(before).contains("In 2019 it grew.");
        JsonNode chain = palimpsest.query().as("reviewer").get("/audit/verification").json();
        assertThat(chain.get("intact").booleanValue()).isTrue();
        assertThat(chain.get("commits").longValue()).isEqualTo(last.position());
        assertThat(read(last, article + "/revisions?limit=500").get("revisions")).hasSize(21);
        assertThat(correct(last, "over 1,700", "{\"value\": 1800}").status()).isEqualTo(200);
    }

    private Answer correct(Answer after, String words, String change) {
        String fact =
                StreamSupport.stream(
                                read(after, article + "/figures").get("facts").spliterator(), false)
                        .filter(found -> found.get("text").stringValue().equals(words))
                        .map(found -> found.get("id").stringValue())
                        .findFirst()
                        .orElseThrow();
        Answer corrected = editor.patch(article + "/facts/" + fact, change);
        assertThat(corrected.status()).as(corrected.toString()).isEqualTo(200);
        return corrected;
    }

    /** Who was killed is taken to be silent for a moment before another goes on in its place. */
    private JsonNode read(Answer after, String path) {
        Answer answer = palimpsest.query().after(after).get(path);
        for (int again = 0; answer.status() == 503 && again < 5; again++) {
            answer = palimpsest.query().after(after).get(path);
        }
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private String wiki(Answer after) {
        return palimpsest.query().after(after).with("Accept", Client.WIKI).get(article).text();
    }
}
