package org.palimpsest.local.document;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a document lacks: references that lead nowhere, words, schemas, examples that are valid. */
public final class Completeness {

    private final ServedDocument document;
    private final List<String> lacks = new ArrayList<>();

    private Completeness(ServedDocument document) {
        this.document = document;
    }

    /** What is missing or wrong, each with the place where; empty if nothing is. */
    public static List<String> lacks(ServedDocument document) {
        Completeness completeness = new Completeness(document);
        completeness.head();
        completeness.references("", document.root());
        completeness.operations();
        completeness.components();
        return completeness.lacks;
    }

    private void head() {
        JsonNode root = document.root();
        require(root.path("openapi").asString("").startsWith("3.1."), "is not OpenAPI 3.1");
        require(root.at("/info").hasNonNull("title"), "/info has no title");
        require(root.at("/info").hasNonNull("version"), "/info has no version");
        require(root.hasNonNull("paths"), "there are no paths");
    }

    private void references(String pointer, JsonNode node) {
        if (node.path("$ref").isString()) {
            String target = node.get("$ref").stringValue();
            require(
                    target.startsWith("#/") && !at(target.substring(1)).isMissingNode(),
                    pointer + " leads to " + target + ", where nothing is");
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            references(pointer + "/" + Schemas.escaped(member.getKey()), member.getValue());
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            references(pointer + "/" + i, node.get(i));
        }
    }

    private void operations() {
        Set<String> ids = new HashSet<>();
        for (Map.Entry<String, JsonNode> path : document.root().get("paths").properties()) {
            for (String method : path.getValue().propertyNames()) {
                String operation = "/paths/" + Schemas.escaped(path.getKey()) + "/" + method;
                for (String words : List.of("summary", "operationId", "tags")) {
                    require(at(operation).hasNonNull(words), operation + " has no " + words);
                }
                String id = at(operation).path("operationId").asString("");
                require(ids.add(id), operation + ": another operation is " + id);
                parameters(operation, path.getKey());
                if (at(operation).has("requestBody")) {
                    content(operation + "/requestBody/content");
                }
                answers(operation);
            }
        }
    }

    private void parameters(String operation, String path) {
        Set<String> inPath = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < at(operation).path("parameters").size(); i++) {
            String pointer = document.schemas().resolved(operation + "/parameters/" + i);
            JsonNode parameter = at(pointer);
            String name = parameter.path("name").asString("");
            String where = parameter.path("in").asString("");
            require(named.add(where + " " + name), pointer + " is there twice");
            require(parameter.hasNonNull("description"), pointer + " is not described");
            require(parameter.hasNonNull("schema"), pointer + " has no schema");
            if (where.equals("path")) {
                inPath.add("{" + name + "}");
            }
        }
        for (String segment : path.split("/")) {
            require(
                    !segment.startsWith("{") || inPath.contains(segment),
                    operation + " does not describe " + segment);
        }
    }

    private void answers(String operation) {
        boolean succeeds = false;
        for (String status : at(operation).path("responses").propertyNames()) {
            boolean success = status.startsWith("2");
            succeeds |= success;
            String answer = document.schemas().resolved(operation + "/responses/" + status);
            require(at(answer).hasNonNull("description"), answer + " is not described");
            if (!status.equals("304")) {
                content(answer + "/content");
            }
        }
        require(succeeds, operation + " has no answer but refusals");
    }

    private void content(String pointer) {
        require(!at(pointer).isEmpty(), pointer + " is empty");
        for (Map.Entry<String, JsonNode> type : at(pointer).properties()) {
            String one = pointer + "/" + Schemas.escaped(type.getKey());
            require(type.getValue().hasNonNull("schema"), one + " has no schema");
            require(type.getValue().hasNonNull("example"), one + " has no example");
            if (type.getValue().has("schema") && type.getValue().has("example")) {
                document.schemas()
                        .faults(one + "/schema", type.getValue().get("example"))
                        .forEach(fault -> lacks.add("the example at " + one + ": " + fault));
            }
        }
    }

    private void components() {
        for (String name : at("/components/schemas").propertyNames()) {
            lacks.addAll(
                    document.schemas().faultsOf("/components/schemas/" + Schemas.escaped(name)));
        }
        for (String name : at("/components/responses").propertyNames()) {
            String answer = "/components/responses/" + Schemas.escaped(name);
            require(at(answer).hasNonNull("description"), answer + " is not described");
        }
    }

    private JsonNode at(String pointer) {
        return document.root().at(pointer);
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            lacks.add(otherwise);
        }
    }
}
