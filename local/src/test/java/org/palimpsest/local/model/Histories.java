package org.palimpsest.local.model;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** The revisions of an article and of its parts, filtered or not, read page by page. */
final class Histories {

    private static final int FILTERS = 150;
    private static final int PARTS = 150;

    private final Past past;
    private final Reviewer reviewer;
    private final RandomGenerator random;

    Histories(Past past, Reviewer reviewer, RandomGenerator random) {
        this.past = past;
        this.reviewer = reviewer;
        this.random = random;
    }

    void ofTheArticle() {
        read("/revisions", Wanted.ALL, Wanted.ALL);
        for (int i = 0; i < 50; i++) {
            Version version = past.version(past.anyRevision(random));
            reviewer.reads(
                    past.path("/revisions/" + version.revision().number()), Told.of(version));
        }
        reviewer.findsNothing(past.path("/revisions/" + (past.last() + 1)));
    }

    void filtered() {
        for (int i = 0; i < FILTERS; i++) {
            Wanted wanted = Wanted.any(past, random);
            read("/revisions", wanted, wanted);
        }
    }

    /** Whether the part is still there or gone. */
    void ofParts() {
        for (int i = 0; i < PARTS; i++) {
            Part part = past.anyPart(random);
            Wanted more = random.nextInt(4) == 0 ? Wanted.any(past, random) : Wanted.ALL;
            read(part.path() + "/revisions", more.inPath(), more.of(part));
        }
        for (Part.Kind kind : Part.Kind.values()) {
            reviewer.findsNothing(past.path(new Part(kind, "never").path() + "/revisions"));
        }
    }

    private void read(String path, Wanted asked, Wanted wanted) {
        List<JsonNode> expected =
                past.versions().reversed().stream()
                        .filter(wanted::accepts)
                        .map(version -> Reviewer.json(Told.of(version)))
                        .toList();
        int limit = 1 + random.nextInt(Math.clamp(expected.size() / 3, 10, 500));
        String asking = past.path(path + "?limit=" + limit + asked.query());
        List<JsonNode> read = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = reviewer.ask(asking + next);
            reviewer.same(asking, (long) past.last(), page.get("revision").longValue());
            page.get("revisions").forEach(read::add);
            if (page.get("revisions").size() > limit) {
                throw reviewer.failure(asking + next, "more than " + limit);
            }
            next = page.get("next").isNull() ? "" : "&before=" + page.get("next");
        } while (!next.isEmpty());
        reviewer.same(asking, numbers(expected), numbers(read));
        for (int i = 0; i < read.size(); i++) {
            reviewer.sameJson(asking, expected.get(i), read.get(i));
        }
    }

    private static List<Long> numbers(List<JsonNode> revisions) {
        return revisions.stream().map(one -> one.get("revision").longValue()).toList();
    }
}
