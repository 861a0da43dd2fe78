package org.palimpsest.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Editors edit a whole text on a page, without a script. */
@OverHttp
class WholeTextByPagesTest {

    private static final TestDatabase DATABASE = new TestDatabase();

    @LocalServerPort private int port;
    private ArticleOnPages on;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", DATABASE::uri);
    }

    @BeforeEach
    void anArticle() {
        on = ArticleOnPages.imported(port);
    }

    @Test
    void theWholeTextComesBackByteForByte() {
        on.browser()
                .fill(on.page() + "/source", "text", on.text().replace("\n", "\r\n"), "act", "save")
                .leadsTo(on.page() + "/saved?revision=1&changed=false");
        on.browser()
                .fill(
                        on.page() + "/source",
                        "text",
                        on.text().replace("3.5 billion", "3.9 billion"),
                        "act",
                        "save")
                .leadsTo(on.page() + "/saved?revision=2&changed=true");
        assertThat(on.source()).contains("US$3.9 billion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"theirs", "yours", "own"})
    void aConflictIsShownWithAllThreeTextsAndSettledByChoice(String choice) {
        Browser.Page form = on.browser().get(on.page() + "/source").is(200);
        on.editor().patch("/articles/" + on.slug() + "/facts/f2", "{'value': 3700000000}").is(200);
        on.editor()
                .patch("/articles/" + on.slug() + "/entries/e2", "{'text': 'Somebody counted.'}")
                .is(200);
        String mine =
                on.text()
                        .replace("US$3.5 billion", "US$3.6 billion")
                        .replace("Queen Flavia (1894)", "Queen Flavia (1894, 1897)");
        Browser.Page conflict =
                on.browser()
                        .refill(form, on.page() + "/source", "text", mine, "act", "save")
                        .is(409);
        assertThat(conflict.html())
                .contains("US$3.5 billion", "US$3.7 billion", "US$3.6 billion")
                .contains("value=\"theirs\"", "value=\"yours\"", "value=\"own\"");
        assertThat(on.revision()).isEqualTo(3);
        on.browser().refill(conflict, on.page() + "/source", "text", mine, "act", "settle").is(409);
        assertThat(
                        on.browser()
                                .refill(
                                        conflict,
                                        on.page() + "/source",
                                        "text",
                                        mine,
                                        "choice-0",
                                        "own",
                                        "own-0",
                                        "two\nlines",
                                        "act",
                                        "settle")
                                .is(422)
                                .html())
                .contains("Your own words: ", "two\nlines</textarea>");
        // Sent twice, it is stored once.
        for (int i = 0; i < 2; i++) {
            on.browser()
                    .refill(
                            conflict,
                            on.page() + "/source",
                            "text",
                            mine,
                            "choice-0",
                            choice,
                            "own-0",
                            "US$3.8 billion",
                            "act",
                            "settle")
                    .leadsTo(on.page() + "/saved?revision=4&changed=true");
        }
        String expected =
                switch (choice) {
                    case "theirs" -> "totaled US$3.7 billion.";
                    case "yours" -> "totaled US$3.6 billion.";
                    default -> "totaled US$3.8 billion.";
                };
        assertThat(on.source())
                .contains(expected, "Somebody counted.", "Queen Flavia (1894, 1897)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"theirs", "yours"})
    void whatOneRemovedAndTheOtherRewordedIsSettledToo(String choice) {
        Browser.Page form = on.browser().get(on.page() + "/source").is(200);
        on.editor()
                .send("DELETE", "/articles/" + on.slug() + "/entries/e2", new byte[0], "text/plain")
                .is(200);
        String mine = on.text().replace("Nobody counted", "Hardly anybody counted");
        Browser.Page conflict =
                on.browser()
                        .refill(form, on.page() + "/source", "text", mine, "act", "save")
                        .is(409);
        assertThat(conflict.html()).contains("(gone)");
        String saved =
                on.browser()
                        .refill(
                                conflict,
                                on.page() + "/source",
                                "text",
                                mine,
                                "choice-0",
                                choice,
                                "act",
                                "settle")
                        .is(303)
                        .header("Location");
        assertThat(saved).endsWith("changed=" + choice.equals("yours"));
        assertThat(on.source().contains("Hardly anybody counted"))
                .isEqualTo(choice.equals("yours"));
    }

    @Test
    void whatTextsSayIsNeverMarkup() {
        for (String address : new String[] {"", "/source", "/entries/e2"}) {
            assertThat(on.browser().get(on.page() + address).is(200).html())
                    .contains("&lt;script&gt;alert()&lt;/script&gt;")
                    .doesNotContain("<script>alert");
        }
        assertThat(
                        on.browser()
                                .fill(
                                        on.page() + "/entries/e2",
                                        "text",
                                        "</textarea><script>alert(2)</script>",
                                        "comment",
                                        "\"><script>alert(3)</script>",
                                        "act",
                                        "preview")
                                .is(200)
                                .html())
                .doesNotContain("<script>alert", "</textarea><script");
    }
}
