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
import java.nio.charset.StandardCharsets;
import java.util.Base64;

@OverTheWire
class UsersTest {

    @LocalServerPort private int port;
    private Wire wire = new Wire(0);

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "José 日本"})
    void aUserIsKnownByNameAndPasswordInUtf8(String name) throws Exception {
        Wire.Answer answer = as(name, "sécret", "/whoami");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("name").stringValue()).isEqualTo(name);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void aStrangerIsAskedForAPassword() throws Exception {
        Wire.Answer answer = wire.get("/whoami", "Accept", "text/html");

        assertProblem(answer, 401, "/problems/unauthenticated");
        assertThat(answer.header("WWW-Authenticate"))
                .isEqualTo("Basic realm=\"palimpsest\", charset=\"UTF-8\"");
    }

    @ParameterizedTest
    @CsvSource({"editor, wrong", "nobody, sécret", "Editor, sécret", "editor, ''"})
    void aWrongNameOrPasswordIsRefusedOnOpenPathsToo(String name, String password)
            throws Exception {
        assertProblem(as(name, password, "/whoami"), 401, "/problems/unauthenticated");
        assertProblem(as(name, password, "/list"), 401, "/problems/unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic ???", "Basic bm9jb2xvbg=="})
    void malformedCredentialsAreRefused(String header) throws Exception {
        assertProblem(
                wire.get("/whoami", "Authorization", header), 401, "/problems/unauthenticated");
    }

    @Test
    void aUserWithoutTheRoleIsForbidden() throws Exception {
        assertProblem(as("editor", "sécret", "/audit"), 403, "/problems/forbidden");
        assertThat(as("José 日本", "sécret", "/audit").status()).isEqualTo(200);
    }

    @Test
    void healthAndOptionsAreOpenAndWritesNeedNoToken() throws Exception {
        assertThat(wire.get("/actuator/health").status()).isEqualTo(200);
        Wire.Answer options =
                wire.send(wire.to("/whoami").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(options.status()).isEqualTo(200);
        assertThat(options.header("Allow")).contains("GET", "HEAD", "OPTIONS");
        assertThat(wire.post("/amounts", "{\"value\":1}").status()).isEqualTo(200);
    }

    @Test
    void theHeadOfAReadHasItsHeadersAndNoBody() throws Exception {
        Wire.Answer answer = wire.send(wire.to("/article").method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"57\"");
        assertThat(answer.body()).isEmpty();
    }

    private Wire.Answer as(String name, String password, String path) throws Exception {
        byte[] credentials = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return wire.get(
                path, "Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }
}
