package org.palimpsest.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What cannot be is refused with the status and the problem of the contract, and nothing is stored.
 */
class BadInputIT {

    private static final String ARTICLE = "/articles/a-b-relations";
    private static final String TEXT =
            """
            = A–B relations =

            ==History==
            In 1950, 12 people met.

            ==Visits==
            ;Visits from A to B
            - King C (1958)
            """;

    @TempDir private static Path data;
    private static Palimpsest palimpsest;
    private static Client editor;
    private static long position;

    @BeforeAll
    static void start() {
        palimpsest = Palimpsest.start(data);
        editor = palimpsest.command().as("editor");
        position = editor.postWiki("/articles", TEXT).position();
    }

    @AfterAll
    static void stop() {
        palimpsest.close();
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                wiki("an empty text", "", 422),
                wiki("a text without a title", "==History==\nIn 1950.\n", 422),
                wiki("a title without letters", "= – =\n", 422),
                wiki("a text that holds NUL", "= T =\nA\0B\n", 422),
                wiki("a lone CR", "= T =\nA\rB\n", 422),
                wiki("an article that is there", TEXT, 409),
                bytes(
                        "a text that is not UTF-8",
                        new byte[] {'=', ' ', 'T', (byte) 0xFF, ' ', '='},
                        400),
                wiki("3 MB", "= T =\n" + "a".repeat(3_000_000), 413),
                json("malformed JSON", "POST", "/articles", "{\"title\": ", 400),
                json("deep JSON", "POST", "/articles", "[".repeat(100_000), 400),
                json("an unknown field", "POST", "/articles", "{\"titel\": \"X\"}", 400),
                json("a blank title", "POST", "/articles", "{\"title\": \"  \"}", 422),
                json(
                        "no such article",
                        "POST",
                        "/articles/none/events",
                        event("history", "1950", "X."),
                        404),
                json(
                        "no such section",
                        "POST",
                        ARTICLE + "/events",
                        event("none", "1950", "X."),
                        422),
                json(
                        "an impossible date",
                        "POST",
                        ARTICLE + "/events",
                        event("history", "1950-02-30", "X."),
                        422),
                json(
                        "an empty text of an event",
                        "POST",
                        ARTICLE + "/events",
                        event("history", "1950", ""),
                        422),
                json(
                        "a heading as an event",
                        "POST",
                        ARTICLE + "/events",
                        event("history", "1950", "==X=="),
                        422),
                json(
                        "two lines as an event",
                        "POST",
                        ARTICLE + "/events",
                        event("history", "1950", "X\\nY"),
                        422),
                json("no such fact", "PATCH", ARTICLE + "/facts/f999", "{\"value\": 1}", 404),
                json(
                        "a figure that is no number",
                        "PATCH",
                        ARTICLE + "/facts/f2",
                        "{\"value\": \"many\"}",
                        422),
                json(
                        "a figure beyond the limit",
                        "PATCH",
                        ARTICLE + "/facts/f2",
                        "{\"value\": 1e400}",
                        422),
                json(
                        "a visit from a country to itself",
                        "POST",
                        ARTICLE + "/visits",
                        visit("King D", "A", "A"),
                        422),
                json(
                        "a visit to a third country",
                        "POST",
                        ARTICLE + "/visits",
                        visit("King D", "A", "C"),
                        422),
                json("a blank visitor", "POST", ARTICLE + "/visits", visit(" ", "A", "B"), 422),
                json(
                        "a visit that is recorded",
                        "POST",
                        ARTICLE + "/visits",
                        visit("King C", "A", "B"),
                        422),
                json("a text as XML", "POST", ARTICLE + "/visits", "<visit/>", 400));
    }

    @ParameterizedTest(name = "{0} is {4}")
    @MethodSource("requests")
    void isRefused(String what, String method, String path, Sent sent, int status) {
        Answer answer = editor.send(method, path, sent.mediaType(), sent.body());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        assertThat(answer.json().get("status").intValue()).isEqualTo(status);
        assertThat(answer.json().get("detail").stringValue()).isNotBlank();
        assertThat(answer.text()).doesNotContain("Exception").doesNotContain("org.palimpsest");
        assertThat(palimpsest.query().get("/projections").json().get(0).get("head").longValue())
                .isEqualTo(position);
    }

    /** A request's body. */
    record Sent(String mediaType, byte[] body) {}

    private static Arguments wiki(String what, String text, int status) {
        return bytes(what, text.getBytes(StandardCharsets.UTF_8), status);
    }

    private static Arguments bytes(String what, byte[] body, int status) {
        return Arguments.of(what, "POST", "/articles", new Sent(Client.WIKI, body), status);
    }

    private static Arguments json(
            String what, String method, String path, String body, int status) {
        Sent sent = new Sent(Client.JSON, body.getBytes(StandardCharsets.UTF_8));
        return Arguments.of(what, method, path, sent, status);
    }

    private static String event(String section, String date, String text) {
        return "{\"section\": \"%s\", \"date\": \"%s\", \"text\": \"%s\"}"
                .formatted(section, date, text);
    }

    private static String visit(String visitor, String from, String to) {
        return "{\"visitor\": \"%s\", \"from\": \"%s\", \"to\": \"%s\", \"dates\": [\"1958\"]}"
                .formatted(visitor, from, to);
    }
}
