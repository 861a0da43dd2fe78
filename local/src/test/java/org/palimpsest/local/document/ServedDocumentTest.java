package org.palimpsest.local.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which answers fit a document. */
class ServedDocumentTest {

    private static final ServedDocument DOCUMENT =
            new ServedDocument(
                    """
                    {
                      "openapi": "3.1.0",
                      "paths": {
                        "/facts/{id}": {"get": {"responses": {
                          "200": {
                            "headers": {"Position": {"required": true, "schema": {"type": "integer"}}},
                            "content": {
                              "application/json": {"schema": {"$ref": "#/components/schemas/Fact"}},
                              "text/plain": {"schema": {"type": "string"}}
                            }
                          },
                          "304": {"description": "unchanged"}
                        }}}
                      },
                      "components": {
                        "responses": {"Malformed": {"content": {"application/problem+json": {}}}},
                        "schemas": {
                          "Fact": {
                            "oneOf": [{"$ref": "#/components/schemas/Date"}, {"$ref": "#/components/schemas/Link"}],
                            "properties": {"id": {"type": "string"}},
                            "required": ["id"],
                            "unevaluatedProperties": false
                          },
                          "Date": {"properties": {"kind": {"const": "date"}, "date": {"type": ["string", "null"]}}, "required": ["kind", "date"]},
                          "Link": {"properties": {"kind": {"const": "link"}, "title": {"type": "string"}}, "required": ["kind", "title"]},
                          "Problem": {"properties": {"status": {"type": "integer"}}, "required": ["status"]}
                        }
                      }
                    }
                    """
                            .getBytes(StandardCharsets.UTF_8));

    private static final String LINK = "{'id': 'f1', 'kind': 'link', 'title': 'Lima'}";

    private static List<String> faults(int status, Map<String, String> headers, String body) {
        return faults("GET", "/facts/f1", status, headers, body);
    }

    private static List<String> faults(
            String method, String path, int status, Map<String, String> headers, String body) {
        Map<String, List<String>> lists = new TreeMap<>();
        headers.forEach((name, value) -> lists.put(name.toLowerCase(), List.of(value)));
        byte[] bytes = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return DOCUMENT.faults(new Exchange(method, path, status, lists, bytes));
    }

    private static Map<String, String> json() {
        return Map.of("Content-Type", "application/json", "Position", "7");
    }

    @Test
    void thoseThatAreAsDescribed() {
        assertThat(faults(200, json(), LINK)).isEmpty();
        assertThat(faults(200, json(), "{'id': 'f1', 'kind': 'date', 'date': null}")).isEmpty();
        assertThat(
                        faults(
                                200,
                                Map.of("Content-Type", "text/plain;charset=UTF-8", "Position", "7"),
                                "Lima"))
                .isEmpty();
        assertThat(faults(304, Map.of(), "")).isEmpty();
        assertThat(faults("HEAD", "/facts/f1", 200, json(), "")).isEmpty();
    }

    @Test
    void noneWithAnotherBody() {
        assertThat(faults(200, json(), LINK.replace("}", ", 'size': 3}"))).hasSize(1);
        assertThat(faults(200, json(), "{'id': 'f1', 'kind': 'date'}")).isNotEmpty();
        assertThat(faults(200, json(), "{'id': 'f1', 'kind': 'place'}")).isNotEmpty();
        assertThat(faults(200, json(), "{'id': 'f1',")).hasSize(1);
        assertThat(faults(304, Map.of(), LINK)).hasSize(1);
    }

    @Test
    void noneOfAnotherTypeOrStatusOrWithoutAHeader() {
        assertThat(faults(200, Map.of("Content-Type", "text/html", "Position", "7"), "Lima"))
                .containsExactly("the content type 'text/html' is not described");
        assertThat(faults(201, json(), LINK)).containsExactly("the status is not described");
        assertThat(faults(200, Map.of("Content-Type", "application/json"), LINK))
                .containsExactly("the header Position is missing");
        assertThat(faults(200, Map.of("Content-Type", "application/json", "Position", "x"), LINK))
                .hasSize(1);
        assertThat(faults(500, json(), LINK)).hasSize(1);
    }

    @Test
    void ofWhatIsNotDescribedOnlyRefusals() {
        Map<String, String> problem = Map.of("Content-Type", "application/problem+json");

        assertThat(faults("GET", "/else", 404, problem, "{'status': 404}")).isEmpty();
        assertThat(faults("DELETE", "/facts/f1", 405, problem, "{'status': 405}")).isEmpty();
        assertThat(faults("GET", "/else", 404, problem, "{}")).hasSize(1);
        assertThat(faults("GET", "/else", 200, json(), LINK)).hasSize(1);
        assertThat(faults("DELETE", "/facts/f1", 200, json(), LINK)).hasSize(1);
    }
}
