package org.palimpsest.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says of each operation what its controller cannot: words, examples, what all have in common. */
final class Operations {

    private final Side side;
    private final Map<String, Object> table;
    private final Map<String, Object> commonParameters;
    private final Shapes shapes;
    private final Answers answers;

    Operations(
            Side side,
            Map<String, Object> table,
            Map<String, Object> commonParameters,
            Shapes shapes) {
        this.side = side;
        this.table = table;
        this.commonParameters = commonParameters;
        this.shapes = shapes;
        this.answers = new Answers(side);
    }

    /** The described operations, as {@code METHOD /path}, in the order of the document. */
    List<String> all() {
        return List.copyOf(table.keySet());
    }

    /**
     * The operation as the document has it.
     *
     * @param found what was found out by its controllers' signatures
     * @param handlers at least one
     */
    Operation describe(String operation, Operation found, List<Handler> handlers) {
        Map<String, Object> words = Json.object(table, operation);
        Map<String, Object> described = new LinkedHashMap<>();
        String summary = Json.text(words, "summary");
        String role = side == Side.WRITES ? "editor" : Json.text(words, "role");
        described.put("tags", List.of(handlers.getFirst().topic()));
        if (summary != null) {
            described.put("operationId", identifier(summary));
            described.put("summary", summary);
        }
        if (words.containsKey("description")) {
            described.put("description", words.get("description"));
        }
        described.put("parameters", parameters(operation, found, words));
        Map<String, Object> body = body(handlers, words);
        if (!body.isEmpty()) {
            described.put("requestBody", Map.of("required", true, "content", body));
        }
        described.put(
                "responses",
                answers.of(operation, Json.object(words, "answers"), given(handlers, words), role));
        if (role != null) {
            described.put("security", List.of(Map.of("basic", List.of())));
        }
        Operation complete = Json.as(Operation.class, described);
        if (complete.getRequestBody() != null) {
            Json.keepNulls(complete.getRequestBody().getContent());
        }
        complete.getResponses().values().forEach(answer -> Json.keepNulls(answer.getContent()));
        return complete;
    }

    /** The schema of the answers in JSON, looked for only where there are such. */
    private Map<String, Object> given(List<Handler> handlers, Map<String, Object> words) {
        String named = Json.text(Json.object(words, "schemas"), "answer");
        if (named != null) {
            handlers.stream()
                    .flatMap(handler -> handler.record(named).stream())
                    .forEach(shapes::given);
            return Json.reference("schemas", named);
        }
        Map<String, Object> answers = Json.object(words, "answers");
        boolean json =
                answers.keySet().stream()
                        .flatMap(status -> Json.object(answers, status).keySet().stream())
                        .anyMatch(Contents::isJson);
        return json ? shapes.given(handlers.getFirst().answer()) : Map.of();
    }

    private Map<String, Object> body(List<Handler> handlers, Map<String, Object> words) {
        String named = Json.text(Json.object(words, "schemas"), "request");
        Map<String, Object> examples = Json.object(words, "request");
        Map<String, Object> content = new LinkedHashMap<>();
        for (Handler handler : handlers) {
            if (handler.body() != null) {
                Map<String, Object> schema =
                        named == null
                                ? shapes.of(handler.body(), Shapes.Use.SENT)
                                : Json.reference("schemas", named);
                for (String type : handler.consumes()) {
                    content.put(type, Contents.one(type, examples.get(type), schema));
                }
            }
        }
        return content;
    }

    private List<Object> parameters(String operation, Operation found, Map<String, Object> words) {
        List<Object> parameters = new ArrayList<>();
        Map<String, Object> said = Json.object(words, "parameters");
        List<String> common = common(operation);
        if (found.getParameters() != null) {
            for (Parameter parameter : found.getParameters()) {
                Object own = said.get(parameter.getName());
                if (common.contains(parameter.getName())) {
                    continue;
                }
                if (own == null && commonParameters.containsKey(parameter.getName())) {
                    parameters.add(Json.reference("parameters", parameter.getName()));
                } else {
                    parameters.add(
                            Json.of(parameter.description(own == null ? null : own.toString())));
                }
            }
        }
        for (String name : common) {
            parameters.add(Json.reference("parameters", name));
        }
        return parameters;
    }

    private List<String> common(String operation) {
        return switch (side) {
            case WRITES -> List.of("dryRun", "If-Match", "Idempotency-Key");
            case READS ->
                    answers.isTagged(operation)
                            ? isOfAMoment(operation)
                                    ? List.of("revision", "at", "If-None-Match", "Ledger-Position")
                                    : List.of("If-None-Match", "Ledger-Position")
                            : List.of("Ledger-Position");
        };
    }

    /** History is of all times, a comparison of two. */
    private static boolean isOfAMoment(String operation) {
        return !operation.contains("/revisions")
                && !operation.contains("/diff")
                && !operation.contains("/feed");
    }

    /** {@code Record a visit} is recordAVisit. */
    private static String identifier(String summary) {
        StringBuilder identifier = new StringBuilder();
        for (String word : summary.split("[^A-Za-z0-9]+")) {
            String lower = word.toLowerCase(Locale.ROOT);
            identifier.append(
                    identifier.isEmpty()
                            ? lower
                            : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
        }
        return identifier.toString();
    }
}
