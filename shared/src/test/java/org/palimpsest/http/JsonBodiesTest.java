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
class JsonBodiesTest {

    @LocalServerPort private int port;
    private Wire wire = new Wire(0);

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{'visitor':'A','dates':[],'x':1}                       | /x           | is not a"
                        + " known field",
                "{'visitor':'A','dates':[],'sources':[{'title':'t','y':1}]} | /sources/0/y | is not"
                        + " a known field",
                "{'visitor':'A','dates':[],'a/b~c':1}                   | /a~1b~0c     | is not a"
                        + " known field",
                "{'visitor':'A'}                                        | /dates       | is"
                        + " missing",
                "{'visitor':'A','dates':[],'sources':[{}]}              | /sources/0/title | is"
                        + " missing",
                "{'visitor':null,'dates':[]}                            | /visitor     | must not"
                        + " be null",
                "{'visitor':'A','dates':[null]}                         | /dates/0     | must not"
                        + " be null",
                "{'visitor':1,'dates':[]}                               | /visitor     | must be a"
                        + " text",
                "{'visitor':true,'dates':[]}                            | /visitor     | must be a"
                        + " text",
                "{'visitor':{},'dates':[]}                              | /visitor     | must be a"
                        + " text",
                "{'visitor':'A','dates':[7]}                            | /dates/0     | must be a"
                        + " text",
                "{'visitor':'A','dates':['2024',['x']]}                 | /dates/1     | must be a"
                        + " text",
                "{'visitor':'A','dates':'2024'}                         | /dates       | must be a"
                        + " list",
                "{'visitor':'A','dates':''}                             | /dates       | must be a"
                        + " list",
                "{'visitor':'A','dates':[],'sources':['t']}             | /sources/0   | must be an"
                        + " object",
                "{'visitor':'A','dates':[],'sources':['']}              | /sources/0   | must be an"
                        + " object",
                "{'visitor':'\\ud800','dates':[]}                       | /visitor     | holds an"
                        + " unpaired surrogate",
            })
    void whatIsWrongInABodyIsPointedTo(String body, String pointer, String detail)
            throws Exception {
        Wire.Answer answer = wire.post("/visits", body.replace('\'', '"'));

        assertProblem(answer, 400, "/problems/malformed");
        assertThat(answer.json().at("/errors/0/pointer").stringValue()).isEqualTo(pointer);
        assertThat(answer.json().at("/errors/0/detail").stringValue()).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{'value':'1'}                | /value | must be a number",
                "{'value':''}                 | /value | must be a number",
                "{'value':true}               | /value | must be a number",
                "{'value':1,'count':1.5}      | /count | must be a whole number in range",
                "{'value':1,'count':1e400}    | /count | must be a whole number in range",
                "{'value':1,'count':99999999999} | /count | must be a whole number in range",
                "{'value':1,'count':'1'}      | /count | must be a whole number in range",
                "{'value':1,'sure':1}         | /sure  | must be true or false",
                "{'value':1,'sure':'true'}    | /sure  | must be true or false",
            })
    void noValueIsTakenForOneOfAnotherType(String body, String pointer, String detail)
            throws Exception {
        Wire.Answer answer = wire.post("/amounts", body.replace('\'', '"'));

        assertProblem(answer, 400, "/problems/malformed");
        assertThat(answer.json().at("/errors/0/pointer").stringValue()).isEqualTo(pointer);
        assertThat(answer.json().at("/errors/0/detail").stringValue()).isEqualTo(detail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"x\"",
                "{",
                "{\"visitor\":",
                "{\"visitor\":\"A\",\"dates\":[]} {}",
                "{\"visitor\":\"A\",\"dates\":[]}]",
                "{\"visitor\":\"A\",\"visitor\":\"B\",\"dates\":[]}",
                "{\"visitor\":\"A\",\"dates\":[],}",
                "{visitor:\"A\",\"dates\":[]}",
                "{\"visitor\":\"A\n\",\"dates\":[]}",
                "{\"visitor\":NaN,\"dates\":[]}"
            })
    void whatIsNotTheOneJsonDocumentIsMalformed(String body) throws Exception {
        assertProblem(wire.post("/visits", body), 400, "/problems/malformed");
    }

    @Test
    void malformedJsonIsLocated() throws Exception {
        Wire.Answer answer = wire.post("/visits", "{\"visitor\":\"A\",\n\"dates\":[\"x\",!]}");

        assertThat(answer.json().at("/errors/0/detail").stringValue())
                .isEqualTo("is not well-formed JSON (line 2, column 14)");
        assertThat(answer.json().at("/errors/0/pointer").stringValue()).startsWith("/dates");
    }

    @Test
    void bytesThatAreNotUtf8AreMalformed() throws Exception {
        byte[] body = {'{', '"', 'v', '"', ':', '"', (byte) 0xff, '"', '}'};
        assertProblem(
                wire.send(
                        wire.to("/visits")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofByteArray(body))),
                400,
                "/problems/malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"visitor\":", "{\"x\":"})
    void nestingWithoutEndIsMalformedAndNoOverflow(String opening) throws Exception {
        assertProblem(wire.post("/visits", opening.repeat(100_000)), 400, "/problems/malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3500000000",
                "4.7",
                "0.1000",
                "12345678901234567890123456789.012345678901234567890123456789"
            })
    void aNumberComesBackDigitForDigit(String number) throws Exception {
        assertThat(wire.post("/amounts", "{\"value\":" + number + "}").body())
                .contains("\"value\":" + number + ",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+99999999999", "1e99999999999999999999"})
    void anExponentThatNoNumberHasIsMalformed(String number) throws Exception {
        assertProblem(
                wire.post("/amounts", "{\"value\":" + number + "}"), 400, "/problems/malformed");
    }

    @Test
    void aNumberOfTooManyDigitsIsMalformed() throws Exception {
        assertProblem(
                wire.post("/amounts", "{\"value\":" + "9".repeat(100_000) + "}"),
                400,
                "/problems/malformed");
    }

    @ParameterizedTest
    @CsvSource({"1e400, -400", "1E+1000000000, -1000000000", "1e-400, 400"})
    void aHugeNumberIsOnlyWhatWasWritten(String number, int scale) throws Exception {
        assertThat(
                        wire.post("/magnitudes", "{\"value\":" + number + "}")
                                .json()
                                .get("scale")
                                .intValue())
                .isEqualTo(scale);
    }
}
