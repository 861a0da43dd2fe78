package org.palimpsest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.http.ProblemsTest.assertProblem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

@OverTheWire
class BodyLimitTest {

    private static final int LIMIT = 2 * 1024 * 1024;

    @LocalServerPort private int port;
    private Wire wire = new Wire(0);

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @Test
    void aBodyOfExactlyTwoMebibytesIsTaken() throws Exception {
        assertThat(put(ofLength(LIMIT)).json().get("bytes").intValue()).isEqualTo(LIMIT);
        assertThat(put(chunked(LIMIT)).json().get("bytes").intValue()).isEqualTo(LIMIT);
    }

    @Test
    void aChunkedBodyIsReadAsItIs() throws Exception {
        Wire.Answer answer =
                wire.send(
                        wire.to("/amounts")
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofInputStream(
                                                () ->
                                                        new ByteArrayInputStream(
                                                                "{\"value\":1.50}".getBytes()))));

        assertThat(answer.body()).contains("\"value\":1.50,");
    }

    @ParameterizedTest
    @ValueSource(ints = {LIMIT + 1, 3 * 1024 * 1024, 40 * 1024 * 1024})
    void anyLargerBodyIsRefusedThoughAllOfItIsSent(int length) throws Exception {
        assertTooLarge(put(ofLength(length)));
        assertTooLarge(put(chunked(length)));
    }

    @Test
    void aLargerBodyIsRefusedWhereNoneIsRead() throws Exception {
        assertTooLarge(wire.send(wire.to("/source").method("DELETE", chunked(LIMIT + 1))));
        assertTooLarge(wire.send(wire.to("/source").method("DELETE", ofLength(LIMIT + 1))));
    }

    @Test
    void theSizeDecidesBeforeAnEarlierErrorInTheBody() throws Exception {
        assertTooLarge(
                wire.send(
                        wire.to("/visits")
                                .header("Content-Type", "application/json")
                                .POST(chunked(LIMIT + 1))));
    }

    @Test
    void aLargerBodyIsRefusedBeforeItIsSentAndTheConnectionClosed() throws Exception {
        String answer = wire.rawHead(head("Content-Length: 99999999999") + "= Ti");

        assertThat(answer).startsWith("HTTP/1.1 413 ");
        assertThat(answer).containsIgnoringCase("Connection: close");
        assertThat(answer).containsIgnoringCase("Content-Type: application/problem+json");
    }

    @Test
    void whoAsksBeforeSendingIsNotToldToGoOn() throws Exception {
        assertThat(wire.raw(head("Content-Length: 3000000\r\nExpect: 100-continue")))
                .startsWith("HTTP/1.1 413 ");
    }

    @Test
    void aMalformedChunkIsMalformed() throws Exception {
        String answer = wire.raw(head("Transfer-Encoding: chunked") + "zz\r\nabc\r\n0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400 ");
        assertThat(answer).containsIgnoringCase("Content-Type: application/problem+json");
    }

    private static String head(String headers) {
        return "PUT /source HTTP/1.1\r\nHost: x\r\nContent-Type: text/x-wiki\r\n"
                + headers
                + "\r\n\r\n";
    }

    private Wire.Answer put(BodyPublisher body) throws Exception {
        return wire.send(wire.to("/source").header("Content-Type", "text/x-wiki").PUT(body));
    }

    private static void assertTooLarge(Wire.Answer answer) {
        assertProblem(answer, 413, "/problems/too-large");
    }

    private static BodyPublisher ofLength(int length) {
        return BodyPublishers.ofByteArray(new byte[length]);
    }

    private static BodyPublisher chunked(int length) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length]));
    }
}
