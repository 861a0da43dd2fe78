package org.palimpsest.local.document;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The OpenAPI document that a service serves, and whether what it answers fits it: path, method and
 * status are described, the headers are there that must be, and the body is of a described type and
 * valid by its schema.
 */
public final class ServedDocument {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> METHODS_THAT_ASK_OF_METHODS = Set.of("OPTIONS", "TRACE");

    private final JsonNode root;
    private final Schemas schemas;

    public ServedDocument(byte[] document) {
        this.root = JSON.readTree(document);
        this.schemas = new Schemas(root);
    }

    JsonNode root() {
        return root;
    }

    Schemas schemas() {
        return schemas;
    }

    /** Whether an address is part of the document's own pages and not of what they describe. */
    public static boolean isOfTheDocument(String path) {
        return path.startsWith("/v3/api-docs") || path.startsWith("/swagger-ui");
    }

    /** In what the answer does not fit the document; empty where it does. */
    public List<String> faults(Exchange exchange) {
        if (isOfTheDocument(exchange.path())
                || METHODS_THAT_ASK_OF_METHODS.contains(exchange.method())) {
            return List.of();
        }
        if (exchange.status() == 500) {
            return List.of("a fault of the service, whatever was sent");
        }
        return operation(exchange)
                .map(operation -> faults(exchange, operation))
                .orElseGet(() -> faultsOfUndescribed(exchange));
    }

    private Optional<String> operation(Exchange exchange) {
        String method = exchange.method().equals("HEAD") ? "get" : exchange.method().toLowerCase();
        return PathTemplate.best(root.get("paths").propertyNames(), exchange.path())
                .filter(path -> root.get("paths").get(path).has(method))
                .map(path -> "/paths/" + Schemas.escaped(path) + "/" + method);
    }

    /** Where nothing is described nothing can be had but a refusal. */
    private List<String> faultsOfUndescribed(Exchange exchange) {
        if (exchange.status() < 400) {
            return List.of("neither path nor method is described");
        }
        return bodyFaults(
                exchange, "/components/responses/Malformed/content", "/components/schemas/Problem");
    }

    private List<String> faults(Exchange exchange, String operation) {
        String answer = operation + "/responses/" + exchange.status();
        if (root.at(answer).isMissingNode()) {
            return List.of("the status is not described");
        }
        answer = schemas.resolved(answer);
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, JsonNode> header : root.at(answer + "/headers").properties()) {
            String described =
                    schemas.resolved(answer + "/headers/" + Schemas.escaped(header.getKey()));
            faults.addAll(headerFaults(exchange, header.getKey(), described));
        }
        faults.addAll(bodyFaults(exchange, answer + "/content", null));
        return faults;
    }

    private List<String> headerFaults(Exchange exchange, String name, String described) {
        Optional<String> value = exchange.header(name);
        if (value.isEmpty()) {
            return root.at(described).path("required").booleanValue(false)
                    ? List.of("the header " + name + " is missing")
                    : List.of();
        }
        String schema = described + "/schema";
        boolean number = root.at(schema).path("type").asString("").equals("integer");
        return schemas
                .faults(schema, number ? json(value.get()) : JSON.valueToTree(value.get()))
                .stream()
                .map(fault -> "the header " + name + ": " + fault)
                .toList();
    }

    private List<String> bodyFaults(Exchange exchange, String content, String only) {
        boolean empty = exchange.body().length == 0;
        if (exchange.method().equals("HEAD") || root.at(content).isMissingNode()) {
            return empty ? List.of() : List.of("a body, where none is described");
        }
        String type = exchange.header("Content-Type").orElse("").split(";")[0].strip();
        String described = content + "/" + Schemas.escaped(type);
        if (root.at(described).isMissingNode()) {
            return List.of("the content type '" + type + "' is not described");
        }
        if (!type.endsWith("/json") && !type.endsWith("+json")) {
            return textFaults(exchange.body());
        }
        try {
            return schemas.faults(
                    only == null ? described + "/schema" : only, JSON.readTree(exchange.body()));
        } catch (JacksonException malformed) {
            return List.of("the body is no JSON: " + malformed.getOriginalMessage());
        }
    }

    private static List<String> textFaults(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return List.of();
        } catch (CharacterCodingException malformed) {
            return List.of("the body is not UTF-8");
        }
    }

    private static JsonNode json(String header) {
        return header.matches("-?[0-9]{1,18}")
                ? JSON.valueToTree(Long.valueOf(header))
                : JSON.valueToTree(header);
    }
}
