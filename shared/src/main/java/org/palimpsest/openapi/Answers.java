package org.palimpsest.openapi;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.ProblemKind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What an operation may answer: what was asked for, that nothing is new, or a problem. */
final class Answers {

    private static final String OK = "200";
    private static final String CREATED = "201";

    private final Side side;

    Answers(Side side) {
        this.side = side;
    }

    /**
     * @param described by status each answer's examples by media type, from the table
     * @param json the schema of an answer in JSON
     * @param role that it needs, or null
     */
    Map<String, Object> of(
            String operation,
            Map<String, Object> described,
            Map<String, Object> json,
            @Nullable String role) {
        Map<String, Object> answers = new TreeMap<>();
        for (String status : described.keySet()) {
            Map<String, Object> content = Contents.of(Json.object(described, status), json);
            answers.put(status, answer(operation, status, content));
            if (status.equals(CREATED)) {
                answers.putIfAbsent(OK, answer(operation, OK, content));
            }
        }
        if (isTagged(operation)) {
            answers.put("304", Json.reference("responses", "NotModified"));
        }
        for (ProblemKind problem : problems(role)) {
            answers.put(
                    String.valueOf(problem.status()), Json.reference("responses", name(problem)));
        }
        return answers;
    }

    private List<ProblemKind> problems(@Nullable String role) {
        List<ProblemKind> problems = new ArrayList<>(side.problems());
        if (role != null) {
            problems.add(ProblemKind.FORBIDDEN);
        }
        return problems;
    }

    /**
     * What stands under an article is of a revision, a web feed of all is asked for again and
     * again; a list of articles or changes is of none.
     */
    boolean isTagged(String operation) {
        return side == Side.READS
                && (operation.startsWith("GET /articles/{slug}")
                        || operation.equals("GET /changes/feed"));
    }

    private Map<String, Object> answer(
            String operation, String status, Map<String, Object> content) {
        Map<String, Object> headers = new LinkedHashMap<>();
        if (side == Side.WRITES) {
            boolean created = status.equals(CREATED);
            headers.put(
                    "Ledger-Position",
                    Json.reference("headers", created ? "LedgerPosition" : "LedgerPositionIfAny"));
            if (created) {
                headers.put("Location", Json.reference("headers", "Location"));
            }
        } else if (operation.startsWith("GET ")) {
            headers.put("Ledger-Position", Json.reference("headers", "LedgerPosition"));
            headers.put("Cache-Control", Json.reference("headers", "CacheControl"));
            headers.put("Vary", Json.reference("headers", "Vary"));
            if (isTagged(operation)) {
                headers.put("ETag", Json.reference("headers", "ETag"));
            }
        }
        headers.put("X-Content-Type-Options", Json.reference("headers", "NoSniff"));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("description", meaning(status));
        answer.put("headers", headers);
        answer.put("content", content);
        return answer;
    }

    private String meaning(String status) {
        return switch (side) {
            case READS -> status.equals(OK) ? "What was asked for." : "It has begun.";
            case WRITES ->
                    status.equals(CREATED)
                            ? "It was added, as one revision."
                            : "What has changed: nothing and in no new revision where all was so"
                                    + " already, nothing yet where it was a dry run.";
        };
    }

    /** {@code AGAINST_A_RULE} is AgainstARule. */
    static String name(ProblemKind kind) {
        StringBuilder name = new StringBuilder();
        for (String word : kind.name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
