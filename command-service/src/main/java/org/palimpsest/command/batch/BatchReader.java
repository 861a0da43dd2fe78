package org.palimpsest.command.batch;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.web.SourceBody;
import org.palimpsest.command.web.Why;
import org.palimpsest.http.JsonProblems;
import org.palimpsest.http.Problem;
import org.palimpsest.http.ProblemException;
import org.palimpsest.http.ProblemKind;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the body of a batch. Each operation is read as the body of the single request that it
 * stands for, with the same strictness, and what is wrong in it is said where it stands.
 */
public final class BatchReader {

    private static final int MOST = 500;
    private static final String OP = "op";

    private final JsonMapper json;
    private final Operations operations;

    public BatchReader(JsonMapper json, Operations operations) {
        this.json = json;
        this.operations = operations;
    }

    /** What a batch is to do, and why. */
    record Read(Action action, Why why) {}

    /**
     * Reads the bare list of operations, or the object that also says why.
     *
     * @throws ProblemException 400 where it is neither, or an operation is malformed
     * @throws Rejection.AgainstRule where there are none or too many, or a value is against a rule
     */
    Read read(JsonNode body) {
        if (body.isArray()) {
            return new Read(steps(List.copyOf(body.values()), ""), new Why(null, null));
        }
        if (!body.isObject()) {
            throw malformed("", "is neither a list of operations nor an object that has one");
        }
        Explained explained = bound(body, Explained.class, "");
        return new Read(
                steps(explained.operations(), "/operations"),
                new Why(explained.comment(), explained.sources()));
    }

    /**
     * Reads one operation alone, as the single request that it stands for; pointers are into it.
     *
     * @throws ProblemException 400 where it is malformed
     * @throws Rejection.AgainstRule where a value is against a rule
     */
    public Action single(JsonNode operation) {
        return step(operation, "").action();
    }

    /** A batch that says why. */
    record Explained(
            List<JsonNode> operations,
            @Nullable String comment,
            @Nullable List<SourceBody> sources) {}

    private Action steps(List<JsonNode> nodes, String pointer) {
        if (nodes.isEmpty()) {
            throw new Rejection.AgainstRule(pointer, "A batch has at least one operation.");
        }
        if (nodes.size() > MOST) {
            throw new Rejection.AgainstRule(
                    pointer, "A batch has at most " + MOST + " operations.");
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            steps.add(step(nodes.get(i), pointer + "/" + i));
        }
        return new MakeEdits(steps);
    }

    private Step step(JsonNode node, String pointer) {
        if (!(node instanceof ObjectNode sent)) {
            throw malformed(pointer, "must be an object");
        }
        String op = text(sent, OP, pointer);
        Operation<?> operation =
                operations
                        .named(op)
                        .orElseThrow(
                                () ->
                                        malformed(
                                                pointer + "/" + OP,
                                                "is none of "
                                                        + String.join(", ", operations.names())));
        for (String field : Set.of("comment", "sources")) {
            if (sent.has(field)) {
                throw malformed(
                        pointer + "/" + field, "is said once, of the whole batch, and not here");
            }
        }
        return step(sent, operation, pointer);
    }

    private <B> Step step(ObjectNode sent, Operation<B> operation, String pointer) {
        String named = operation.named();
        String name = named == null ? "" : text(sent, named, pointer);
        ObjectNode rest = json.createObjectNode();
        sent.properties().stream()
                .filter(field -> !field.getKey().equals(OP) && !field.getKey().equals(named))
                .forEach(field -> rest.set(field.getKey(), field.getValue()));
        B body = bound(rest, operation.body(), pointer);
        try {
            return new Step(pointer, named, operation.action().apply(name, body));
        } catch (Rejection.AgainstRule against) {
            throw against.under(pointer);
        } catch (ProblemException malformed) {
            throw new ProblemException(malformed.problem().under(pointer));
        }
    }

    private String text(ObjectNode sent, String field, String pointer) {
        if (!sent.has(field)) {
            throw malformed(pointer + "/" + field, "is missing");
        }
        String text = bound(sent.get(field), String.class, pointer + "/" + field);
        if (text == null) {
            throw malformed(pointer + "/" + field, "must not be null");
        }
        return text;
    }

    private <T> T bound(JsonNode node, Class<T> type, String pointer) {
        try {
            return json.treeToValue(node, type);
        } catch (JacksonException malformed) {
            throw new ProblemException(JsonProblems.of(malformed, pointer));
        }
    }

    private static ProblemException malformed(String pointer, String reason) {
        return new ProblemException(
                Problem.of(
                                ProblemKind.MALFORMED,
                                pointer.isEmpty()
                                        ? "The body " + reason + "."
                                        : "In the body, " + pointer + " " + reason + ".")
                        .at(pointer, reason));
    }
}
