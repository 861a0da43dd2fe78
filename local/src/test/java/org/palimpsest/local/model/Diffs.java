package org.palimpsest.local.model;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Entry;
import org.palimpsest.article.Located;
import org.palimpsest.view.FactView;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** What differs between two revisions, read in both directions. */
final class Diffs {

    private static final int PAIRS = 80;

    private final Past past;
    private final Reviewer reviewer;
    private final RandomGenerator random;

    Diffs(Past past, Reviewer reviewer, RandomGenerator random) {
        this.past = past;
        this.reviewer = reviewer;
        this.random = random;
    }

    void betweenAnyTwo() {
        for (int i = 0; i < PAIRS; i++) {
            int from = past.anyRevision(random);
            int to =
                    random.nextInt(3) == 0
                            ? Math.min(past.last(), from + 1)
                            : past.anyRevision(random);
            read(from, to);
            read(to, from);
        }
    }

    private void read(int from, int to) {
        String path = past.path("/diff?from=" + from + "&to=" + to);
        JsonNode changes = reviewer.ask(path).get("changes");
        Article was = past.at(from);
        Article is = past.at(to);
        try {
            reviewer.sameText(
                    path,
                    PlainArticle.of(is).toString(),
                    PlainArticle.of(was).apply(changes).toString());
        } catch (IllegalStateException unfit) {
            throw reviewer.failure(path, unfit.getMessage());
        }
        changes.forEach(change -> wordsAreTheTexts(path, change));
        reviewer.same(path, reworded(was, is), told(changes));
        Moves.of(was, is, changes).check(reviewer, path);
    }

    private void wordsAreTheTexts(String path, JsonNode change) {
        String where = path + " " + change;
        String before = "";
        String after = "";
        for (JsonNode run : change.get("words")) {
            String text = run.get("text").stringValue();
            String op = run.get("op").stringValue();
            before += op.equals("insert") ? "" : text;
            after += op.equals("delete") ? "" : text;
        }
        reviewer.same(where, text(change.get("before")), before);
        reviewer.same(where, text(change.get("after")), after);
    }

    private static String text(JsonNode said) {
        return Objects.requireNonNullElse(PlainArticle.text(said), "");
    }

    /** The entries of both that say something else, be it only what their facts mean. */
    private static TreeSet<String> reworded(Article was, Article is) {
        TreeSet<String> reworded = new TreeSet<>();
        for (Located before : was.entries()) {
            is.entry(before.entry().id())
                    .filter(after -> !said(after.entry()).equals(said(before.entry())))
                    .ifPresent(after -> reworded.add(after.entry().id()));
        }
        return reworded;
    }

    private static List<@Nullable Object> said(Entry entry) {
        List<@Nullable Object> said = new ArrayList<>(List.of(entry.kind(), entry.text()));
        said.add(entry.date());
        entry.facts().forEach(fact -> said.add(Map.of(fact.id(), FactView.saying(fact))));
        entry.facts().forEach(fact -> said.add(entry.startOf(fact.id())));
        return said;
    }

    private static TreeSet<String> told(JsonNode changes) {
        TreeSet<String> told = new TreeSet<>();
        for (JsonNode change : changes) {
            if (change.has("fact")
                    || change.get("op").stringValue().equals("changed")
                            && !change.get("entry").isNull()) {
                told.add(change.get("entry").stringValue());
            }
        }
        return told;
    }
}
