package org.palimpsest.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;

/** The table {@code operations.json} has words for what there is, and for nothing else. */
class DescribedOperationsTest {

    @Test
    void areThoseThatThereAre() throws IOException {
        Set<String> served = new TreeSet<>();
        try (TestDatabase server = new TestDatabase();
                Service service = Service.start(server, "described")) {
            JsonNode paths = service.get("/v3/api-docs").json().get("paths");
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
        }
        served.remove("GET /actuator/health");

        assertThat(described()).isEqualTo(served);
    }

    private static Set<String> described() throws IOException {
        try (InputStream table = QueryService.class.getResourceAsStream("operations.json")) {
            return new TreeSet<>(JsonMapper.shared().readTree(table).propertyNames());
        }
    }
}
