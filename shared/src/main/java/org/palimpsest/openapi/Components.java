package org.palimpsest.openapi;

import org.palimpsest.http.ProblemKind;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the operations of a document refer to. */
final class Components {

    private final Map<String, Object> common;
    private final Map<String, Object> own;

    /**
     * @param common what both services have, as it stands in a document
     * @param own the service's schemas by name
     */
    Components(Map<String, Object> common, Map<String, Object> own) {
        this.common = common;
        this.own = own;
    }

    /** All of them; words and shapes that are written by hand go over what the code says. */
    io.swagger.v3.oas.models.Components with(Shapes shapes) {
        Map<String, Object> schemas = new LinkedHashMap<>();
        shapes.named().forEach(schemas::put);
        schemas = Json.merged(schemas, Json.object(common, "schemas"));
        schemas = Json.merged(schemas, own);
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("schemas", new TreeMap<>(schemas));
        components.put("parameters", Json.object(common, "parameters"));
        components.put("headers", Json.object(common, "headers"));
        components.put("responses", responses());
        components.put("securitySchemes", Json.object(common, "securitySchemes"));
        return Json.as(io.swagger.v3.oas.models.Components.class, components);
    }

    private Map<String, Object> responses() {
        Map<String, Object> responses = new LinkedHashMap<>(Json.object(common, "responses"));
        Map<String, Object> words = Json.object(common, "problems");
        Arrays.stream(ProblemKind.values())
                .filter(kind -> words.containsKey(kind.name()))
                .forEach(
                        kind ->
                                responses.put(
                                        Answers.name(kind),
                                        problem(kind, Json.object(words, kind.name()))));
        return responses;
    }

    private static Map<String, Object> problem(ProblemKind kind, Map<String, Object> words) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", kind.type());
        example.put("title", kind.title());
        example.put("status", kind.status());
        example.putAll(Json.object(words, "example"));
        Map<String, Object> ofThisKind =
                Map.of(
                        "properties",
                        Map.of(
                                "type", Map.of("const", kind.type()),
                                "title", Map.of("const", kind.title()),
                                "status", Map.of("const", kind.status())),
                        "required",
                        words.getOrDefault(
                                "required", List.of("type", "title", "status", "detail")));
        Map<String, Object> headers = new LinkedHashMap<>(Json.object(words, "headers"));
        headers.put("X-Content-Type-Options", Json.reference("headers", "NoSniff"));
        return Map.of(
                "description",
                words.getOrDefault("description", kind.title()),
                "headers",
                headers,
                "content",
                Map.of(
                        "application/problem+json",
                        Map.of(
                                "schema",
                                Map.of(
                                        "allOf",
                                        List.of(Json.reference("schemas", "Problem"), ofThisKind)),
                                "example",
                                example)));
    }
}
