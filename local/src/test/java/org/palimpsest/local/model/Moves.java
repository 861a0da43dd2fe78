package org.palimpsest.local.model;

import org.palimpsest.article.Article;
import org.palimpsest.article.Section;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a diff says of where parts stand: what moved stands where it says, and all else stands as it
 * stood, but for what came and went.
 */
record Moves(Article was, Article is, List<JsonNode> changes) {

    static Moves of(Article was, Article is, JsonNode changes) {
        List<JsonNode> all = new ArrayList<>();
        changes.forEach(all::add);
        return new Moves(was, is, List.copyOf(all));
    }

    void check(Reviewer reviewer, String path) {
        Neighbours before = Neighbours.of(was);
        Neighbours after = Neighbours.of(is);
        for (JsonNode change : changes) {
            if (op(change).equals("moved") && !change.has("key")) {
                standsAsTold(reviewer, path, before, change, "before");
                standsAsTold(reviewer, path, after, change, "after");
                goesWithItsNeighbourOrAlone(reviewer, path, change);
            }
        }
        List<String> entries = unsettled("entry", change -> !change.get("entry").isNull());
        reviewer.same(
                path,
                before.without(before.entries(), entries),
                after.without(after.entries(), entries));
        List<String> sections = unsettled("section", change -> change.get("entry").isNull());
        reviewer.same(
                path,
                before.without(before.sections(), sections),
                after.without(after.sections(), sections));
    }

    private void standsAsTold(
            Reviewer reviewer, String path, Neighbours neighbours, JsonNode change, String side) {
        Map<String, Object> said = new HashMap<>();
        JsonNode told = change.get(side);
        said.put("text", told.get("text").stringValue());
        if (told.has("level")) {
            said.put("level", level(side.equals("before") ? was : is, change));
        }
        reviewer.sameJson(
                path + " " + change,
                Reviewer.json(
                        change.get("entry").isNull()
                                ? neighbours.section(change.get("section").stringValue(), said)
                                : neighbours.entry(change.get("entry").stringValue(), said)),
                told);
    }

    /** One that moved and stands behind the same part or under the same one: that moved too. */
    private void goesWithItsNeighbourOrAlone(Reviewer reviewer, String path, JsonNode change) {
        JsonNode told = change.get("after");
        if (change.get("before").equals(told)) {
            String name = change.get("entry").isNull() ? "section" : "entry";
            List<JsonNode> neighbours = List.of(told.path("after"), told.path("parent"));
            boolean together =
                    changes.stream()
                            .filter(one -> op(one).equals("moved"))
                            .anyMatch(one -> neighbours.contains(one.path(name)));
            if (!together) {
                throw reviewer.failure(path + " " + change, "it is the same in both");
            }
        }
    }

    private static int level(Article article, JsonNode change) {
        return article.section(change.get("section").stringValue())
                .map(Section::level)
                .orElseThrow();
    }

    /** The ids of what came, went or moved. */
    private List<String> unsettled(String name, Predicate<JsonNode> kind) {
        return changes.stream()
                .filter(kind)
                .filter(change -> !op(change).equals("changed") && !change.has("fact"))
                .filter(change -> !change.get(name).isNull())
                .map(change -> change.get(name).stringValue())
                .toList();
    }

    private static String op(JsonNode change) {
        return change.get("op").stringValue();
    }
}
