package org.palimpsest.local.model;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.Located;
import org.palimpsest.article.Section;
import org.palimpsest.article.Segment;
import org.palimpsest.article.Segment.Slot;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an article says, without order, to be brought on by the changes of a diff. It knows of these
 * nothing but their JSON.
 */
final class PlainArticle {

    private String title;
    private final Map<String, String> headings = new TreeMap<>();
    private final Map<String, Line> entries = new TreeMap<>();
    private final Map<String, List<String>> fields = new TreeMap<>();

    private record Line(String section, List<Piece> pieces) {

        String text() {
            return String.join("", pieces.stream().map(Piece::text).toList());
        }

        @Override
        public String toString() {
            return section + ": " + text();
        }
    }

    /** Words, or a fact with its id. */
    private record Piece(@Nullable String fact, String text) {}

    private PlainArticle(String title) {
        this.title = title;
    }

    static PlainArticle of(Article article) {
        PlainArticle plain = new PlainArticle(article.title());
        article.sections().stream()
                .flatMap(Section::withAllUnder)
                .forEach(section -> plain.headings.put(section.id(), section.heading()));
        for (Located located : article.entries()) {
            plain.entries.put(
                    located.entry().id(),
                    new Line(
                            located.section(),
                            located.entry().segments().stream().map(PlainArticle::piece).toList()));
        }
        for (InfoboxField field : article.infobox()) {
            plain.valuesOf(field.key()).add(field.value());
        }
        return plain;
    }

    private static Piece piece(Segment segment) {
        return new Piece(segment instanceof Slot slot ? slot.fact().id() : null, segment.text());
    }

    /** Brings it on by all changes of a diff. */
    PlainArticle apply(JsonNode changes) {
        changes.forEach(this::follow);
        fields.values().removeIf(List::isEmpty);
        return this;
    }

    private void follow(JsonNode change) {
        String before = text(change.get("before"));
        String after = text(change.get("after"));
        boolean moved = change.get("op").stringValue().equals("moved");
        if (change.has("key") && moved) {
            // Order is not kept here, and a field that was also changed has a change that says so.
            requireField(change.get("key").stringValue(), before);
        } else if (change.has("key")) {
            applyToField(change.get("key").stringValue(), before, after);
        } else if (change.has("fact")) {
            applyToFact(change, after);
        } else if (!change.get("entry").isNull()) {
            applyToEntry(change, before, after);
        } else if (!change.get("section").isNull()) {
            String section = change.get("section").stringValue();
            String stood = headings.remove(section);
            requireEither(change, before, after, stood);
            if (after != null) {
                headings.put(section, after);
            }
        } else {
            require(change, before, title);
            title = after == null ? "" : after;
        }
    }

    private void requireField(String key, @Nullable String value) {
        if (!valuesOf(key).contains(value)) {
            throw new IllegalStateException("no field " + key + " was " + value);
        }
    }

    private void applyToField(String key, @Nullable String before, @Nullable String after) {
        if (before != null) {
            requireField(key, before);
            valuesOf(key).remove(before);
        }
        if (after != null) {
            valuesOf(key).add(after);
        }
    }

    private void applyToEntry(JsonNode change, @Nullable String before, @Nullable String after) {
        String id = change.get("entry").stringValue();
        Line line = entries.remove(id);
        requireEither(change, before, after, line == null ? null : line.text());
        if (after != null) {
            boolean moved = change.get("op").stringValue().equals("moved");
            entries.put(
                    id,
                    new Line(
                            change.get("section").stringValue(),
                            moved && line != null
                                    ? line.pieces()
                                    : List.of(new Piece(null, after))));
        }
    }

    /** Words that are a fact on one side alone are there already, and stay. */
    private void applyToFact(JsonNode change, @Nullable String after) {
        if (!change.get("op").stringValue().equals("changed") || after == null) {
            return;
        }
        String fact = change.get("fact").stringValue();
        entries.computeIfPresent(
                change.get("entry").stringValue(),
                (id, line) -> {
                    List<Piece> pieces = new ArrayList<>(line.pieces());
                    pieces.replaceAll(
                            piece -> fact.equals(piece.fact()) ? new Piece(fact, after) : piece);
                    return new Line(line.section(), pieces);
                });
    }

    private List<String> valuesOf(String key) {
        return fields.computeIfAbsent(key, none -> new ArrayList<>());
    }

    /** Of a part that was moved and reworded both changes tell both texts. */
    private static void requireEither(
            JsonNode change,
            @Nullable String before,
            @Nullable String after,
            @Nullable String stood) {
        if (stood == null || !stood.equals(after)) {
            require(change, before, stood);
        }
    }

    private static void require(JsonNode change, @Nullable String said, @Nullable String stood) {
        if (said == null ? stood != null : !said.equals(stood)) {
            throw new IllegalStateException("before was " + stood + ", not as in " + change);
        }
    }

    /** What was said, wherever it stood; null where there was nothing. */
    static @Nullable String text(JsonNode said) {
        return said.isNull()
                ? null
                : said.isString() ? said.stringValue() : said.get("text").stringValue();
    }

    /** All that it says, a part a line. */
    @Override
    public String toString() {
        StringBuilder all = new StringBuilder(title);
        fields.forEach(
                (key, values) ->
                        all.append("\n").append(key).append(values.stream().sorted().toList()));
        headings.forEach(
                (id, heading) -> all.append("\n").append(id).append(" = ").append(heading));
        entries.forEach((id, line) -> all.append("\n").append(id).append(" in ").append(line));
        return all.toString();
    }
}
