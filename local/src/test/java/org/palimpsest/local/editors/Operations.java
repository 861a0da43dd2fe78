package org.palimpsest.local.editors;

import org.palimpsest.local.contract.Manuscript;
import org.palimpsest.local.contract.Row.Request;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Requests as what a batch calls them. */
final class Operations {

    private static final Map<String, String> OPERATIONS =
            Map.ofEntries(
                    Map.entry("POST events", "add-event"),
                    Map.entry("POST passages", "add-passage"),
                    Map.entry("POST visits", "record-visit"),
                    Map.entry("POST agreements", "record-agreement"),
                    Map.entry("POST missions", "record-mission"),
                    Map.entry("POST links", "add-link"),
                    Map.entry("POST sections", "add-section"),
                    Map.entry("PATCH sections", "change-section"),
                    Map.entry("DELETE sections", "remove-section"),
                    Map.entry("PATCH entries", "revise-entry"),
                    Map.entry("DELETE entries", "remove-entry"),
                    Map.entry("PATCH facts", "correct-fact"),
                    Map.entry("DELETE facts", "remove-fact"),
                    Map.entry("PUT infobox", "set-infobox-field"),
                    Map.entry("DELETE infobox", "remove-infobox-field"));

    private Operations() {}

    /** The request as an operation; empty where no batch can hold it. */
    static Optional<String> of(Request request) {
        String[] path = request.path().split("/");
        String operation = OPERATIONS.get(request.method() + " " + path[1]);
        if (operation == null || request.path().contains("?")) {
            return Optional.empty();
        }
        String fields = "{'op': '" + operation + "'";
        if (path.length > 2) {
            String name = path[1].equals("infobox") ? "key" : "id";
            fields += ", '" + name + "': '" + decoded(path[2]) + "'";
        }
        String body = request.body();
        String rest = body.isEmpty() ? "}" : ", " + body.substring(body.indexOf('{') + 1);
        return Optional.of(Manuscript.json(fields) + rest);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    /** The body of a batch. */
    static String batch(List<String> operations) {
        return operations.stream().collect(Collectors.joining(", ", "{'operations': [", "]}"));
    }
}
