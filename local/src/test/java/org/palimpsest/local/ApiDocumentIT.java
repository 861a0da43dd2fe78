package org.palimpsest.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palimpsest.local.document.Completeness;
import org.palimpsest.local.document.ServedDocument;

import java.nio.file.Path;
import java.util.List;

/** Each service describes itself, and offers a page to try it. */
class ApiDocumentIT {

    @TempDir private static Path data;
    private static Palimpsest palimpsest;

    @BeforeAll
    static void start() {
        palimpsest = Palimpsest.start(data);
    }

    @AfterAll
    static void stop() {
        palimpsest.close();
    }

    static List<Client> services() {
        return List.of(palimpsest.command(), palimpsest.query());
    }

    @ParameterizedTest
    @MethodSource("services")
    void describesAllOfItselfToAnyone(Client service) {
        Answer document = service.get("/v3/api-docs");

        assertThat(document.status()).isEqualTo(200);
        assertThat(document.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(Completeness.lacks(new ServedDocument(document.bytes()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("services")
    void offersAPageThatLoadsNothingFromElsewhere(Client service) {
        Answer page = service.get("/swagger-ui.html");

        assertThat(page.status()).isEqualTo(302);
        assertThat(page.header("Location")).contains("/swagger-ui/index.html");
        for (String part :
                List.of(
                        "/swagger-ui/index.html",
                        "/swagger-ui/index.css",
                        "/swagger-ui/swagger-ui.css",
                        "/swagger-ui/swagger-ui-bundle.js",
                        "/swagger-ui/swagger-ui-standalone-preset.js",
                        "/swagger-ui/swagger-initializer.js",
                        "/v3/api-docs/swagger-config")) {
            assertThat(service.get(part).status()).as(part).isEqualTo(200);
        }
        assertThat(service.get("/swagger-ui/index.html").header("Content-Security-Policy"))
                .contains(
                        "default-src 'self'; img-src 'self' data:;"
                                + " style-src 'self' 'unsafe-inline'");
        assertThat(service.get("/v3/api-docs/swagger-config").json().get("url").stringValue())
                .isEqualTo("/v3/api-docs");
    }

    @Test
    void theEditorsServiceStillAsksForAPasswordElsewhere() {
        assertThat(palimpsest.command().get("/v3").status()).isEqualTo(401);
        assertThat(palimpsest.command().post("/articles", "{\"title\": \"X\"}").status())
                .isEqualTo(401);
    }

    @Test
    void whatWritesTheDocumentBringsNoFurtherForm() {
        assertThat(palimpsest.query().with("Accept", "application/yaml").get("/articles").status())
                .isEqualTo(406);
        assertThat(
                        palimpsest
                                .command()
                                .as("editor")
                                .send("POST", "/articles/x/visits", "application/yaml", "a: b")
                                .status())
                .isEqualTo(415);
    }
}
