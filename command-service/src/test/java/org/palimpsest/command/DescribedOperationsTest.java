package org.palimpsest.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;

/** The table {@code operations.json} has words for what there is, and for nothing else. */
@OverHttp
class DescribedOperationsTest {

    private static final TestDatabase DATABASE = new TestDatabase();

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", DATABASE::uri);
    }

    @Test
    void areThoseThatThereAre() throws IOException {
        JsonNode paths =
                new Editor(port)
                        .as("", "GET", "/v3/api-docs", new byte[0], "application/json")
                        .is(200)
                        .json()
                        .get("paths");
        Set<String> served = new TreeSet<>();
        paths.properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .propertyNames()
                                        .forEach(
                                                method ->
                                                        served.add(
                                                                method.toUpperCase()
                                                                        + " "
                                                                        + path.getKey())));
        served.remove("GET /actuator/health");

        assertThat(described()).isEqualTo(served);
    }

    private static Set<String> described() throws IOException {
        try (InputStream table = CommandService.class.getResourceAsStream("operations.json")) {
            return new TreeSet<>(JsonMapper.shared().readTree(table).propertyNames());
        }
    }
}
