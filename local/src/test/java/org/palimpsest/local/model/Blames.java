package org.palimpsest.local.model;

import org.palimpsest.article.Located;
import org.palimpsest.article.Revision;
import org.palimpsest.comparison.WordSpans;
import org.palimpsest.http.Instants;
import org.palimpsest.local.model.WordCredits.Credited;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Who wrote which words, then and now. */
final class Blames {

    private static final int REVISIONS = 120;

    private final Past past;
    private final WordCredits credits;
    private final Reviewer reviewer;
    private final RandomGenerator random;

    Blames(Past past, Reviewer reviewer, RandomGenerator random) {
        this.past = past;
        this.credits = WordCredits.of(past);
        this.reviewer = reviewer;
        this.random = random;
    }

    void thenAndNow() {
        read("/blame", past.last());
        for (int i = 0; i < REVISIONS; i++) {
            int revision = past.anyRevision(random);
            read("/blame?revision=" + revision, revision);
        }
    }

    private void read(String asked, int revision) {
        String path = past.path(asked);
        JsonNode blame = reviewer.ask(path);
        List<Located> entries = past.at(revision).entries();
        reviewer.same(path, (long) revision, blame.get("revision").longValue());
        reviewer.same(path, entries.size(), blame.get("entries").size());
        for (int i = 0; i < entries.size(); i++) {
            Located entry = entries.get(i);
            JsonNode blamed = blame.get("entries").get(i);
            String where = path + " " + entry.entry().id();
            reviewer.same(where, entry.entry().id(), blamed.get("entry").stringValue());
            reviewer.same(where, entry.section(), blamed.get("section").stringValue());
            read(where, credits.at(revision).get(entry.entry().id()), blamed.get("spans"));
        }
    }

    private void read(String where, Credited expected, JsonNode spans) {
        StringBuilder text = new StringBuilder();
        List<Long> writers = new ArrayList<>();
        long last = 0;
        for (JsonNode span : spans) {
            Revision writer = past.version(span.get("revision").longValue()).revision();
            reviewer.same(where, writer.editor(), span.get("editor").stringValue());
            reviewer.same(where, Instants.format(writer.at()), span.get("at").stringValue());
            if (writer.number() == last) {
                throw reviewer.failure(where, "two spans of " + last + " side by side: " + spans);
            }
            last = writer.number();
            text.append(span.get("text").stringValue());
            int words = WordSpans.of(span.get("text").stringValue()).count();
            for (int word = 0; word < words; word++) {
                writers.add(writer.number());
            }
        }
        boolean silent = spans.isEmpty() && expected.text().isBlank();
        reviewer.same(where, silent ? "" : expected.text(), text.toString());
        reviewer.same(where, expected.writers(), writers);
    }
}
