package org.palimpsest.local.model;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The changes of all articles, read page by page. */
final class Feed {

    private static final int FILTERS = 60;

    private final Pasts pasts;
    private final Reviewer reviewer;
    private final RandomGenerator random;

    Feed(Pasts pasts, Reviewer reviewer, RandomGenerator random) {
        this.pasts = pasts;
        this.reviewer = reviewer;
        this.random = random;
    }

    void ofEverything() {
        read(null, Wanted.ALL);
    }

    void filtered() {
        for (int i = 0; i < FILTERS; i++) {
            Past past = pasts.all().get(random.nextInt(2));
            read(random.nextBoolean() ? past.slug() : null, Wanted.any(past, random).inFeed());
        }
    }

    private void read(@Nullable String article, Wanted wanted) {
        List<JsonNode> expected =
                pasts.inOrder().stream()
                        .filter(version -> article == null || article.equals(slug(version)))
                        .filter(wanted::accepts)
                        .map(Feed::told)
                        .toList();
        int limit = 1 + random.nextInt(Math.clamp(expected.size() / 3, 10, 500));
        String asking =
                "/changes?limit="
                        + limit
                        + wanted.query()
                        + (article == null ? "" : "&article=" + article);
        List<JsonNode> read = new ArrayList<>();
        String next = "&after=0";
        do {
            JsonNode page = reviewer.ask(asking + next);
            page.get("changes").forEach(read::add);
            if (page.get("changes").size() > limit) {
                throw reviewer.failure(asking + next, "more than " + limit);
            }
            next = page.get("next").isNull() ? "" : "&after=" + page.get("next");
        } while (!next.isEmpty());
        reviewer.same(asking, positions(expected), positions(read));
        for (int i = 0; i < read.size(); i++) {
            reviewer.sameJson(asking, expected.get(i), read.get(i));
        }
    }

    private static JsonNode told(Version version) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>(Told.of(version));
        told.put("article", slug(version));
        return Reviewer.json(told);
    }

    private static String slug(Version version) {
        return version.committed().article();
    }

    private static List<Long> positions(List<JsonNode> revisions) {
        return revisions.stream().map(one -> one.get("position").longValue()).toList();
    }
}
