package org.palimpsest.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;

@OverTheWire
class ProblemsTest {

    @LocalServerPort private int port;
    private Wire wire = new Wire(0);

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @Test
    void whatAControllerRaisesIsAProblemDocumentWithItsMembersAndHeaders() throws Exception {
        Wire.Answer answer = wire.get("/away");

        assertProblem(answer, 503, "/problems/unavailable");
        assertThat(answer.json().get("outcome").stringValue()).isEqualTo("not-stored");
        assertThat(answer.json().get("detail").stringValue()).isEqualTo("The store is away.");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void anUnknownPathIsNotFoundForEveryMethod() throws Exception {
        assertProblem(wire.get("/nowhere"), 404, "/problems/not-found");
        assertProblem(wire.post("/nowhere", "{}"), 404, "/problems/not-found");
        assertProblem(wire.get("/error"), 404, "/problems/not-found");
    }

    @Test
    void anotherMethodIsAnsweredWithThoseThatAreAllowed() throws Exception {
        Wire.Answer answer = wire.send(wire.to("/source").POST(BodyPublishers.noBody()));

        assertProblem(answer, 405, "/problems/method-not-allowed");
        assertThat(answer.header("Allow").split(", ?")).containsExactlyInAnyOrder("PUT", "DELETE");
    }

    @Test
    void anInventedMethodIsNotAllowedEither() throws Exception {
        assertProblem(
                wire.send(wire.to("/list").method("FROB", BodyPublishers.noBody())),
                405,
                "/problems/method-not-allowed");
    }

    @Test
    void aBodyOfAnotherMediaTypeIsUnsupported() throws Exception {
        assertProblem(
                wire.send(
                        wire.to("/visits")
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("x"))),
                415,
                "/problems/unsupported-media-type");
        assertProblem(
                wire.send(
                        wire.to("/visits")
                                .header("Content-Type", "nonsense")
                                .POST(BodyPublishers.ofString("x"))),
                415,
                "/problems/unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/x-wiki", "text/html", "image/png", "nonsense", "a/b/c;q=x"})
    void aProblemIsADocumentWhateverTheClientAccepts(String accept) throws Exception {
        assertProblem(wire.get("/away", "Accept", accept), 503, "/problems/unavailable");
        assertProblem(wire.get("/nowhere", "Accept", accept), 404, "/problems/not-found");
        assertProblem(wire.get("/list", "Accept", accept), 406, "/problems/not-acceptable");
    }

    @Test
    void aFaultOfOursTellsNothingButItsNumberInTheLog() throws Exception {
        Wire.Answer answer = wire.get("/broken");

        assertProblem(answer, 500, "/problems/internal");
        assertThat(answer.json().get("incident").stringValue()).hasSize(36);
        assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
    }

    @Test
    void anErrorOfTheMachineIsAFaultOfOursToo() throws Exception {
        assertProblem(wire.get("/recursion"), 500, "/problems/internal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/list/../list",
                "//list",
                "/list;a=b",
                "/list/%2e%2e/list",
                "/list%3Bx",
                "/a%00b",
                "/a%0Ab"
            })
    void aPathThatTheFirewallRefusesIsMalformed(String path) throws Exception {
        assertRawProblem(path(path), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../etc", "/%zz", "/a|b{c}", "/a%5cb", "nopath"})
    void aPathThatTheContainerRefusesIsMalformed(String path) throws Exception {
        assertRawProblem(path(path), 400);
    }

    @Test
    void aRequestThatIsNoHttpIsMalformed() throws Exception {
        assertRawProblem("G@T / HTTP/1.1\r\nHost: x\r\n\r\n", 400);
        assertRawProblem("GET /list HTTP/1.1\r\n\r\n", 400);
        assertRawProblem("GET /list HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n", 400);
        assertRawProblem("GET /list HTTP/1.1\r\nHost: a b\r\n\r\n", 400);
        assertRawProblem("GET /list HTTP/1.1\r\nHost: x\r\nName with blank: x\r\n\r\n", 400);
        assertRawProblem("GET /list HTTP/7.0\r\nHost: x\r\n\r\n", 505);
    }

    @Test
    void aHeaderOrAddressThatIsTooLongIsRefused() throws Exception {
        assertRawProblem(
                "GET /list HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n", 400);
        assertRawProblem(path("/list?x=" + "x".repeat(20_000)), 400);
    }

    @Test
    void aHeaderWithAControlCharacterIsMalformed() throws Exception {
        assertRawProblem(
                "GET /article HTTP/1.1\r\nHost: x\r\nIf-None-Match: \"\u0085\"\r\n"
                        + "Connection: close\r\n\r\n",
                400);
    }

    @Test
    void tracingIsNotAllowed() throws Exception {
        assertRawProblem("TRACE /list HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 405);
    }

    @Test
    void aSlashOrPercentSignInsideASegmentIsPartOfIt() throws Exception {
        assertThat(wire.get("/keys/a%2Fb%20100%25").json().get("key").stringValue())
                .isEqualTo("a/b 100%");
    }

    private static String path(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    }

    private void assertRawProblem(String request, int status) throws IOException {
        String answer = wire.raw(request);
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer).containsIgnoringCase("Content-Type: application/problem+json");
        assertThat(answer).containsIgnoringCase("X-Content-Type-Options: nosniff");
        assertThat(answer).contains("\"status\":" + status);
        assertThat(answer).doesNotContainIgnoringCase("<html").doesNotContain("Exception");
    }

    static void assertProblem(Wire.Answer answer, int status, String type) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).contains("application/problem+json");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.json().get("type").stringValue()).isEqualTo(type);
        assertThat(answer.json().get("status").intValue()).isEqualTo(status);
        assertThat(answer.json().get("title").stringValue()).isNotBlank();
        assertThat(answer.json().get("detail").stringValue()).isNotBlank();
        assertThat(answer.body()).doesNotContain("palimpsest.http", "java.", "jackson");
    }
}
