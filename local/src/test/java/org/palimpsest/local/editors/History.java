package org.palimpsest.local.editors;

import static org.assertj.core.api.Assertions.assertThat;

import org.palimpsest.local.contract.Manuscript;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** All revisions of an article as readers see them, the newest first. */
record History(List<JsonNode> revisions) {

    /** Read page by page. */
    static History of(Manuscript article) {
        List<JsonNode> revisions = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = article.get("/revisions?limit=500&before=" + next);
            page.get("revisions").forEach(revisions::add);
            next = page.get("next").isNull() ? "" : page.get("next").toString();
        } while (!next.isEmpty());
        return new History(List.copyOf(revisions));
    }

    /** Their numbers are N, N-1 … 1, and their positions descend. */
    void hasNoGap() {
        long expected = revisions.size();
        long position = Long.MAX_VALUE;
        for (JsonNode revision : revisions) {
            assertThat(revision.get("revision").longValue()).isEqualTo(expected--);
            assertThat(revision.get("position").longValue()).isLessThan(position);
            position = revision.get("position").longValue();
        }
    }

    /** It is what was acknowledged and nothing else, the first revision aside. */
    void holdsExactly(List<Acknowledged> acknowledged) {
        List<Acknowledged> stored =
                revisions.stream()
                        .filter(revision -> revision.get("revision").longValue() > 1)
                        .map(History::acknowledged)
                        .toList();
        assertThat(stored).containsExactlyInAnyOrderElementsOf(acknowledged);
    }

    private static Acknowledged acknowledged(JsonNode revision) {
        return new Acknowledged(
                revision.get("revision").longValue(),
                revision.get("position").longValue(),
                revision.get("editor").stringValue(),
                revision.get("comment").stringValue());
    }
}
