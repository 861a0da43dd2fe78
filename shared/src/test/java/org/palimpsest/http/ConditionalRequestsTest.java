package org.palimpsest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.http.ProblemsTest.assertProblem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpRequest.BodyPublishers;

@OverTheWire
class ConditionalRequestsTest {

    @LocalServerPort private int port;
    private Wire wire = new Wire(0);

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @Test
    void aReadSaysItsTagAndHowItMayBeCached() throws Exception {
        Wire.Answer answer = wire.get("/article");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).contains("application/json");
        assertThat(answer.header("ETag")).isEqualTo("\"57\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.response().headers().allValues("Vary")).contains("Accept");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                                      | application/json",
                "text/x-wiki                              | text/x-wiki",
                "text/*                                   | text/x-wiki",
                "TEXT/X-WIKI                              | text/x-wiki",
                "text/x-wiki, application/json            | application/json",
                "text/x-wiki;q=0.9, application/json;q=.5 | text/x-wiki",
                "application/json;q=0.1, */*;q=0.2        | text/x-wiki",
                "application/json;q=0, */*                | text/x-wiki",
                "text/html, */*;q=0.1                     | application/json",
                "text/x-wiki;charset=utf-8                | text/x-wiki",
            })
    void theFormIsTheOneThatTheClientPrefers(String accept, String type) throws Exception {
        Wire.Answer answer = wire.get("/article", "Accept", accept);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type().orElseThrow()).startsWith(type);
        assertThat(answer.header("ETag"))
                .isEqualTo(type.equals("text/x-wiki") ? "\"57-wiki\"" : "\"57\"");
    }

    @Test
    void theQueryParameterGoesBeforeTheHeader() throws Exception {
        assertThat(wire.get("/article?format=wiki", "Accept", "application/json").body())
                .isEqualTo("= Title =\n");
        assertThat(wire.get("/article?format=", "Accept", "text/x-wiki").body())
                .isEqualTo("= Title =\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html", "application/json;q=0", "nonsense"})
    void whatCannotBeGivenIsNotAcceptable(String accept) throws Exception {
        assertProblem(wire.get("/article", "Accept", accept), 406, "/problems/not-acceptable");
    }

    @Test
    void aKnownFormThatIsNotOfferedIsNotAcceptable() throws Exception {
        assertProblem(wire.get("/article?format=html"), 406, "/problems/not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"57\"", "W/\"57\"", "*", " * ", "\"1\", \"57\"", "\"1\",,W/\"57\" ,"})
    void aReaderThatHasItIsToldSo(String known) throws Exception {
        Wire.Answer answer = wire.get("/article", "If-None-Match", known);

        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.header("ETag")).isEqualTo("\"57\"");
        assertThat(answer.header("Ledger-Position")).isEqualTo("9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"56\"", "\"57-wiki\"", "\"\"", "\"5\", \"7\""})
    void aReaderThatHasAnotherGetsThis(String known) throws Exception {
        assertThat(wire.get("/article", "If-None-Match", known).status()).isEqualTo(200);
    }

    @Test
    void tagsInSeveralHeadersAreOneList() throws Exception {
        assertThat(
                        wire.get("/article", "If-None-Match", "\"1\"", "If-None-Match", "\"57\"")
                                .status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"57\"", "\"57-wiki\"", "\"57-html-1f\"", "*", "\"1\", \"57\""})
    void aWriteOnWhatTheEditorKnowsIsLetThrough(String condition) throws Exception {
        assertThat(change(condition).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"56\"", "\"5\"", "\"57x\"", "W/\"57\"", "\"057\"", "\"-57\"", "\"x-57\""})
    void aWriteOnSomethingElseIsStaleAndShowsWhatIsCurrent(String condition) throws Exception {
        Wire.Answer answer = change(condition);

        assertProblem(answer, 412, "/problems/stale");
        assertThat(answer.json().at("/current/revision").intValue()).isEqualTo(57);
    }

    @ParameterizedTest
    @ValueSource(strings = {"57", "\"57", "57\"", "\"1\" \"57\"", "*, \"57\"", "w/\"57\"", "", ","})
    void aMalformedTagIsRefused(String tag) throws Exception {
        assertProblem(change(tag), 400, "/problems/malformed");
        assertProblem(wire.get("/article", "If-None-Match", tag), 400, "/problems/malformed");
    }

    private Wire.Answer change(String condition) throws Exception {
        return wire.send(
                wire.to("/article").header("If-Match", condition).PUT(BodyPublishers.noBody()));
    }
}
