package org.palimpsest.local.contract;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** One of the {@code changes} in the answer to a write. */
public record Change(
        String type,
        @Nullable String section,
        @Nullable String entry,
        @Nullable String fact,
        @Nullable String key) {

    /** A change of the article itself. */
    public static Change ofArticle(String type) {
        return new Change(type, null, null, null, null);
    }

    /** A change of one field of the infobox. */
    public static Change ofField(String type, String key) {
        return new Change(type, null, null, null, key);
    }

    public static Change ofSection(String type, String section) {
        return new Change(type, section, null, null, null);
    }

    public static Change ofEntry(String type, String section, String entry) {
        return new Change(type, section, entry, null, null);
    }

    public static Change ofFact(String type, String section, String entry, String fact) {
        return new Change(type, section, entry, fact, null);
    }

    static Change of(JsonNode json) {
        return new Change(
                json.get("type").stringValue(),
                text(json, "section"),
                text(json, "entry"),
                text(json, "fact"),
                text(json, "key"));
    }

    private static @Nullable String text(JsonNode json, String field) {
        return json.path(field).isString() ? json.get(field).stringValue() : null;
    }
}
