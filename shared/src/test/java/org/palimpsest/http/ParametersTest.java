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
class ParametersTest {

    @LocalServerPort private int port;
    private Wire wire = new Wire(0);

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/list, 50",
        "/list?limit=, 50",
        "/list?limit=&limit=7, 7",
        "/list?limit=1, 1",
        "/list?limit=500, 500",
        "/list?unknown=x, 50"
    })
    void aLimitIsOneToFiveHundredAndFiftyWhereNoneIsSent(String path, int limit) throws Exception {
        assertThat(wire.get(path).json().get("limit").intValue()).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/list?limit=0",
                "/list?limit=501",
                "/list?limit=-1",
                "/list?limit=x",
                "/list?limit=1.5",
                "/list?limit=0x10",
                "/list?limit=%2B5",
                "/list?limit=%205",
                "/list?limit=%D9%A5",
                "/list?limit=4294967297",
                "/list?limit=99999999999999999999",
                "/list?limit=5&limit=6",
                "/list?dryRun=yes",
                "/list?dryRun=1",
                "/list?limit=%FF",
                "/at?at=yesterday",
                "/at?at=2026-02-30T00:00:00Z",
                "/at?at=2026-05-03",
                "/at?at=%2B12026-05-03T00:00:00Z",
                "/at",
                "/at?at=",
                "/revisions/x",
                "/revisions/0x1",
                "/revisions/99999999999999999999",
                "/article?format=pdf",
                "/article?format=JSON",
            })
    void aMalformedParameterIsNamed(String path) throws Exception {
        Wire.Answer answer = wire.get(path);

        assertProblem(answer, 400, "/problems/malformed");
    }

    @Test
    void theDetailNamesTheParameterAndWhatIsAsked() throws Exception {
        assertThat(detail("/list?limit=501")).isEqualTo("'limit' is not between 1 and 500.");
        assertThat(detail("/list?dryRun=1")).isEqualTo("'dryRun' is neither true nor false.");
        assertThat(detail("/revisions/x")).isEqualTo("'n' is not a whole number in range.");
        assertThat(detail("/list?limit=5&limit=6")).isEqualTo("'limit' was sent more than once.");
    }

    private String detail(String path) throws Exception {
        return wire.get(path).json().get("detail").stringValue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-03T12:00:00Z, 2026-05-03T12:00:00.000000Z",
        "2026-05-03T12:00:00.123456789Z, 2026-05-03T12:00:00.123456Z",
        "2026-05-03T12:00:00%2B02:00, 2026-05-03T10:00:00.000000Z",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00.000000Z"
    })
    void anInstantIsReadAsIsoAndWrittenWithSixDecimals(String sent, String written)
            throws Exception {
        assertThat(wire.get("/at?at=" + sent).json().get("at").stringValue()).isEqualTo(written);
    }

    @Test
    void aParameterThatMayBeRepeatedComesWholeButForEmptyOnes() throws Exception {
        Wire.Answer answer =
                wire.send(
                        wire.to("/source?source=A,B&source=&source=C")
                                .header("Content-Type", "text/x-wiki")
                                .PUT(BodyPublishers.ofString("x")));

        assertThat(answer.json().get("sources").toString()).isEqualTo("[\"A,B\",\"C\"]");
    }

    @Test
    void theFieldsOfAFormAreNoQueryParameters() throws Exception {
        Wire.Answer answer =
                wire.send(
                        wire.to("/at")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .method("GET", BodyPublishers.ofString("at=2026-05-03T12:00:00Z")));

        assertProblem(answer, 400, "/problems/malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "1.0", "0x1", "", "1, 2"})
    void aMalformedLedgerPositionIsRefused(String position) throws Exception {
        assertProblem(
                wire.get("/article", "Ledger-Position", position), 400, "/problems/malformed");
    }

    @Test
    void aLedgerPositionIsTakenAndGiven() throws Exception {
        assertThat(wire.get("/article").header("Ledger-Position")).isEqualTo("9");
        assertThat(wire.get("/article", "Ledger-Position", "1234").header("Ledger-Position"))
                .isEqualTo("1234");
    }
}
