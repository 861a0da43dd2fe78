package org.palimpsest.command.page;

import org.palimpsest.command.editing.Conflict;
import org.palimpsest.command.editing.Violation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a form was not accepted.
 *
 * @param mistakes what is wrong at which field
 * @param conflicts where others have changed the same
 */
record Trouble(String message, List<Mistake> mistakes, List<Conflict> conflicts) {

    /**
     * What is wrong at one field.
     *
     * @param target the id of the field
     */
    record Mistake(String target, String label, String detail) {}

    /**
     * @param fields what the form calls its fields, by the names that they have in a body
     */
    static Trouble of(Answer.Refused refused, Map<String, String> fields) {
        List<Mistake> mistakes =
                refused.violations().stream()
                        .flatMap(violation -> mistake(violation, fields).stream())
                        .toList();
        return new Trouble(refused.message(), mistakes, refused.conflicts());
    }

    /** Whether the message says more than the mistakes do. */
    public boolean general() {
        return mistakes.stream().noneMatch(mistake -> mistake.detail().equals(message));
    }

    /** What is wrong with the field of that id. */
    public List<String> at(String target) {
        return mistakes.stream()
                .filter(mistake -> mistake.target().equals(target))
                .map(Mistake::detail)
                .toList();
    }

    /** What is wrong with a body as a whole is so with the one field of its form. */
    private static Optional<Mistake> ofTheOnly(Map<String, String> fields, Violation violation) {
        return fields.size() == 1
                ? fields.entrySet().stream()
                        .map(
                                field ->
                                        new Mistake(
                                                "field-" + field.getKey(),
                                                field.getValue(),
                                                violation.detail()))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Mistake> mistake(Violation violation, Map<String, String> fields) {
        String[] path = violation.pointer().split("/");
        if (path.length < 2) {
            return ofTheOnly(fields, violation);
        }
        if (path[1].equals("sources") && path.length == 4) {
            return Optional.of(
                    new Mistake(
                            "source-" + path[3] + "-" + path[2],
                            "Source " + (Integer.parseInt(path[2]) + 1),
                            violation.detail()));
        }
        if (path[1].equals("comment")) {
            return Optional.of(new Mistake("comment", "Comment", violation.detail()));
        }
        return Optional.ofNullable(fields.get(path[1]))
                .map(label -> new Mistake("field-" + path[1], label, violation.detail()));
    }
}
